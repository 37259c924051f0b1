package plumbline.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.ledger.Verify;

/// From rows in PostgreSQL to a verdict without it.
class BundleExportTest {
    @TempDir
    Path directory;

    @Test
    void an_untouched_database_exports_to_a_bundle_that_is_proven() throws IOException {
        Drill drill = new Drill();
        for (int i = 0; i < 300; i++) {
            drill.note(i % 7 == 0 ? null : "note " + i + "\nwith \\ and \u202e and é");
        }
        drill.account("officer");
        drill.settle();
        drill.note("recorded after the checkpoint");

        Run run = exportAndVerify(drill);

        assertThat(run.code()).as(run.text()).isZero();
        assertThat(run.text())
                .contains("Each of the 301 rows is as it was recorded")
                .contains("The values of drill.account.password_hash in 1 row: they were withheld");
        assertThat(Files.readString(directory.resolve("bundle.zip"), ISO_8859_1))
                .doesNotContain("$argon2id$");
    }

    @Test
    void the_same_record_exports_to_the_same_bytes() throws IOException {
        Drill drill = new Drill();
        drill.note("one");
        drill.settle();

        exportAndVerify(drill);
        byte[] first = Files.readAllBytes(directory.resolve("bundle.zip"));
        exportAndVerify(drill);

        assertThat(Files.readAllBytes(directory.resolve("bundle.zip"))).isEqualTo(first);
    }

    @Test
    void what_a_superuser_did_is_named_by_the_verifier() throws IOException {
        Drill drill = new Drill();
        UUID altered = drill.note("altered");
        UUID removed = drill.note("removed");
        UUID gone = drill.note("gone without trace");
        UUID kept = drill.note("kept");
        drill.settle();
        UUID inserted = UUID.randomUUID();
        drill.attack("""
                update drill.note set body = 'x', weight = 2 where fact_id = '%s';
                delete from drill.note where fact_id = '%s';
                delete from drill.note where fact_id = '%3$s';
                delete from audit.fact where fact_id = '%3$s';
                insert into drill.note (fact_id, recorded_at, recorded_by) values ('%4$s', now(), '%4$s')""".formatted(altered, removed, gone, inserted));

        Run run = exportAndVerify(drill);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.text())
                .containsPattern("row " + altered + " of drill.note \\(entry .\\): column body was altered")
                .containsPattern("row " + altered + " of drill.note \\(entry .\\): column weight was altered")
                .containsPattern("row " + removed + " of drill.note \\(entry .\\): it was recorded and is not in the")
                .containsPattern("row " + gone + " of an unknown table \\(entry .\\): it was recorded and is not")
                .contains("row " + inserted + " of drill.note is in the database, but was never recorded")
                .doesNotContain(kept.toString())
                .contains("The 4 entries hash to the root");
    }

    private record Run(int code, String text) {}

    private Run exportAndVerify(Drill drill) throws IOException {
        Path bundle = directory.resolve("bundle.zip");
        try (OutputStream out = Files.newOutputStream(bundle)) {
            drill.export.write(out);
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(said, true, UTF_8);
        int code = Verify.run(
                List.of(bundle.toString(), "--key", drill.logKey.verifier().encode()), print, print);
        return new Run(code, said.toString(UTF_8));
    }
}
