package plumbline.aftercare;

import java.io.PrintStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import plumbline.audit.Acting;
import plumbline.casework.FilesOnRecord;

/// The part of `./plumbline rebuild` that asks every step of every case again what it opens, and makes the board again.
@Component
@Profile("rebuild")
class AftercareCommand implements ApplicationRunner {
    private final FilesOnRecord files;
    private final CaseWatch watch;
    private final Reopened reopened;
    private final PrintStream out = System.out;

    AftercareCommand(FilesOnRecord files, CaseWatch watch, Reopened reopened) {
        this.files = files;
        this.watch = watch;
        this.reopened = reopened;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Acting.as(Acting.system("rebuild"), () -> {
            files.operations().forEach(watch::again);
            out.printf("After clearance: %,d courses%n", reopened.all());
            return files;
        });
    }
}
