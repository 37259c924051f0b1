package plumbline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestConstructor;
import plumbline.access.Access;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.access.Walls;
import plumbline.cases.Matters;
import plumbline.cases.Operations;
import plumbline.vault.Sha256;

/// Exhibits in pieces, over connections that break.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Import(Matters.class)
class UploadTest {
    @Autowired
    Evidence evidence;

    @Autowired
    Operations operations;

    @Autowired
    Access access;

    @Autowired
    Walls walls;

    @LocalServerPort
    int port;

    final Matters matters;
    final UUID personId;
    final SignedIn investigator;
    final UUID operationId;
    final String base;

    UploadTest(Matters matters) {
        this.matters = matters;
        personId = matters.officer();
        investigator = matters.account(personId, Role.INVESTIGATOR, Role.INTAKE_OFFICER);
        operationId = matters.open(investigator).operationId();
        base = "/operations/" + operationId + "/uploads";
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void an_upload_that_breaks_anywhere_goes_on_to_the_same_bytes(long seed) throws Exception {
        var random = new Random(seed);
        var file = file(1_000_000 + random.nextInt(2_000_000), seed);
        var wire = wire(investigator);
        var exhibitId = UUID.randomUUID();
        var upload = base + "/" + begin(wire, exhibitId, file.length, Sha256.hash(file));
        int breaks = 0;

        for (long held = 0; held < file.length; held = offset(wire.get(upload))) {
            int from = (int) held;
            int length = Math.min(500_000, file.length - from);
            if (breaks < 8) {
                breaks++;
                var sent = new byte[random.nextInt(length)];
                System.arraycopy(file, from, sent, 0, sent.length);
                wire.breakOff("PATCH", upload + "?offset=" + from, "application/octet-stream", length, sent);
            } else {
                assertThat(wire.patch(upload + "?offset=" + from, file, from, length)
                                .statusCode())
                        .isEqualTo(200);
            }
        }
        var next = read(wire.form(upload + "/finish", Map.of()), "$.next");

        assertThat(breaks).isEqualTo(8);
        assertThat(next).isEqualTo(ExhibitController.base(operationId, exhibitId) + "/custody");
        assertThat(wire.get(next).body())
                .contains("The file is in the vault", Sha256.hash(file).hex());
    }

    @Test
    void what_arrived_before_a_break_is_not_sent_again() throws Exception {
        var file = file(3_000_000, 9);
        var wire = wire(investigator);
        var upload = base + "/" + begin(wire, UUID.randomUUID(), file.length, null);
        var sent = new byte[2_000_000];
        System.arraycopy(file, 0, sent, 0, sent.length);

        wire.breakOff("PATCH", upload + "?offset=0", "application/octet-stream", file.length, sent);

        Exhibits.await(() -> offset(wire.get(upload)) > 0);
        assertThat(offset(wire.get(upload))).isBetween(2_000_000L - 65_536, 2_000_000L);
    }

    @Test
    void a_form_begins_one_upload_and_makes_one_exhibit_however_often_it_is_sent() {
        var file = file(100_000, 10);
        var wire = wire(investigator);
        var exhibitId = UUID.randomUUID();
        var first = begin(wire, exhibitId, file.length, null);
        wire.patch(base + "/" + first + "?offset=0", file, 0, 60_000);

        assertThat(begin(wire, exhibitId, file.length, null)).isEqualTo(first);
        wire.patch(base + "/" + first + "?offset=60000", file, 60_000, 40_000);
        var next = read(wire.form(base + "/" + first + "/finish", Map.of()), "$.next");
        assertThat(read(wire.form(base + "/" + first + "/finish", Map.of()), "$.next"))
                .isEqualTo(next);
        assertThat(begin(wire, exhibitId, file.length, null)).isEqualTo(first);
        assertThat(offset(wire.get(base + "/" + first))).isEqualTo(file.length);
        assertThat(Force.as(investigator, () -> evidence.of(operationId)))
                .singleElement()
                .satisfies(exhibit -> {
                    assertThat(exhibit.exhibitId()).isEqualTo(exhibitId);
                    assertThat(exhibit.sha256()).isEqualTo(Sha256.hash(file));
                });
    }

    @Test
    void a_form_that_has_brought_one_file_does_not_bring_another() {
        var wire = wire(investigator);
        var exhibitId = UUID.randomUUID();
        begin(wire, exhibitId, 1000, null);

        assertThat(wire.form(base, wanted(exhibitId, 1001, null)).statusCode()).isEqualTo(422);
    }

    @Test
    void bytes_that_the_operation_holds_already_add_nothing() {
        var file = file(50_000, 11);
        var wire = wire(investigator);
        var first = bring(wire, file);

        assertThat(bring(wire, file)).isEqualTo(first.replace("/custody", ""));
        assertThat(Force.as(investigator, () -> evidence.of(operationId))).hasSize(1);
    }

    @Test
    void a_piece_at_a_wrong_place_is_answered_with_the_right_one() {
        var file = file(10_000, 12);
        var wire = wire(investigator);
        var upload = base + "/" + begin(wire, UUID.randomUUID(), file.length, null);
        wire.patch(upload + "?offset=0", file, 0, 4_000);

        var gap = wire.patch(upload + "?offset=5000", file, 5_000, 1_000);
        var again = wire.patch(upload + "?offset=1000", file, 1_000, 2_000);
        var early = wire.form(upload + "/finish", Map.of());

        assertThat(gap.statusCode()).isEqualTo(409);
        assertThat(offset(gap)).isEqualTo(4_000);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(offset(again)).isEqualTo(4_000);
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(offset(early)).isEqualTo(4_000);
        assertThat(wire.patch(upload + "?offset=-1", file, 0, 1).statusCode()).isEqualTo(400);
    }

    @Test
    void a_file_without_the_announced_hash_is_not_kept() {
        var file = file(20_000, 13);
        var wire = wire(investigator);
        var upload = base + "/" + begin(wire, UUID.randomUUID(), file.length, Sha256.hash(file(20_000, 14)));
        wire.patch(upload + "?offset=0", file, 0, file.length);

        var answer = wire.form(upload + "/finish", Map.of());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(read(answer, "$.problem")).contains(Sha256.hash(file).hex());
        assertThat(wire.get(upload).statusCode()).isEqualTo(404);
        assertThat(Force.as(investigator, () -> evidence.of(operationId))).isEmpty();
        assertThat(wire.form(base, with(wanted(UUID.randomUUID(), 1, null), "sha256", "no hash"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void more_than_the_limits_is_refused() throws Exception {
        var wire = wire(investigator);
        var upload = base + "/" + begin(wire, UUID.randomUUID(), 1_000, null);

        assertThat(wire.form(base, wanted(UUID.randomUUID(), Evidence.LARGEST + 1, null))
                        .statusCode())
                .isEqualTo(422);
        assertThat(wire.form(base, wanted(UUID.randomUUID(), 0, null)).statusCode())
                .isEqualTo(422);
        assertThat(wire.announce("PATCH", upload + "?offset=0", (64L << 20) + 1))
                .contains(" 413 ");
        assertThat(wire.patch(upload + "?offset=0", file(1_001, 15), 0, 1_001).statusCode())
                .isEqualTo(413);
        assertThat(offset(wire.get(upload))).isEqualTo(1_000);
    }

    @Test
    void an_upload_is_for_nobody_but_who_began_it_and_not_for_them_behind_a_wall() {
        var file = file(5_000, 16);
        var wire = wire(investigator);
        var uploadId = begin(wire, UUID.randomUUID(), file.length, null);
        var colleague = matters.account(Role.INVESTIGATOR);
        Force.as(investigator, () -> operations.addToTeam(operationId, colleague.userId()));

        sees_nothing(wire(colleague), operationId, uploadId);
        sees_nothing(wire(matters.account(Role.INVESTIGATOR)), operationId, uploadId);
        sees_nothing(wire(matters.account(Role.INTAKE_OFFICER)), operationId, uploadId);
        sees_nothing(wire, matters.open(investigator).operationId(), uploadId);
        assertThat(wire.patch(base + "/" + uploadId + "?offset=0", file, 0, 2_000)
                        .statusCode())
                .isEqualTo(200);
        Force.as(investigator, () -> {
            walls.shutOut(operationId, personId, "named in it");
            return null;
        });
        sees_nothing(wire, operationId, uploadId);
        assertThat(wire.form(base, wanted(UUID.randomUUID(), 10, null)).statusCode())
                .isEqualTo(404);
    }

    private void sees_nothing(Wire wire, UUID operation, String uploadId) {
        var there = "/operations/" + operation + "/uploads/" + uploadId;
        var nowhere = "/operations/" + UUID.randomUUID() + "/uploads/" + UUID.randomUUID();
        for (var path : new String[] {"", "/pieces"}) {
            assertThat(plain(wire.get(there + path))).isEqualTo(plain(wire.get(nowhere + path)));
            assertThat(wire.get(there + path).statusCode()).isEqualTo(404);
        }
        var bytes = new byte[10];
        assertThat(plain(wire.patch(there + "?offset=0", bytes, 0, 10)))
                .isEqualTo(plain(wire.patch(nowhere + "?offset=0", bytes, 0, 10)));
        assertThat(wire.patch(there + "?offset=0", bytes, 0, 10).statusCode()).isEqualTo(404);
        for (var act : new String[] {"/finish", "/give-up"}) {
            assertThat(plain(wire.form(there + act, Map.of()))).isEqualTo(plain(wire.form(nowhere + act, Map.of())));
            assertThat(wire.form(there + act, Map.of()).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void an_upload_given_up_is_gone_and_a_finished_one_is_not() {
        var wire = wire(investigator);
        var unfinished = base + "/" + begin(wire, UUID.randomUUID(), 10, null);
        assertThat(wire.get(form()).body()).contains(unfinished);

        assertThat(wire.form(unfinished + "/give-up", Map.of()).statusCode()).isEqualTo(302);

        assertThat(wire.get(unfinished).statusCode()).isEqualTo(404);
        assertThat(wire.get(form()).body()).doesNotContain(unfinished);
        var file = file(10, 17);
        var finished = base + "/" + begin(wire, UUID.randomUUID(), file.length, null);
        wire.patch(finished + "?offset=0", file, 0, file.length);
        wire.form(finished + "/finish", Map.of());
        wire.form(finished + "/give-up", Map.of());
        assertThat(offset(wire.get(finished))).isEqualTo(file.length);
        assertThat(Force.as(investigator, () -> evidence.of(operationId))).hasSize(1);
    }

    private String form() {
        return "/operations/" + operationId + "/exhibits/new";
    }

    @Test
    void a_piece_without_the_token_is_refused() {
        var wire = wire(investigator);
        var upload = base + "/" + begin(wire, UUID.randomUUID(), 10, null);

        assertThat(wire.patchWithoutToken(upload + "?offset=0", new byte[10]).statusCode())
                .isEqualTo(403);
        assertThat(offset(wire.get(upload))).isZero();
    }

    private String bring(Wire wire, byte[] file) {
        var upload = base + "/" + begin(wire, UUID.randomUUID(), file.length, null);
        wire.patch(upload + "?offset=0", file, 0, file.length);
        return read(wire.form(upload + "/finish", Map.of()), "$.next");
    }

    private String begin(Wire wire, UUID exhibitId, long size, @Nullable Sha256 sha256) {
        return read(wire.form(base, wanted(exhibitId, size, sha256)), "$.upload");
    }

    private static Map<String, String> wanted(UUID exhibitId, long size, @Nullable Sha256 sha256) {
        var fields = Map.of("exhibitId", exhibitId.toString(), "name", "chat.txt", "size", Long.toString(size));
        return sha256 == null ? fields : with(fields, "sha256", sha256.hex());
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private static long offset(HttpResponse<String> answer) {
        return Long.parseLong(read(answer, "$.offset"));
    }

    private static String read(HttpResponse<String> answer, String path) {
        return String.valueOf(JsonPath.<Object>read(answer.body(), path));
    }

    private static String plain(HttpResponse<String> answer) {
        return answer.statusCode()
                + answer.body().replaceAll("(csrf-token\" content=|name=\"_csrf\" value=)\"[^\"]*\"", "");
    }

    private Wire wire(SignedIn who) {
        return Wire.signedIn(port, who, access);
    }

    private static byte[] file(int length, long seed) {
        var bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
