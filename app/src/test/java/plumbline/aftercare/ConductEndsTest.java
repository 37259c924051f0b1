package plumbline.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import plumbline.FeatureTest;
import plumbline.Pages;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.cases.Cases;
import plumbline.cases.Matters;
import plumbline.casework.Casework;
import plumbline.casework.ConductEnds;
import plumbline.casework.Severities;
import plumbline.casework.TakeStep;
import plumbline.casework.TakenStep;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.investigation.Classification;
import plumbline.law.lane.By;
import plumbline.law.lane.MatterStep;
import plumbline.law.lane.StaffStep;
import plumbline.law.lane.Step;
import plumbline.law.vetting.after.Act;
import plumbline.law.vetting.after.ActKind;
import plumbline.law.vetting.after.Event;
import plumbline.law.vetting.after.ReviewAct;
import plumbline.law.vetting.after.Trigger;
import plumbline.law.vetting.after.WithdrawalAct;
import plumbline.publication.MovedClock;
import plumbline.publication.Way;
import plumbline.vetting.Applying;

/// What the end of conduct means for a clearance: real steps of cases, taken through the door, to what they open.
@FeatureTest
@Import({MovedTime.class, Applying.class})
class ConductEndsTest {
    private final Aftercare aftercare;
    private final Cases cases;
    private final Casework casework;
    private final ConductEnds ends;
    private final Matters matters;
    private final Pages pages;
    private final MovedClock clock;
    private final SignedIn investigator;
    private final SignedIn authority;
    private final SignedIn manager;

    ConductEndsTest(
            Aftercare aftercare,
            Cases cases,
            Casework casework,
            ConductEnds ends,
            Matters matters,
            Pages pages,
            MovedClock clock) {
        this.aftercare = aftercare;
        this.cases = cases;
        this.casework = casework;
        this.ends = ends;
        this.matters = matters;
        this.pages = pages;
        this.clock = clock;
        investigator = matters.account(Role.INVESTIGATOR);
        authority = matters.account(Role.APPROPRIATE_AUTHORITY);
        manager = matters.account(Role.VETTING_MANAGER);
    }

    @BeforeEach
    void another_day() {
        clock.later(1);
    }

    private Way warned(UUID officer) {
        var operationId = matters.open(investigator, authority).operationId();
        matters.concern(investigator, operationId, officer);
        return Way.begun(cases, casework, investigator, authority, clock, operationId, officer)
                .listed()
                .heard()
                .warned();
    }

    @Test
    void x24_a_final_written_warning_opens_a_review_on_the_day_that_is_decided_in_thirty_working_days() {
        var officer = matters.officer();
        warned(officer);

        var review = review(officer);
        var today = London.day(clock.instant());
        assertThat(review.opened().onDay()).isEqualTo(today);
        assertThat(review.opened().why()).startsWith("Decide the outcome, allegation ");
        assertThat(review.dueOn()).isAfter(today.plusDays(39));
        assertThat(pages.words(manager, review.path())).contains("T-MISC", "Hold a vetting review; it is mandatory");
    }

    @Test
    void a_warning_under_the_contract_opens_the_same_review_for_staff() {
        var clerk = matters.staff();
        var operationId = matters.open(investigator, authority).operationId();
        matters.concern(investigator, operationId, clerk);
        var today = London.day(clock.instant());
        var wanted = Matters.meme(operationId, clerk, today.minusDays(3));
        Force.as(investigator, () -> cases.raiseAllegation(wanted));
        for (var step : List.<Step>of(
                new MatterStep.Triaged(true, null, "Messages in a chat group"),
                new MatterStep.ReferralAssessed(Set.of(), false, null, "None is met"),
                new MatterStep.Recorded(Classification.INTERNAL, "Not recordable"),
                new MatterStep.FormSet(InvestigationForm.INTERNAL, "The force's own"),
                Severities.gross(),
                new StaffStep.FactFindOpened("The messages"),
                new StaffStep.AllegationNotified(today, true),
                new MatterStep.InvestigatorAppointed(UUID.randomUUID(), false, false, false, "From another area"),
                new MatterStep.TermsSet("The messages", true, null),
                new StaffStep.InvestigationOpened("Another department"),
                new StaffStep.Reported("What was found"),
                new StaffStep.ManagerDecided(StaffStep.StaffRoute.HEARING, "Gross misconduct"),
                new StaffStep.Held(today, true, true, true),
                new StaffStep.OutcomeGiven(
                        Finding.MISCONDUCT,
                        StaffStep.StaffOutcome.FINAL_WRITTEN_WARNING,
                        true,
                        24,
                        today,
                        "As found"))) {
            take(operationId, wanted.allegationId(), step);
        }

        assertThat(review(clerk).opened().why()).startsWith("Give the outcome, allegation ");
    }

