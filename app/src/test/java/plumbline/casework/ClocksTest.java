package plumbline.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import plumbline.FeatureTest;
import plumbline.Pages;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.cases.Cases;
import plumbline.cases.Corrected;
import plumbline.cases.Corrections;
import plumbline.cases.Matters;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.investigation.Classification;
import plumbline.law.lane.By;
import plumbline.law.lane.MatterStep;
import plumbline.law.lane.Step;

/// What is due on a case and why, as its page says it, on a Sunday: 22 November 2026, 10:00.
@FeatureTest
class ClocksTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 21);

    @TestConfiguration
    static class OneMoment {
        @Bean
        @Primary
        InstantSource oneMoment() {
            return InstantSource.fixed(NOW);
        }
    }

    @Autowired
    Cases cases;

    @Autowired
    Corrections corrections;

    @Autowired
    Casework casework;

    final Pages pages;
    final SignedIn authority;
    final SignedIn subject;
    final UUID officer;
    final UUID clerk;
    final UUID operationId;

    ClocksTest(Matters matters, Pages pages) {
        this.pages = pages;
        authority = matters.account(Role.APPROPRIATE_AUTHORITY, Role.INVESTIGATOR);
        officer = matters.officer();
        clerk = matters.staff();
        subject = matters.account(officer, Role.INVESTIGATOR);
        operationId = matters.open(authority, subject).operationId();
        matters.concern(authority, operationId, officer);
        matters.concern(authority, operationId, clerk);
    }

    private UUID raise(UUID person, LocalDate clear) {
        var wanted = Matters.meme(operationId, person, clear);
        Force.as(authority, () -> cases.raiseAllegation(wanted));
        return wanted.allegationId();
    }

    private TakenStep take(UUID allegation, Step step, String at) {
        var by = step instanceof MatterStep.FormSet
                ? By.DIRECTOR_GENERAL
                : Recorders.mayRecord(authority, step.kind()).getFirst();
        return Force.as(
                authority,
                () -> casework.take(
                        new TakeStep(UUID.randomUUID(), operationId, allegation, step, by, Instant.parse(at))));
    }

    private void referred(UUID allegation, String at) {
        take(allegation, new MatterStep.Triaged(true, null, "New"), at);
        take(
                allegation,
                new MatterStep.ReferralAssessed(
                        Set.of(ReferralCriterion.D), false, Instant.parse("2026-11-20T12:00:00Z"), "Discrimination"),
                at);
        assertThat(take(
                        allegation,
                        new MatterStep.ReferredToIopc(false, "2026/1", "The duty officer was not told"),
                        at))
                .isInstanceOf(TakenStep.Recorded.class);
    }

    private String words(UUID allegation) {
        return pages.words(authority, "/operations/" + operationId + "/allegations/" + allegation + "/case");
    }

    @Test
    void an_allegation_shows_its_referral_deadline_with_citation_and_arithmetic() {
        assertThat(words(raise(officer, YESTERDAY)))
                .contains("Refer the conduct matter to the Independent Office for Police Conduct")
                .contains("By the end of Sunday 22 November 2026")
                .contains("Due today", "Statutory")
                .contains("on Saturday 21 November 2026.")
                .contains("reg 7(1), Police (Complaints and Misconduct) Regulations 2020 (SI 2020/2)")
                .contains("Unconfirmed")
                .contains("Nobody can extend it.");
    }

    @Test
    void referral_is_as_mandatory_for_staff_as_for_officers() {
        assertThat(words(raise(clerk, YESTERDAY))).contains("By the end of Sunday 22 November 2026");
    }

    @Test
    void a_step_that_does_what_was_due_is_what_says_that_it_was_done() {
        var late = raise(officer, FRIDAY);
        assertThat(words(late)).contains("Overdue.");

        referred(late, "2026-11-22T09:00:00Z");

        assertThat(words(late)).contains("Done on 22 November 2026 at 9:00am, late", "The duty officer was not told");
    }

    @Test
    void a_referral_in_the_last_second_of_the_day_is_in_time() {
        var allegation = raise(officer, FRIDAY);

        referred(allegation, "2026-11-21T23:59:59Z");

        assertThat(words(allegation)).contains("at 11:59pm, in time");
    }

    @Test
    void a_referral_that_is_owed_stands_against_withdrawing_and_one_made_does_not() {
        var allegation = raise(officer, FRIDAY);
        assertThat(Force.as(authority, () -> corrections.withdraw(operationId, allegation, "raised twice")))
                .isInstanceOf(Corrected.Refused.class);

        referred(allegation, "2026-11-21T12:00:00Z");

        assertThat(Force.as(authority, () -> corrections.withdraw(operationId, allegation, "raised twice")))
                .isInstanceOf(Corrected.Recorded.class);
    }

    @Test
    void the_notice_is_a_target_that_runs_from_the_appointment_of_an_investigator() {
        var allegation = raise(officer, FRIDAY);
        assertThat(words(allegation)).doesNotContain("Give the person written notice");

        appoint(allegation, authority.userId());

        assertThat(words(allegation))
                .contains("Give the person written notice of the investigation")
                .contains("As soon as practicable. Force target: ")
                .contains("Appoint an investigator, on 21 November 2026");
    }

    @Test
    void nobody_concerned_in_the_operation_can_investigate_it() {
        var allegation = raise(clerk, FRIDAY);

        assertThat(appoint(allegation, subject.userId())).isInstanceOf(TakenStep.Refused.class);
    }

    private TakenStep appoint(UUID allegation, UUID investigator) {
        var at = "2026-11-21T12:00:00Z";
        referred(allegation, at);
        take(allegation, new MatterStep.Recorded(Classification.RECORDABLE_CONDUCT_MATTER, "Criterion (d)"), at);
        take(allegation, new MatterStep.FormSet(InvestigationForm.LOCAL, "As the Director General decided"), at);
        return take(
                allegation,
                new MatterStep.InvestigatorAppointed(investigator, false, false, false, "Free of any tie"),
                at);
    }
}
