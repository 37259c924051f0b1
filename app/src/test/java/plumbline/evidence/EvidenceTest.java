package plumbline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import plumbline.FeatureTest;
import plumbline.Statements;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.cases.Matters;
import plumbline.vault.Sha256;
import plumbline.web.NotFound;

@FeatureTest
class EvidenceTest {
    private static final String EXPORT = """
            27/03/2026, 21:14 - Messages and calls are end-to-end encrypted.
            27/03/2026, 21:15 - Dan: Late turn again
            and the kettle is broken
            27/03/2026, 21:16 - Moll: <Media omitted>
            27/03/2026, 21:17 - Dan: This message was deleted
            28/03/2026, 08:00 - Moll: Morning all
            """;

    @Autowired
    Evidence evidence;

    @Autowired
    ExhibitReader reader;

    @Autowired
    JobRepository jobs;

    @Autowired
    MockMvcTester mvc;

    final Matters matters;
    final SignedIn investigator;
    final UUID operationId;

    EvidenceTest(Matters matters) {
        this.matters = matters;
        investigator = matters.account(Role.INVESTIGATOR, Role.INTAKE_OFFICER);
        operationId = matters.open(investigator).operationId();
    }

    private Received bring(UUID exhibitId, String text) {
        return Force.as(
                investigator,
                () -> evidence.receive(
                        operationId,
                        exhibitId,
                        "WhatsApp Chat with Late Turn.txt",
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private UUID read(String text) {
        var exhibitId = UUID.randomUUID();
        bring(exhibitId, text);
        Force.as(investigator, () -> evidence.recordCustody(operationId, exhibitId, custody(null)));
        await(() -> jobs.find(exhibitId).filter(job -> !job.state().active()).isPresent());
        return exhibitId;
    }

    private static Custody custody(@Nullable Sha256 lab) {
        return new Custody(
                "JM/1",
                "DS 311 Hale",
                "PC 4471 Mallow, a telephone",
                "section 19 PACE 1984",
                Instant.parse("2026-11-19T10:00:00Z"),
                true,
                null,
                lab,
                ZoneId.of("Europe/London"),
                false);
    }

    private static void await(BooleanSupplier done) {
        for (int i = 0; i < 600 && !done.getAsBoolean(); i++) {
            try {
                Thread.sleep(Duration.ofMillis(100));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(done.getAsBoolean()).isTrue();
    }

    @Test
    void every_line_of_an_export_is_accounted_for() {
        var account = jobs.newestReading(read(EXPORT)).orElseThrow();

        assertThat(account.in()).isEqualTo(6);
        assertThat(account.messages()).isEqualTo(4);
        assertThat(account.systemEvents()).isEqualTo(1);
        assertThat(account.continuations()).isEqualTo(1);
        assertThat(account.rejected()).isZero();
    }

    @Test
    void messages_keep_their_way_back_to_the_bytes() {
        var exhibitId = read(EXPORT);
        var entry = Force.as(investigator, () -> evidence.entry(operationId, exhibitId, 1));

        assertThat(entry.sender()).isEqualTo("Dan");
        assertThat(entry.shown()).isEqualTo("Late turn again\nand the kettle is broken");
        assertThat(EXPORT.getBytes(StandardCharsets.UTF_8).length).isGreaterThan((int) entry.byteOffset());
        assertThat(EXPORT.substring((int) entry.byteOffset(), (int) (entry.byteOffset() + entry.byteLength())))
                .startsWith("27/03/2026, 21:15 - Dan")
                .endsWith("broken\n");
    }

    @Test
    void the_same_form_sent_twice_brings_one_exhibit() {
        var exhibitId = UUID.randomUUID();

        assertThat(bring(exhibitId, EXPORT)).isEqualTo(new Received.Sealed(exhibitId));
        assertThat(bring(exhibitId, EXPORT)).isEqualTo(new Received.Sealed(exhibitId));
        assertThat(Force.as(investigator, () -> evidence.of(operationId))).hasSize(1);
    }

    @Test
    void the_same_bytes_brought_again_are_found_to_be_held() {
        var first = UUID.randomUUID();
        bring(first, EXPORT);

        assertThat(bring(UUID.randomUUID(), EXPORT)).isInstanceOf(Received.AlreadyHeld.class);
    }

    @Test
    void a_hash_that_is_not_the_files_is_refused() {
        var exhibitId = UUID.randomUUID();
        bring(exhibitId, EXPORT);

        var refusal = Force.as(
                investigator, () -> evidence.recordCustody(operationId, exhibitId, custody(Sha256.of(new byte[32]))));

        assertThat(refusal).hasValueSatisfying(words -> assertThat(words).contains("is not that of this file"));
        assertThat(jobs.find(exhibitId)).isEmpty();
    }

    @Test
    void more_exhibits_ask_the_database_no_more_often() {
        read(EXPORT);
        long one = asked();

        read(EXPORT.replace("kettle", "toaster"));
        read(EXPORT.replace("kettle", "urn"));

        assertThat(asked()).isEqualTo(one);
    }

    private long asked() {
        return Statements.during(() -> assertThat(mvc.get()
                        .uri("/operations/" + operationId + "/exhibits")
                        .with(Force.by(investigator)))
                .hasStatusOk());
    }

    @Test
    void a_file_that_does_not_tell_day_from_month_asks() {
        var exhibitId = read("""
                01/02/2026, 10:00 - Dan: One
                01/02/2026, 10:01 - Moll: Two
                """);

        var job = jobs.find(exhibitId).orElseThrow();
        assertThat(job.state()).isIn(Job.State.ASKING, Job.State.DONE);
        assertThat(mvc.get()
                        .uri("/operations/" + operationId + "/exhibits/" + exhibitId)
                        .with(Force.by(investigator)))
                .hasStatusOk();
    }

    @Test
    void a_file_of_another_kind_stays_sealed_and_says_why() {
        var exhibitId = read("Dear all,\nthis is a letter and no chat.\nYours\n");

        var job = jobs.find(exhibitId).orElseThrow();
        assertThat(job.state()).isEqualTo(Job.State.FAILED);
        assertThat(job.words()).isNotBlank();
    }

    @Test
    void the_pages_of_an_exhibit_open_for_the_team_and_for_nobody_else() {
        var exhibitId = read(EXPORT);
        var outsider = matters.account(Role.INVESTIGATOR);
        var base = "/operations/" + operationId + "/exhibits";

        for (var path : new String[] {
            base,
            base + "/new",
            base + "/" + exhibitId,
            base + "/" + exhibitId + "/custody",
            base + "/" + exhibitId + "/conversations/0",
            base + "/" + exhibitId + "/progress"
        }) {
            assertThat(mvc.get().uri(path).with(Force.by(investigator)))
                    .as(path)
                    .hasStatusOk();
            assertThat(mvc.get().uri(path).with(Force.by(outsider))).as(path).hasStatus(404);
        }
        assertThatThrownBy(() -> Force.as(outsider, () -> evidence.get(operationId, exhibitId)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_message_in_detail_shows_its_bytes_and_that_they_are_unchanged() {
        var exhibitId = read(EXPORT);
        var uri = "/operations/" + operationId + "/exhibits/" + exhibitId + "/messages/1";
        assertThat(mvc.get().uri(uri).with(Force.by(investigator)))
                .hasStatusOk()
                .bodyText()
                .contains("hashed again: the same", "32 37 2f 30 33 2f 32 30 32 36", "Earliest UTC");
    }

    @Test
    void a_message_out_of_an_archive_leads_into_the_archive() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("_chat.txt"));
            out.write(EXPORT.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        var exhibitId = UUID.randomUUID();
        Force.as(
                investigator,
                () -> evidence.receive(
                        operationId,
                        exhibitId,
                        "WhatsApp Chat - Late.zip",
                        new ByteArrayInputStream(zip.toByteArray())));
        Force.as(investigator, () -> evidence.recordCustody(operationId, exhibitId, custody(null)));
        await(() -> jobs.find(exhibitId).filter(job -> !job.state().active()).isPresent());

        var uri = "/operations/" + operationId + "/exhibits/" + exhibitId + "/messages/1";
        assertThat(mvc.get().uri(uri).with(Force.by(investigator)))
                .hasStatusOk()
                .bodyText()
                .contains("hashed again: the same", "_chat.txt, line 2");
    }

    @Test
    void an_archive_that_must_not_be_opened_says_which_entry_and_why() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("../_chat.txt"));
            out.write(EXPORT.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        var exhibitId = UUID.randomUUID();
        Force.as(
                investigator,
                () -> evidence.receive(
                        operationId, exhibitId, "chat.zip", new ByteArrayInputStream(zip.toByteArray())));
        Force.as(investigator, () -> evidence.recordCustody(operationId, exhibitId, custody(null)));
        await(() -> jobs.find(exhibitId).filter(job -> !job.state().active()).isPresent());

        assertThat(mvc.get()
                        .uri("/operations/" + operationId + "/exhibits/" + exhibitId)
                        .with(Force.by(investigator)))
                .hasStatusOk()
                .bodyText()
                .contains("../_chat.txt", "its name leads out of its folder");
    }
}