    @Test
    void x33_a_paused_case_goes_on_with_an_outcome_of_that_person_and_with_no_other() {
        var officer = matters.officer();
        var other = matters.officer();
        var source = UUID.randomUUID();
        var today = London.day(clock.instant());
        Force.as(manager, () -> {
            aftercare.happened(new Happened(
                    source,
                    new Event.OmissionDiscovered(false),
                    officer,
                    PersonKind.REGULAR_OFFICER,
                    today,
                    "Searches without a purpose",
                    null,
                    null,
                    null));
            done(Aftercare.reviewFrom(source), new ReviewAct.Triaged(false, "It may be misconduct."));
            return source;
        });
        var decided = UUID.randomUUID();
        Force.as(
                manager,
                () -> aftercare.act(
                        Aftercare.reviewFrom(source),
                        decided,
                        new ReviewAct.Decided(ReviewAct.Outcome.WITHDRAWAL_CASE, "It may end with withdrawal."),
                        clock.instant()));
        var course = Aftercare.withdrawalFrom(decided);
        Force.as(manager, () -> {
            done(course, new WithdrawalAct.PausedForConduct("Searches of a database without a purpose."));
            return course;
        });
        var form = "/aftercare/" + course + "/acts/" + ActKind.RESUMED.id();
        assertThat(pages.words(manager, form)).contains("There is none yet");
        assertThat(resume(course, UUID.randomUUID())).contains("No such outcome of conduct");

        warned(other);
        var foreign = outcome(other);
        assertThat(resume(course, foreign)).contains("No such outcome of conduct");

        warned(officer);
        assertThat(pages.words(manager, form)).contains("Final written warning");
        assertThat(resume(course, outcome(officer))).isEmpty();
        assertThat(pages.words(manager, "/aftercare/" + course)).contains("Final written warning");
    }

    @Test
    void how_conduct_ended_is_not_told_to_whom_it_is_about() {
        var officer = matters.officer();
        warned(officer);
        var themselves = matters.account(officer, Role.VETTING_MANAGER);

        assertThat(Force.as(manager, () -> ends.of(officer))).hasSize(1);
        assertThat(Force.as(themselves, () -> ends.of(officer))).isEmpty();
    }

    private UUID outcome(UUID officer) {
        return Force.as(manager, () -> ends.of(officer)).getFirst().stepId();
    }

    /// Why it may not go on; empty where it does.
    private String resume(UUID course, UUID outcome) {
        var acted = Force.as(
                manager,
                () -> aftercare.act(course, UUID.randomUUID(), new WithdrawalAct.Resumed(outcome), clock.instant()));
        return acted instanceof Acted.Refused(Verdict.Refused why) ? why.reason() : "";
    }

    private void done(UUID course, Act act) {
        assertThat(aftercare.act(course, UUID.randomUUID(), act, clock.instant()))
                .isInstanceOf(Acted.Recorded.class);
    }

    private Row review(UUID person) {
        return Force.as(manager, () -> aftercare.about(person)).stream()
                .filter(row -> row.opened().beginning() instanceof Beginning.OfReview review
                        && review.trigger() == Trigger.T_MISC)
                .findFirst()
                .orElseThrow();
    }

    private void take(UUID operationId, UUID allegationId, Step step) {
        var by = step.kind().by().contains(By.APPROPRIATE_AUTHORITY)
                ? By.APPROPRIATE_AUTHORITY
                : step.kind().by().stream().sorted().findFirst().orElseThrow();
        var taken = Force.as(
                by == By.INVESTIGATOR ? investigator : authority,
                () -> casework.take(
                        new TakeStep(UUID.randomUUID(), operationId, allegationId, step, by, clock.instant())));
        assertThat(taken).as(step.kind() + ": " + taken).isInstanceOf(TakenStep.Recorded.class);
    }
}
