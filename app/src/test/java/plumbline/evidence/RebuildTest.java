package plumbline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import plumbline.FeatureTest;
import plumbline.Postgres;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.audit.Acting;
import plumbline.cases.CitedMessage;
import plumbline.cases.Matters;

@FeatureTest
class RebuildTest {
    @Autowired
    Rebuilds rebuilds;

    @Autowired
    ReadingRoom room;

    @Autowired
    ExhibitReader reader;

    @Autowired
    MessageRepository messages;

    @Autowired
    LineRepository lines;

    @Autowired
    CitedEntries cited;

    @Autowired
    Postgres postgres;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester mvc;

    final Matters matters;
    final Evidence evidence;
    final EvidenceIndex index;
    final JobRepository jobs;
    final SignedIn investigator;
    UUID operationId;
    UUID exhibitId;

    RebuildTest(Matters matters, Evidence evidence, EvidenceIndex index, JobRepository jobs) {
        this.matters = matters;
        this.evidence = evidence;
        this.index = index;
        this.jobs = jobs;
        investigator = matters.account(Role.INVESTIGATOR, Role.INTAKE_OFFICER);
        operationId = matters.open(investigator).operationId();
        exhibitId = bring(Exhibits.EXPORT, 5);
        index.catchUp(operationId);
    }

    private UUID bring(String export, long last) {
        var id = Exhibits.read(investigator, operationId, evidence, export, last);
        Exhibits.await(() -> jobs.find(id).orElseThrow().state() == Job.State.DONE);
        return id;
    }

    private RebuildStanding rebuild(boolean indexOnly) {
        Force.as(investigator, () -> rebuilds.ask(operationId, indexOnly));
        room.ring();
        Exhibits.await(
                () -> rebuilds.standing(operationId).orElseThrow().rebuild().ended());
        return rebuilds.standing(operationId).orElseThrow();
    }

    private Reread reread() {
        return Objects.requireNonNull(lines.one(exhibitId).reread());
    }

