package plumbline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.FeatureTest;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.cases.Matters;
import plumbline.vault.Vault;

/// A reading that is cut off between two batches goes on by itself where it was.
@FeatureTest
class ImportResumesTest {
    private static final int ROWS = 700;

    private final Imports imports;
    private final ImportRepository files;
    private final ImportReader reader;
    private final ImportRoom room;
    private final Vault vault;
    private final Matters matters;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ImportResumesTest(
            Imports imports,
            ImportRepository files,
            ImportReader reader,
            ImportRoom room,
            Vault vault,
            Matters matters,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.files = files;
        this.reader = reader;
        this.room = room;
        this.vault = vault;
        this.matters = matters;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void nothing_is_lost_and_nothing_is_doubled() {
        var hr = matters.account(Role.HR_OFFICER);
        var importId = UUID.randomUUID();
        room.stop();
        Force.as(hr, () -> {
            transaction.executeWithoutResult(_ -> {
                var object = vault.store(new ByteArrayInputStream(table()), 1 << 20);
                files.add(importId, "workforce", "cut.csv", object.sha256(), object.length());
                files.put(importId, Brought.State.STOPPED, "");
            });
            reader.read(importId, () -> true);
            return importId;
        });
        assertThat(recorded()).isEqualTo(499);

        room.start();
        var brought = Brings.ended(hr, imports, importId);

        assertThat(brought.state()).isEqualTo(Brought.State.DONE);
        assertThat(brought.account()).isEqualTo(new Account(ROWS, 0, 0, 1));
        assertThat(recorded()).isEqualTo(ROWS);
    }

    private long recorded() {
        return jdbc.sql("select count(*) from people.engagement_recorded e where e.unit = 'Cut in two'")
                .query(Long.class)
                .single();
    }

    private static byte[] table() {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> "K" + row + ",Alma,Birch,Officer,PC,Cut in two,2015-03-02")
                .collect(Collectors.joining(
                        "\n",
                        "Person number,Given name,Family name,Workforce type,Rank or grade,Unit,Start date\n"
                                + ",Alma,Birch,Officer,PC,Cut in two,2015-03-02\n",
                        "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
