package plumbline.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
    private final Visitor officer;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean closing;

    private Office(Journal journal, Visitor officer) {
        this.journal = journal;
        this.officer = officer;
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
        var officer = new Visitor(application.address());
        signIn(officer, "INTAKE_OFFICER");
        officer.get("/reports/new");
        return new Office(journal, officer);
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

    /// Sends what was never answered once more, until all of it is acknowledged.
    void finishWhatIsOpen() throws IOException, InterruptedException {
        for (var act : journal.allSent()) {
            if (!journal.isAcknowledged(act) && act.send(officer)) {
                journal.acknowledge(act);
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        closing = true;
        officer.close();
        for (var thread : threads) {
            thread.join();
        }
    }

    private void work(Random random) {
        while (!closing) {
            var act = journal.nextAgain().orElseGet(() -> draw(random));
            journal.sending(act);
            try {
                if (act.send(officer)) {
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
        if (random.nextInt(3) == 0) {
            var report = journal.any(Act.Kind.REPORT, random);
            if (report.isPresent()) {
                return new OpenOperation(id(random), report.get().id());
            }
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