    private List<String> held(UUID id) {
        try (var connection = postgres.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select m::text from evidence.message m where exhibit_id = '" + id + "' order by ordinal")) {
            var held = new ArrayList<String>();
            while (rows.next()) {
                held.add(rows.getString(1));
            }
            return held;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void superuser(String sql) {
        try (var connection = postgres.superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql.replace("THIS", "exhibit_id = '" + exhibitId + "'"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_is_read_again_is_identical_and_the_account_on_record_stands() {
        var account = jobs.newestReading(exhibitId).orElseThrow();
        var before = held(exhibitId);

        var standing = rebuild(false);

        assertThat(standing.identical()).isTrue();
        assertThat(reread().outcome()).isEqualTo(Reread.Outcome.IDENTICAL);
        assertThat(reread().words()).isEqualTo("identical: 6 events");
        assertThat(held(exhibitId)).isEqualTo(before);
        assertThat(jobs.newestReading(exhibitId)).contains(account);
        assertThat(standing.rebuild().words()).startsWith("index of 6 events: identical, digest ");
    }

    @Test
    void a_deleted_index_is_back_with_the_same_content() {
        var before = index.digest(operationId);
        FileSystemUtils.deleteRecursively(postgres.directory()
                .resolve("index")
                .resolve(operationId.toString())
                .toFile());

        var standing = rebuild(true);

        assertThat(index.digest(operationId)).isEqualTo(before);
        assertThat(standing.rebuild().digest()).isEqualTo(before.hex());
        assertThat(standing.identical()).isTrue();
        assertThat(lines.one(exhibitId).reread()).isNull();
    }

    @Test
    void an_index_that_cannot_be_opened_is_made_anew() throws IOException {
        var before = index.digest(operationId);
        var other = matters.open(investigator).operationId();
        var directory = postgres.directory().resolve("index").resolve(other.toString());
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("segments_1"), "rubbish");
        operationId = other;
        exhibitId = bring(Exhibits.EXPORT, 5);

        assertThat(rebuild(true).rebuild().whole()).isTrue();

        assertThat(index.digest(other).messages()).isEqualTo(before.messages());
    }

    @Test
    void lost_messages_are_back_as_the_account_on_record_has_them() {
        var before = held(exhibitId);
        superuser("delete from evidence.message where ordinal > 2 and THIS; delete from evidence.job where THIS");

        var standing = rebuild(false);

        assertThat(held(exhibitId)).isEqualTo(before);
        assertThat(reread().outcome()).isEqualTo(Reread.Outcome.RESTORED);
        assertThat(reread().added()).isEqualTo(3);
        assertThat(standing.identical()).isTrue();
    }

    @Test
    void what_was_read_otherwise_before_is_replaced_and_counted_by_its_place() {
        var before = held(exhibitId);
        // As a version of the reader might have had it that knew less.
        superuser("""
                update evidence.message set body = 'Late turn' where ordinal = 1 and THIS;
                delete from evidence.message where ordinal = 2 and THIS;
                update evidence.message set ordinal = ordinal - 1 where ordinal >= 3 and THIS
                """);

        var standing = rebuild(false);

        assertThat(held(exhibitId)).isEqualTo(before);
        assertThat(reread().words())
                .isEqualTo("different: of 5 events, now 6: 1 changed, 1 new, 3 with another number");
        assertThat(standing.identical()).isFalse();
        assertThat(index.digest(operationId).messages()).isEqualTo(6);
    }

    @Test
    void a_digest_that_is_not_the_one_on_record_is_never_called_identical() {
        var other = HexFormat.of().formatHex(new byte[32]);

        assertThat(new Reread(6, 6, 0, 0, 0, 0, 0, false, other, Instant.EPOCH).outcome())
                .isEqualTo(Reread.Outcome.DIFFERENT);
    }

    @Test
    void broken_off_it_leaves_what_is_held_and_goes_on() {
        var export = IntStream.range(0, 5_000)
                .mapToObj(i -> "27/03/2026, %02d:%02d - Dan: Line %d\n".formatted(i / 60 % 24, i % 60, i))
                .collect(Collectors.joining());
        exhibitId = bring(export, 4_999);
        var before = held(exhibitId);
        superuser("update evidence.job set state = 'READING', again = true where THIS");

        Acting.as(Acting.system("test"), () -> {
            reader.read(exhibitId, () -> true);
            return exhibitId;
        });

        assertThat(held(exhibitId)).isEqualTo(before);
        assertThat(jobs.find(exhibitId).orElseThrow().readable()).isTrue();
        Exhibits.await(() -> jobs.find(exhibitId).orElseThrow().state() == Job.State.DONE);
        assertThat(reread().outcome()).isEqualTo(Reread.Outcome.IDENTICAL);
        assertThat(messages.highest(Shelf.AGAIN, exhibitId)).isEqualTo(-1);
    }

    @Test
    void what_an_earlier_version_could_read_stays_where_this_one_cannot() {
        var letter = bringLetter();
        var account = jobs.newestReading(exhibitId).orElseThrow();
        Acting.as(
                Acting.system("test"),
                () -> transaction.execute(_ -> {
                    jobs.addReading(letter, account);
                    return letter;
                }));

        var standing = rebuild(false);

        assertThat(standing.identical()).isFalse();
        assertThat(jobs.find(letter).orElseThrow().words())
                .startsWith("It was read before and is not understood now, so what was read before stays.");
    }

    private UUID bringLetter() {
        var id = UUID.randomUUID();
        Force.as(investigator, () -> {
            evidence.receive(
                    operationId,
                    id,
                    "letter.txt",
                    new ByteArrayInputStream(
                            "Dear all,\nthis is a letter and no chat.\n".getBytes(StandardCharsets.UTF_8)));
            var custody = Objects.requireNonNull(lines.one(exhibitId).custody());
            return evidence.recordCustody(operationId, id, custody);
        });
        Exhibits.await(() -> jobs.find(id).orElseThrow().state() == Job.State.FAILED);
        return id;
    }

    @Test
    void an_allegations_citation_follows_its_message_and_says_where_it_cannot() {
        var entry = messages.entry(exhibitId, 2).orElseThrow();
        var hash = Force.as(investigator, () -> evidence.get(operationId, exhibitId))
                .sha256()
                .hex();
        var place = "bytes " + entry.byteOffset() + " to " + (entry.byteOffset() + entry.byteLength()) + " line 3";
        superuser("update evidence.message set ordinal = ordinal + 100 where ordinal >= 2 and THIS");

        assertThat(cited.show(operationId, new CitedMessage(hash, 2, place))
                        .orElseThrow()
                        .text())
                .isEqualTo("what a m*ppet");
        assertThat(cited.show(operationId, new CitedMessage(hash, 102, "bytes 0 to 3 line 1"))
                        .orElseThrow()
                        .text())
                .startsWith("No message has these bytes since the exhibit was read again");
    }

    @Test
    void asking_while_one_is_under_way_changes_nothing() {
        superuser("""
                insert into evidence.rebuild (operation_id, index_only, asked_at, asked_by)
                select operation_id, true, now(), recorded_by from evidence.exhibit where THIS
                """);

        Force.as(investigator, () -> rebuilds.ask(operationId, false));

        assertThat(rebuilds.standing(operationId).orElseThrow().rebuild().indexOnly())
                .isTrue();
        Exhibits.await(
                () -> rebuilds.standing(operationId).orElseThrow().rebuild().ended());
        assertThat(lines.one(exhibitId).reread()).isNull();
    }

    @Test
    void the_team_asks_for_it_and_sees_how_far_it_is_and_nobody_else_does() {
        var outsider = matters.account(Role.INVESTIGATOR);
        var page = "/operations/" + operationId + "/rebuild";

        assertThat(mvc.get().uri(page).with(Force.by(outsider))).hasStatus(404);
        assertThat(mvc.get().uri(page + "/progress").with(Force.by(outsider))).hasStatus(404);
        assertThat(mvc.post()
                        .uri(page)
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .with(Force.by(outsider)))
                .hasStatus(404);
        assertThat(rebuilds.standing(operationId)).isEmpty();
        assertThat(mvc.get().uri(page).with(Force.by(investigator)))
                .hasStatusOk()
                .bodyText()
                .contains("Rebuild the index only");

        assertThat(mvc.post()
                        .uri(page)
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .with(Force.by(investigator)))
                .hasStatus3xxRedirection();
        Exhibits.await(
                () -> rebuilds.standing(operationId).orElseThrow().rebuild().ended());

        assertThat(mvc.get().uri(page).with(Force.by(investigator)))
                .hasStatusOk()
                .bodyText()
                .contains("Identical", "identical: 6 events", "JM/1");
        assertThat(mvc.get().uri(page + "/progress").with(Force.by(investigator)))
                .hasStatusOk()
                .bodyText()
                .contains("\"active\":false");
    }
}
