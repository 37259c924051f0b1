package plumbline.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import plumbline.demo.Account;
import plumbline.demo.World;
import plumbline.demo.WorldWriter;

/// The people at work in one run of the application: a thread each, one act after the other until the connection
/// breaks.
final class Office implements AutoCloseable {
    static final int VISITORS = 4;

    private final Journal journal;
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean closing;

    private Office(Journal journal) {
        this.journal = journal;
    }

    /// Signs in and sets everybody to work.
    static Office open(Application application, Journal journal, long seed) throws IOException, InterruptedException {
        var office = quiet(application, journal);
        for (int i = 0; i < VISITORS; i++) {
            var random = new Random(seed + i);
            office.threads.add(Thread.ofVirtual().start(() -> office.work(random)));
        }
        return office;
    }

    /// Signs in only.
    static Office quiet(Application application, Journal journal) throws IOException, InterruptedException {
        var office = new Office(journal);
        for (var role : List.of("INTAKE_OFFICER", "INVESTIGATOR")) {
            var visitor = new Visitor(application.address());
            office.visitors.put(role, visitor);
            signIn(visitor, role);
            visitor.get("/reports");
        }
        return office;
    }

    static void signIn(Visitor visitor, String role) throws IOException, InterruptedException {
        var account = World.of(WorldWriter.SEED, 1).accounts().stream()
                .filter(one -> one.role().equals(role))
                .findFirst()
                .orElseThrow();
        signIn(visitor, account);
    }

    private static void signIn(Visitor visitor, Account account) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                visitor.signIn(account.userName(), account.password());
                return;
            } catch (IOException e) {
                // the demonstration's accounts are opened just after the first page can be seen
                if (attempt == 60) {
                    throw e;
                }
                Thread.sleep(1000);
            }
        }
    }

    /// True when the application acknowledged it.
    private boolean send(Act act) throws IOException, InterruptedException {
        return act.send(Objects.requireNonNull(visitors.get(act.kind().role)));
    }

    /// Sends what was never answered once more, until all of it is acknowledged.
    void finishWhatIsOpen() throws IOException, InterruptedException {
        for (var act : journal.allSent()) {
            if (!journal.isAcknowledged(act) && send(act)) {
                journal.acknowledge(act);
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        closing = true;
        visitors.values().forEach(Visitor::close);
        for (var thread : threads) {
            thread.join();
        }
    }

    private void work(Random random) {
        while (!closing) {
            var act = journal.nextAgain().orElseGet(() -> draw(random));
            journal.sending(act);
            try {
                if (send(act)) {
                    journal.acknowledge(act);
                }
            } catch (IOException noAnswer) {
                pause();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private Act draw(Random random) {
        var exhibit = journal.withoutCustody();
        if (exhibit.isPresent()) {
            return new RecordCustody(
                    id(random), exhibit.get().operationId(), exhibit.get().id());
        }
        int drawn = random.nextInt(10);
        var read = journal.any(RecordCustody.class, random);
        if (drawn < 4 && read.isPresent()) {
            var one = read.get();
            int messages = journal.exhibit(one.exhibitId()).messages();
            return new CodeMessage(id(random), one.operationId(), one.exhibitId(), random.nextInt(messages));
        }
        var operation = journal.any(OpenOperation.class, random);
        if (drawn < 6 && operation.isPresent()) {
            return new BringExhibit(id(random), operation.get().id(), 200 + random.nextInt(5_000));
        }
        var report = journal.any(RecordReport.class, random);
        if (drawn < 8 && report.isPresent()) {
            return new OpenOperation(id(random), report.get().id());
        }
        return new RecordReport(id(random));
    }

    private static UUID id(Random random) {
        return new UUID(
                random.nextLong() & ~0xf000L | 0x4000L, random.nextLong() & 0x3fff_ffff_ffff_ffffL | Long.MIN_VALUE);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
