package plumbline.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import plumbline.FeatureTest;
import plumbline.Pages;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.law.conduct.MatterKind;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.Standard;
import plumbline.web.NotFound;

/// Putting right an allegation that was raised, on 22 November 2026.
@FeatureTest
class CorrectionsTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private static final Corrected RECORDED = new Corrected.Recorded();

    @TestConfiguration
    static class OneMoment {
        @Bean
        @Primary
        InstantSource oneMoment() {
            return InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z"));
        }
    }

    final Pages pages;
    final Cases cases;
    final Corrections corrections;
    final SignedIn investigator;
    final SignedIn subject;
    final UUID operationId;
    final RaiseAllegation raised;

    CorrectionsTest(Matters matters, Pages pages, Cases cases, Corrections corrections) {
        this.pages = pages;
        this.cases = cases;
        this.corrections = corrections;
        investigator = matters.account(Role.INVESTIGATOR);
        var officer = matters.officer();
        subject = matters.account(officer, Role.INVESTIGATOR);
        operationId = matters.open(investigator, subject).operationId();
        matters.concern(investigator, operationId, officer);
        raised = new RaiseAllegation(
                UUID.randomUUID(),
                operationId,
                officer,
                MatterKind.CONDUCT_MATTER,
                "Posted a mocking message.",
                Set.of(Standard.EQUALITY_AND_DIVERSITY),
                null,
                null,
                FRIDAY,
                Set.of(ReferralCriterion.D),
                FRIDAY,
                null,
                true,
                List.of(new CitedMessage("ab".repeat(32), 41, "line 57")));
        Force.as(investigator, () -> cases.raiseAllegation(raised));
    }

    private RaiseAllegation with(String description, Set<ReferralCriterion> criteria, LocalDate attention) {
        return new RaiseAllegation(
                raised.allegationId(),
                operationId,
                raised.personId(),
                raised.kind(),
                description,
                raised.standards(),
                null,
                null,
                attention,
                criteria,
                criteria.isEmpty() ? null : attention,
                null,
                true,
                raised.messages());
    }

    private Corrected correct(RaiseAllegation corrected, String reason) {
        return Force.as(investigator, () -> corrections.correct(UUID.randomUUID(), corrected, reason));
    }

    private Corrected withdraw(String reason) {
        return Force.as(investigator, () -> corrections.withdraw(operationId, raised.allegationId(), reason));
    }

    private AllegationAgainst stands() {
        return Force.as(investigator, () -> cases.allegation(operationId, raised.allegationId()));
    }

    private static String reason(Corrected outcome) {
        return switch (outcome) {
            case Corrected.Recorded _ -> "recorded";
            case Corrected.Refused refused -> refused.reason();
        };
    }

    @Test
    void a_correction_counts_from_now_on_and_keeps_what_was_said_before_with_the_reason() {
        var corrected = with("Posted a mocking message.", raised.criteriaMet(), FRIDAY.plusDays(1));

        assertThat(correct(corrected, "the chief officer was told on Saturday")).isEqualTo(RECORDED);

        assertThat(stands().facts()).isEqualTo(corrected);
        assertThat(stands().versions())
                .extracting(AllegationAgainst.Version::facts)
                .containsExactly(raised, corrected);
        assertThat(words("/case")).contains("By the end of Sunday 22 November 2026");
        assertThat(words(""))
                .contains("Reason: the chief officer was told on Saturday")
                .contains("Came to attention: was “20 November 2026”, is “21 November 2026”");
    }

    @Test
    void a_correction_is_held_to_the_same_rules_as_raising() {
        assertThat(reason(correct(with("Posted it.", Set.of(), LocalDate.of(2026, 12, 1)), "a slip")))
                .contains("cannot come to attention in the future");
        assertThat(reason(correct(raised, "a slip"))).contains("Nothing was changed");
        assertThat(reason(correct(with("Posted it.", Set.of(), FRIDAY), " "))).contains("Enter why");
        assertThat(stands().versions()).hasSize(1);
    }

    @Test
    void messages_that_were_found_since_come_under_it_after_those_that_were_cited() {
        var found = new CitedMessage("cd".repeat(32), 7, "line 9");
        correct(raised.citing(List.of(found)), "The phone has been read");

        assertThat(stands().facts().messages())
                .containsExactly(raised.messages().getFirst(), found);
    }

    @Test
    void a_form_sent_twice_corrects_once() {
        var id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            Force.as(
                    investigator,
                    () -> corrections.correct(id, with("Posted it.", raised.criteriaMet(), FRIDAY), "a slip"));
        }

        assertThat(stands().versions()).hasSize(2);
    }

    @Test
    void an_allegation_whose_referral_is_owed_cannot_be_withdrawn_until_it_is_made_or_the_answer_corrected() {
        assertThat(withdraw("raised twice")).isInstanceOfSatisfying(Corrected.Refused.class, refused -> {
            assertThat(refused.reason()).contains("Refer the conduct matter to the Independent Office");
            assertThat(refused.citation()).isNotNull();
        });

        correct(with("Posted it.", Set.of(), FRIDAY), "criterion (d) was ticked by mistake");

        assertThat(withdraw("raised twice")).isEqualTo(RECORDED);
    }

    @Test
    void a_withdrawn_allegation_stays_in_sight_with_its_reason_and_nothing_is_due_on_it() {
        correct(with("Posted it.", Set.of(), FRIDAY), "criterion (d) was ticked by mistake");
        withdraw("raised twice");
        withdraw("sent again");

        assertThat(words(""))
                .contains("Withdrawn on 22 November 2026. raised twice")
                .contains("Posted it.", "Corrected", "Reason: raised twice")
                .doesNotContain("sent again");
        assertThat(pages.words(investigator, "/operations/" + operationId + "/people/" + raised.personId()))
                .contains("1 allegation", "Withdrawn");
        assertThat(words("/case")).contains("Nothing is due");
        assertThat(reason(correct(raised, "it was right after all"))).contains("Raise another allegation");
    }

    @Test
    void the_forms_correct_and_withdraw() {
        assertThat(words("/correction")).contains("Posted a mocking message.", "Why is it corrected?");
        assertThat(words("/withdrawal")).contains("Why should it not have been raised?");

        var form = """
                correctionId=%s&kind=CONDUCT_MATTER&description=Posted+it&standard=3&gross=no&criterion=none
                &attention-day=20&attention-month=11&attention-year=2026""".formatted(UUID.randomUUID());
        assertThat(send("/correction", form)).hasStatus(422).bodyText().contains("Enter why it is corrected");
        assertThat(send("/correction", form + "&reason=a+slip")).hasStatus3xxRedirection();
        assertThat(send("/withdrawal", "reason=")).hasStatus(422).bodyText().contains("should not have been raised");
        assertThat(send("/withdrawal", "reason=raised+twice")).hasStatus3xxRedirection();
        assertThat(words("")).contains("Referral criteria met: was “(d)”, is “None”");
    }

    @Test
    void for_the_person_it_is_against_there_is_nothing_to_put_right() {
        for (var path : List.of("/correction", "/withdrawal")) {
            assertThat(pages.open(subject, address() + path)).as(path).hasStatus(404);
        }
        assertThatThrownBy(() ->
                        Force.as(subject, () -> corrections.withdraw(operationId, raised.allegationId(), "not me")))
                .isInstanceOf(NotFound.class);
    }

    private String address() {
        return "/operations/" + operationId + "/allegations/" + raised.allegationId();
    }

    private String words(String path) {
        return pages.words(investigator, address() + path);
    }

    private MvcTestResult send(String path, String form) {
        return pages.send(investigator, address() + path, form);
    }
}
