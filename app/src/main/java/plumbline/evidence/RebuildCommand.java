package plumbline.evidence;

import java.io.PrintStream;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import plumbline.audit.Acting;

/// `./plumbline rebuild`: asks for a rebuild of each operation in turn, tells how far it is, and what came of it.
///
/// Its status is 0 where everything is identical, 1 where something differs, 2 where it was not done.
@Component
@Profile("rebuild")
class RebuildCommand implements ApplicationRunner, ExitCodeGenerator {
    private static final Duration LOOK = Duration.ofMillis(300);
    private static final int DIFFERENT = 1;
    private static final int BROKEN_OFF = 2;

    private final Rebuilds rebuilds;
    private final RebuildRepository repository;
    private final ReadingRoom room;
    private final @Nullable String operation;
    private final boolean indexOnly;
    private final PrintStream out = System.out;
    private int status;

    RebuildCommand(
            Rebuilds rebuilds,
            RebuildRepository repository,
            ReadingRoom room,
            @Value("${operation:#{null}}") @Nullable String operation,
            @Value("${index-only:false}") boolean indexOnly) {
        this.rebuilds = rebuilds;
        this.repository = repository;
        this.room = room;
        this.operation = operation;
        this.indexOnly = indexOnly;
    }

    @Override
    public int getExitCode() {
        return status;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        var all = repository.operations();
        var wanted = all.stream().filter(this::isWanted).toList();
        if (operation != null && wanted.isEmpty()) {
            var references =
                    all.stream().map(RebuildRepository.Named::reference).collect(Collectors.joining(", "));
            out.println("No operation that holds an exhibit is " + operation + ". They are: " + references);
            status = BROKEN_OFF;
            return;
        }
        Acting.as(Acting.system("rebuilding"), () -> {
            wanted.forEach(this::ask);
            return wanted;
        });
        room.ring();
        for (var one : wanted) {
            if (!follow(one)) {
                status = BROKEN_OFF;
                out.println("Broken off. The same command, or the next start, goes on where it was.");
                return;
            }
        }
        out.println(status == 0 ? "Identical." : "Not everything is identical; see above.");
    }

    private boolean isWanted(RebuildRepository.Named named) {
        return operation == null
                || operation.equalsIgnoreCase(named.reference())
                || operation.equalsIgnoreCase(named.name());
    }

    private void ask(RebuildRepository.Named named) {
        if (!rebuilds.ask(named.operationId(), indexOnly)) {
            out.println(named.reference() + ": a rebuild was under way and goes on as it was asked for");
        }
    }

    /// Tells how far an operation is until it is done; false where the application is being stopped.
    private boolean follow(RebuildRepository.Named named) throws InterruptedException {
        out.println(named.reference() + ", operation " + named.name());
        var told = "";
        while (room.isRunning()) {
            var standing = standing(named.operationId());
            if (standing == null) {
                return false;
            }
            if (standing.rebuild().ended()) {
                tell(standing);
                return true;
            }
            var words = standing.progress().words();
            if (!words.equals(told)) {
                out.println("  " + words);
                told = words;
            }
            Thread.sleep(LOOK);
        }
        return false;
    }

    /// Null where the database went away because the application is being stopped.
    private @Nullable RebuildStanding standing(UUID operationId) {
        try {
            return rebuilds.standing(operationId).orElseThrow();
        } catch (RuntimeException gone) {
            if (room.isRunning()) {
                throw gone;
            }
            return null;
        }
    }

    private void tell(RebuildStanding standing) {
        if (!standing.rebuild().indexOnly()) {
            standing.exhibits().forEach(line -> out.println("  " + line.title() + ": " + standing.result(line)));
        }
        out.println("  " + standing.rebuild().words());
        if (standing.adrift() > 0) {
            out.println("  " + standing.adriftWords());
        }
        if (!standing.identical()) {
            status = DIFFERENT;
        }
    }
}
