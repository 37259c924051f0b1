package plumbline.notices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import plumbline.FeatureTest;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.cases.Matters;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.RuleSet;
import plumbline.law.notice.Capacity;
import plumbline.law.notice.NoticeBook;
import plumbline.law.notice.NoticeForm;
import plumbline.law.notice.NoticeScope;
import plumbline.vault.Sha256;
import plumbline.web.NotFound;

/// A notice from the form to the vault and out again.
@FeatureTest
class NoticesTest {
    private static final NoticeScope SCOPE =
            new NoticeScope(RuleSet.RS_2025, Capacity.OFFICER, InvestigationForm.INTERNAL);

    @Autowired
    Notices notices;

    final Matters matters;
    final SignedIn investigator;
    final SignedIn subject;
    final UUID officer;
    final UUID operationId;
    final UUID noticeId = UUID.randomUUID();

    NoticesTest(Matters matters) {
        this.matters = matters;
        investigator = matters.account(Role.INVESTIGATOR, Role.INTAKE_OFFICER);
        officer = matters.officer();
        subject = matters.account(officer, Role.INVESTIGATOR);
        operationId = matters.open(investigator, subject).operationId();
        matters.concern(investigator, operationId, officer);
    }

    private static NoticeForm form(String code) {
        return NoticePdfTest.form(code, SCOPE);
    }

    private NewNotice filled(NoticeForm form, Enclosure... enclosures) {
        Map<String, String> answers = new HashMap<>(NoticePdfTest.answers(form));
        answers.putAll(Force.as(
                investigator, () -> notices.prefilled(form, officer, Map.of("reference", "AL-1", "unknown", "x"))));
        return new NewNotice(noticeId, operationId, officer, form, answers, List.of(enclosures));
    }

    private KeptNotice kept(NewNotice wanted) {
        return Force.as(investigator, () -> ((Written.Kept) notices.write(wanted)).notice());
    }

    private byte[] bytes(KeptNotice notice, Sha256 part) {
        try (var in = notices.open(notice, part)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_the_record_knows_is_filled_in_and_the_rest_is_left_blank() {
        var known = Force.as(
                investigator,
                () -> notices.prefilled(form("N2"), officer, Map.of("reference", "AL-1", "unknown", "x")));

        assertThat(known)
                .containsEntry("subject", "PC 4471 Joan Mallow")
                .containsEntry("recipient", "PC 4471 Joan Mallow")
                .containsEntry("force", Force.NAME)
                .containsEntry("sender", investigator.name())
                .containsEntry("reference", "AL-1")
                .containsKey("dated")
                .doesNotContainKeys("unknown", "conduct");
        assertThat(Force.as(investigator, () -> notices.prefilled(form("N9"), officer, Map.of())))
                .doesNotContainKey("recipient");
    }

    @Test
    void a_notice_with_a_blank_is_refused_and_nothing_is_kept() {
        var wanted = filled(form("N2"));
        Map<String, String> answers = new HashMap<>(wanted.answers());
        answers.put("conduct", " ");
        var blank = new NewNotice(noticeId, operationId, officer, wanted.form(), answers, List.of());

        assertThat(Force.as(investigator, () -> notices.write(blank)))
                .isInstanceOfSatisfying(
                        Written.Refused.class,
                        refused -> assertThat(refused.refusal().reason()).contains("The conduct alleged"));
        assertThat(Force.as(investigator, () -> notices.of(operationId, officer)))
                .isEmpty();
        assertThat(notices.preview(wanted.form(), answers))
                .contains("Draft. This notice has not been given to anybody.")
                .contains("Still to be filled in: The conduct alleged.");
    }

    @Test
    void a_kept_notice_comes_back_under_its_hashes_and_the_bundle_lists_them() throws Exception {
        var document = new Sha256("ab".repeat(32));
        var notice = kept(filled(
                form("N11-hearing"),
                new Enclosure("Report, redacted", document),
                new Enclosure("Note on paper", null)));

        for (var part : List.of(notice.html(), notice.pdf(), notice.bundle())) {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes(notice, part));
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(part.hex());
        }
        assertThat(new String(bytes(notice, notice.pdf()), UTF_8)).startsWith("%PDF-");
        assertThat(new String(bytes(notice, notice.html()), UTF_8))
                .contains("<li>Report, redacted</li>")
                .contains("<li>Note on paper</li>")
                .doesNotContain("Draft.");
        assertThat(new String(bytes(notice, notice.bundle()), UTF_8).lines())
                .containsExactly(
                        "Plumbline notice bundle 1: SHA-256 and name, one a line",
                        notice.html() + "  N11-hearing.html",
                        notice.pdf() + "  N11-hearing.pdf",
                        document + "  Report, redacted",
                        "-".repeat(64) + "  Note on paper");
    }

    @Test
    void a_kept_notice_can_be_written_again_to_the_same_bytes() {
        var notice = kept(filled(form("N2")));
        var again = NoticeBook.standard()
                .version(notice.code(), notice.version(), notice.language(), notice.scope())
                .write(notice.answers());

        assertThat(NoticePdf.of(again, notice.writtenAt())).isEqualTo(bytes(notice, notice.pdf()));
        assertThat(NoticeHtml.of(again).getBytes(UTF_8)).isEqualTo(bytes(notice, notice.html()));
    }

    @Test
    void the_same_form_sent_twice_keeps_one_notice() {
        var wanted = filled(form("N10"));
        var first = kept(wanted);

        assertThat(kept(wanted)).isEqualTo(first);
        assertThat(Force.as(investigator, () -> notices.of(operationId, officer)))
                .containsExactly(first);
        assertThat(Force.as(investigator, () -> notices.get(operationId, noticeId)))
                .isEqualTo(first);
    }

    @Test
    void a_person_concerned_finds_no_notice_and_can_write_none() {
        var wanted = filled(form("N2"));
        kept(wanted);

        assertThat(Force.as(subject, () -> notices.of(operationId, officer))).isEmpty();
        assertThatThrownBy(() -> Force.as(subject, () -> notices.get(operationId, noticeId)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Force.as(subject, () -> notices.write(wanted))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_hash_that_is_no_part_of_the_notice_opens_nothing() {
        var notice = kept(filled(form("N2")));

        assertThatThrownBy(() -> notices.open(notice, new Sha256("00".repeat(32))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_notices_that_exist_are_those_of_the_scope() {
        assertThat(notices.available(SCOPE))
                .extracting(one -> one.id())
                .contains("N2", "N7")
                .doesNotContain("N3", "N5");
    }
}
