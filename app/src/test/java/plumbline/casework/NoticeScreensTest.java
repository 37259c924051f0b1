package plumbline.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import plumbline.FeatureTest;
import plumbline.Pages;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.cases.Matters;
import plumbline.law.clock.WorkingDays;
import plumbline.law.conduct.ClockBook;
import plumbline.law.lane.AllegationStep;
import plumbline.law.lane.By;
import plumbline.law.lane.NoticeStage;
import plumbline.law.lane.NoticeStep;
import plumbline.law.lane.RunningClocks;
import plumbline.law.lane.Step;
import plumbline.law.lane.StepKind;
import plumbline.law.lane.Taken;
import plumbline.law.notice.Chosen;
import plumbline.law.notice.Language;
import plumbline.law.notice.NoticeForm;
import plumbline.notices.Notices;
import plumbline.vault.Sha256;

/// Notices as people write, approve, send and serve them, on Monday 23 November 2026, 12:00.
@FeatureTest
@Import(Investigation.class)
class NoticeScreensTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @TestConfiguration
    static class OneMoment {
        @Bean
        @Primary
        InstantSource oneMoment() {
            return InstantSource.fixed(NOW);
        }
    }

    @Autowired
    Investigation investigation;

    @Autowired
    Casework casework;

    @Autowired
    Notices notices;

    @Autowired
    MockMvcTester mvc;

    final Pages pages;
    final SignedIn investigator;
    final SignedIn authority;
    final SignedIn subject;
    final UUID officer;
    final UUID operationId;
    final UUID allegationId = UUID.randomUUID();
    final UUID noticeId = UUID.randomUUID();

    NoticeScreensTest(Matters matters, Pages pages) {
        this.pages = pages;
        investigator = matters.account(Role.INVESTIGATOR);
        authority = matters.account(Role.APPROPRIATE_AUTHORITY);
        officer = matters.officer();
        subject = matters.account(officer, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY);
        operationId = matters.open(investigator, authority, subject).operationId();
        matters.concern(investigator, operationId, officer);
    }

    /// A matter of the force alone, assessed and with an investigator: notice of the investigation is due.
    @BeforeEach
    void investigate() {
        investigation.begin(investigator, authority, operationId, officer, allegationId, LocalDate.of(2026, 11, 20));
    }

    @Test
    void the_notices_of_the_person_and_route_are_listed_and_the_one_that_a_clock_waits_for_is_due() {
        assertThat(pages.words(investigator, path("/notices")))
                .contains("2 clocks wait for a notice that is not out.")
                .contains("Notice of investigation Give the person written notice of the investigation (regulation 17)")
                .contains("for RS-2026, officers, internal. Choose one to write it")
                .contains("Notice of suspension")
                .doesNotContain("Notice of investigation under the Police Reform Act");
    }

    @Test
    void what_the_case_knows_is_filled_in_and_what_is_not_confirmed_stands_beside_the_form() {
        assertThat(get(investigator, "/notices/write/N2"))
                .bodyText()
                .contains(
                        "Shared a meme that mocks a nationality",
                        "PC 4471 Joan Mallow",
                        "value=\"" + investigator.name() + "\"",
                        "value=\"Gross misconduct\" checked",
                        "value=\"Misconduct hearing\" checked",
                        "sources not confirmed",
                        "Needed when \"Why there are no terms of reference with this notice\" is blank");
    }

    @Test
    void while_a_mandatory_field_is_blank_it_is_named_and_nothing_is_recorded() {
        var answers = answers("N2");
        answers.remove("says-conduct");
        answers.remove("says-terms-of-reference");
        answers.remove("says-no-terms-reason");
        var before = file().steps().size();

        var refused = post(investigator, "/notices/write/N2", answers);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused)
                .bodyText()
                .contains(
                        "href=\"#says-conduct\">Fill in: The conduct alleged",
                        "href=\"#says-terms-of-reference\">Fill in: Terms of reference");
        assertThat(file().steps()).hasSize(before);
        assertThat(Force.as(investigator, () -> notices.of(operationId, officer)))
                .isEmpty();
    }

    @Test
    void a_preview_reads_as_the_notice_under_its_own_policy_and_keeps_nothing() {
        var answers = answers("N2");
        answers.remove("says-welfare-contact");

        var preview = post(investigator, "/notices/write/N2/preview", answers);

        assertThat(preview).hasStatusOk();
        assertThat(preview.getResponse().getHeaders("Content-Security-Policy")).containsExactly(Notices.PAGE_POLICY);
        assertThat(preview)
                .bodyText()
                .contains(
                        "Draft. This notice has not been given to anybody.", "Still to be filled in: Welfare contact");
        assertThat(Force.as(investigator, () -> notices.of(operationId, officer)))
                .isEmpty();
    }

    @Test
    void a_notice_goes_from_draft_to_acknowledgement_and_its_clock_starts_from_the_deemed_day() {
        draft(investigator, "N2");
        assertThat(steps()).last().isEqualTo(new NoticeStep.Drafted(noticeId, "N2", "N2 of 2026-11-25"));

        act(investigator, "/approve", Map.of());
        act(investigator, "/send", FilledNotice.sent(NoticeStep.Channel.EMAIL, "Delivery receipt 4471"));
        assertThat(pages.words(investigator, path("/notices/" + noticeId)))
                .contains("Wednesday 25 November 2026", "served on working day 2 after it", "Unconfirmed");
        act(investigator, "/deem", Map.of("on", "2026-11-25"));

        assertThat(steps()).last().isInstanceOfSatisfying(NoticeStep.Deemed.class, deemed -> {
            assertThat(deemed.on()).isEqualTo(LocalDate.of(2026, 11, 25));
            assertThat(deemed.rule()).startsWith("E-mail: sent on").endsWith(": not confirmed.");
        });
        var representations =
                RunningClocks.of(file().file(), ClockBook.standard(), WorkingDays.englandAndWales()).stream()
                        .filter(clock -> clock.duty().clock().equals("CLK-23"))
                        .findFirst()
                        .orElseThrow();
        assertThat(representations.deadline().lastDay()).contains(LocalDate.of(2026, 12, 9));
        act(investigator, "/acknowledge", FilledNotice.acknowledged());
        assertThat(stage()).isEqualTo(NoticeStage.ACKNOWLEDGED);
        assertThat(pages.words(investigator, path("/notices")))
                .contains("1 clock waits for a notice")
                .doesNotContain("Give the person written notice of the investigation");
    }

    @Test
    void what_is_downloaded_has_the_hashes_that_the_page_shows_and_the_step_holds() {
        draft(investigator, "N2");
        act(investigator, "/approve", Map.of());
        act(investigator, "/send", FilledNotice.sent(NoticeStep.Channel.IN_PERSON, "Signed for"));

        var shown = pages.words(investigator, path("/notices/" + noticeId));
        assertThat(shown).contains(hash("pdf"), hash("html"), hash("bundle"));
        assertThat(steps())
                .last()
                .isEqualTo(new NoticeStep.Sent(
                        noticeId, NoticeStep.Channel.IN_PERSON, null, "Signed for", hash("bundle")));
        var read = get(investigator, "/notices/" + noticeId + "/read");
        assertThat(read.getResponse().getHeaders("Content-Security-Policy")).containsExactly(Notices.PAGE_POLICY);
        assertThat(Sha256.hash(read.getResponse().getContentAsByteArray()).hex())
                .isEqualTo(hash("html"));
    }

    @Test
    void a_way_that_counts_from_delivery_asks_for_its_proof_and_the_day_is_worked_out_before_it_is_recorded() {
        draft(investigator, "N2");
        act(investigator, "/approve", Map.of());
        act(investigator, "/send", FilledNotice.sent(NoticeStep.Channel.RECORDED_DELIVERY, "AB 12 GB"));
        assertThat(pages.words(investigator, path("/notices/" + noticeId)))
                .contains("Nothing shows yet that it was delivered");
        var delivered = FilledNotice.delivered();
        assertThat(post(investigator, "/notices/" + noticeId + "/deem", delivered))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say what shows that it arrived");

        delivered.put("proof", "Tracking record");
        assertThat(post(investigator, "/notices/" + noticeId + "/deem", delivered))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"on\" value=\"2026-11-23\"");
        assertThat(stage()).isEqualTo(NoticeStage.SENT);

        delivered.put("on", "2026-11-23");
        assertThat(post(investigator, "/notices/" + noticeId + "/deem", delivered))
                .hasStatus3xxRedirection();
        assertThat(stage()).isEqualTo(NoticeStage.DEEMED);
    }

    @Test
    void what_comes_back_is_sent_again_in_another_way() {
        draft(investigator, "N2");
        act(investigator, "/approve", Map.of());
        act(investigator, "/send", FilledNotice.sent(NoticeStep.Channel.RECORDED_DELIVERY, "AB 12 GB"));
        act(investigator, "/undelivered", Map.of("reason", "Nobody lives there now"));
        assertThat(stage()).isEqualTo(NoticeStage.UNDELIVERED);

        act(investigator, "/send", FilledNotice.sent(NoticeStep.Channel.IN_PERSON, "Signed for"));
        assertThat(stage()).isEqualTo(NoticeStage.SENT);
    }

    @Test
    void a_way_that_must_be_agreed_is_refused_with_its_rule_until_somebody_has() {
        draft(investigator, "N2");
        act(investigator, "/approve", Map.of());

        var refused = post(
                investigator,
                "/notices/" + noticeId + "/send",
                FilledNotice.sent(NoticeStep.Channel.POLICE_FRIEND, "Handed to the friend"));

        assertThat(refused)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This way of service must be agreed first", "reg 5");
        assertThat(stage()).isEqualTo(NoticeStage.APPROVED);
    }

    @Test
    void what_the_authority_gives_an_investigator_drafts_and_only_the_authority_approves() {
        draft(investigator, "N10");
        assertThat(pages.words(investigator, path("/notices/" + noticeId)))
                .contains("It waits for approval by an account of the appropriate authority");

        assertThat(post(investigator, "/notices/" + noticeId + "/approve", answers("N10")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stage()).isEqualTo(NoticeStage.DRAFT);
        act(authority, "/approve", Map.of());
        assertThat(stage()).isEqualTo(NoticeStage.APPROVED);
    }

    @Test
    void the_same_form_sent_twice_is_one_notice() {
        draft(investigator, "N2");
        draft(investigator, "N2");

        assertThat(file().file().notices().notices()).hasSize(1);
        assertThat(Force.as(investigator, () -> notices.of(operationId, officer)))
                .hasSize(1);
    }

    @Test
    void a_notice_kept_back_shows_why_and_when_that_is_tested_again() {
        take(
                By.APPROPRIATE_AUTHORITY,
                new AllegationStep.NoticeWithheld("The phone is still being read", LocalDate.of(2026, 12, 7)));

        assertThat(pages.words(investigator, path("/notices")))
                .contains("Notice of the investigation is kept back", "The phone is still being read")
                .contains("Monday 7 December 2026");
    }

    @Test
    void the_steps_of_notices_lead_to_these_pages() {
        assertThat(get(authority, "/case"))
                .bodyText()
                .contains("href=\"" + path("/notices") + "\">" + StepKind.NOTICE_DRAFTED.label())
                .doesNotContain("/steps/notice-drafted");
    }

    @Test
    void a_notice_given_elsewhere_is_recorded_by_its_steps_and_listed_without_its_text() {
        take(By.INVESTIGATOR, new NoticeStep.Drafted(noticeId, "N2", "on paper"), investigator);

        assertThat(pages.words(investigator, path("/notices")))
                .contains("N2, given elsewhere Drafted Its text is not held here");
        assertThat(get(investigator, "/notices/" + noticeId)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void for_the_person_concerned_there_are_no_notices() {
        draft(investigator, "N2");

        for (var path : List.of(
                "/notices",
                "/notices/write/N2",
                "/notices/" + noticeId,
                "/notices/" + noticeId + "/read",
                "/notices/" + noticeId + "/file/pdf")) {
            assertThat(get(subject, path)).as(path).hasStatus(HttpStatus.NOT_FOUND);
        }
        for (var path : List.of(
                "/notices/write/N2",
                "/notices/write/N2/preview",
                "/notices/" + noticeId + "/approve",
                "/notices/" + noticeId + "/undelivered")) {
            assertThat(post(subject, path, answers("N2"))).as(path).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private void draft(SignedIn who, String code) {
        assertThat(post(who, "/notices/write/" + code, answers(code)))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(path("/notices/" + noticeId));
    }

    private void act(SignedIn who, String act, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.putIfAbsent("stepId", UUID.randomUUID().toString());
        assertThat(post(who, "/notices/" + noticeId + act, all)).as(act).hasStatus3xxRedirection();
    }

    private Map<String, String> answers(String code) {
        var answers = new HashMap<>(FilledNotice.of(form(code)));
        answers.put("noticeId", noticeId.toString());
        answers.put("stepId", UUID.randomUUID().toString());
        return answers;
    }

    private NoticeForm form(String code) {
        var scope = NoticeScopes.of(file().file()).orElseThrow();
        return ((Chosen.Form) notices.form(code, scope, Language.ENGLISH)).form();
    }

    private String hash(String part) {
        var bytes = get(investigator, "/notices/" + noticeId + "/file/" + part)
                .getResponse()
                .getContentAsByteArray();
        return Sha256.hash(bytes).hex();
    }

    private OpenFile file() {
        return Force.as(investigator, () -> casework.file(operationId, allegationId));
    }

    private List<Step> steps() {
        return file().file().history().stream().map(Taken::step).toList();
    }

    private NoticeStage stage() {
        return Objects.requireNonNull(file().file().notices().notices().get(noticeId))
                .stage();
    }

    private void take(By by, Step step) {
        take(by, step, authority);
    }

    private void take(By by, Step step, SignedIn who) {
        var taken = Force.as(
                who, () -> casework.take(new TakeStep(UUID.randomUUID(), operationId, allegationId, step, by, NOW)));
        assertThat(taken).as(step.kind().id()).isInstanceOf(TakenStep.Recorded.class);
    }

    private String path(String path) {
        return "/operations/" + operationId + "/allegations/" + allegationId + path;
    }

    private MvcTestResult get(SignedIn who, String path) {
        return mvc.get().uri(path(path)).with(Force.by(who)).exchange();
    }

    private MvcTestResult post(SignedIn who, String path, Map<String, String> fields) {
        var request = mvc.post().uri(path(path)).with(Force.by(who)).with(SecurityMockMvcRequestPostProcessors.csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
