package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.lane.Asked.AUTHORITY;
import static plumbline.law.lane.Asked.HEARING;
import static plumbline.law.lane.Asked.STRAND;
import static plumbline.law.lane.Asked.answered;
import static plumbline.law.lane.Asked.criterion;
import static plumbline.law.lane.Asked.officer;
import static plumbline.law.lane.Asked.open;
import static plumbline.law.lane.Asked.remedy;
import static plumbline.law.lane.Asked.reported;
import static plumbline.law.lane.Asked.shut;
import static plumbline.law.lane.Asked.to;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.clock.Party;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.investigation.Classification;

/// The gates of the matter beside those that [GatesTest] has by number: from triage to retention.
class MatterGatesTest {

    private static final MatterStep.RetentionStarted RETENTION =
            new MatterStep.RetentionStarted(LocalDate.of(2033, 1, 1), "six years");

    private static Course triaged() {
        return officer().take(By.INTAKE, new MatterStep.Triaged(true, null, "a remark"));
    }

    private static Course unmet() {
        return triaged().take(AUTHORITY, new MatterStep.ReferralAssessed(Set.of(), false, null, "none is met"));
    }

    @Test
    void whoever_has_an_interest_does_not_triage_and_a_duplicate_is_not_opened_twice() {
        shut(officer(), By.INTAKE, new MatterStep.Triaged(false, null, "a remark"), "C10", "an interest that bars");
        shut(officer(), By.INTAKE, new MatterStep.Triaged(true, "OP-7", "a remark"), "GATE-2", "It duplicates OP-7.");
    }

    @ParameterizedTest(name = "{0} where a criterion {1}: open is {2}")
    @CsvSource({
        "INTERNAL, is met, false",
        "CONDUCT_MATTER, is met, false",
        "RECORDABLE_CONDUCT_MATTER, is met, true",
        "COMPLAINT, is met, true",
        "DEATH_OR_SERIOUS_INJURY, is met, true",
        "DEATH_OR_SERIOUS_INJURY, is not met, true",
        "INTERNAL, is not met, true"
    })
    void what_meets_a_criterion_is_recorded_as_recordable(Classification as, String criterion, boolean open) {
        Course course = criterion.equals("is met") ? triaged() : unmet();
        if (criterion.equals("is met")) {
            course.take(AUTHORITY, criterion(course));
        }
        MatterStep.Recorded recorded = new MatterStep.Recorded(as, "as it is described");

        if (open) {
            open(course, AUTHORITY, recorded);
        } else {
            shut(course, AUTHORITY, recorded, "GATE-2", "it is recordable");
        }
        shut(course, AUTHORITY, new MatterStep.Recorded(as, " "), "GATE-2", "no reasons");
    }

    @Test
    void a_death_or_serious_injury_is_recordable_whatever_else_was_answered() {
        Course course = triaged();
        course.take(AUTHORITY, new MatterStep.ReferralAssessed(Set.of(), true, course.now(), "somebody was hurt"));

        shut(course, AUTHORITY, new MatterStep.Recorded(Classification.INTERNAL, "ours"), "GATE-2");
    }

    @Test
    void the_moment_at_which_a_criterion_became_clear_is_recorded_with_it() {
        Course course = triaged();

        shut(
                course,
                AUTHORITY,
                new MatterStep.ReferralAssessed(criterion(course).met(), false, null, "discrimination"),
                "GATE-1",
                "not when that first became clear");
        open(course, AUTHORITY, criterion(course));
    }

    @Test
    void a_referral_is_mandatory_or_voluntary_as_the_criteria_say() {
        Course mandatory = triaged();
        mandatory.take(AUTHORITY, criterion(mandatory));
        shut(mandatory, AUTHORITY, new MatterStep.ReferredToIopc(true, "1", null), "GATE-1", "is not voluntary");

        Course voluntary = unmet();
        shut(voluntary, AUTHORITY, new MatterStep.ReferredToIopc(false, "1", null), "GATE-1", "would be voluntary");
        assertThat(remedy(voluntary, AUTHORITY, new MatterStep.ReferredToIopc(false, "1", null)))
                .isEqualTo("Refer it as voluntary, with the reason.");
        assertThat(remedy(mandatory, AUTHORITY, new MatterStep.ReferredToIopc(true, "1", null)))
                .isEqualTo("Refer it as mandatory.");
        shut(voluntary, AUTHORITY, new MatterStep.ReferredToIopc(true, "1", null), "GATE-1", "was not decided");
        shut(voluntary, AUTHORITY, new MatterStep.VoluntaryReferralConsidered(true, ""), "GATE-1", "no reasons");
        voluntary.take(AUTHORITY, new MatterStep.VoluntaryReferralConsidered(false, "no public concern"));
        shut(voluntary, AUTHORITY, new MatterStep.ReferredToIopc(true, "1", null), "GATE-1", "was not decided");
        voluntary.take(AUTHORITY, new MatterStep.VoluntaryReferralConsidered(true, "public concern"));
        open(voluntary, AUTHORITY, new MatterStep.ReferredToIopc(true, "1", null));
    }

    @Test
    void a_referral_that_is_late_says_why() {
        Course course = triaged();
        course.take(AUTHORITY, criterion(course)).later(2);

        shut(course, AUTHORITY, new MatterStep.ReferredToIopc(false, "1", null), "CLK-03", "The time to refer it");
        open(course, AUTHORITY, new MatterStep.ReferredToIopc(false, "1", "the duty desk was closed"));
    }

    @Test
    void a_recorded_matter_has_a_form_of_the_police_reform_act_and_another_has_not() {
        Course recorded = unmet().take(AUTHORITY, new MatterStep.Recorded(Classification.COMPLAINT, "a complaint"));
        shut(
                recorded,
                AUTHORITY,
                new MatterStep.FormSet(InvestigationForm.INTERNAL, "small"),
                "GATE-2",
                "A recorded matter is investigated under the Police Reform Act");
        assertThat(remedy(recorded, AUTHORITY, new MatterStep.FormSet(InvestigationForm.INTERNAL, "small")))
                .isEqualTo("Choose local, or not investigated.");
        open(recorded, AUTHORITY, new MatterStep.FormSet(InvestigationForm.LOCAL, "ours to investigate"));

        Course other = unmet().take(AUTHORITY, new MatterStep.Recorded(Classification.INTERNAL, "not recordable"));
        shut(
                other,
                AUTHORITY,
                new MatterStep.FormSet(InvestigationForm.LOCAL, "ours"),
                "GATE-2",
                "What is not recordable is handled under the conduct regulations");
        shut(other, AUTHORITY, new MatterStep.FormSet(InvestigationForm.INTERNAL, ""), "GATE-2", "no reasons");
        assertThat(remedy(other, AUTHORITY, new MatterStep.FormSet(InvestigationForm.LOCAL, "ours")))
                .isEqualTo("Choose internal.");
        open(other, AUTHORITY, new MatterStep.FormSet(InvestigationForm.INTERNAL, "not recordable"));
    }

    @Test
    void the_director_general_sets_the_form_of_what_was_referred_and_of_nothing_else() {
        Course course = unmet().take(AUTHORITY, new MatterStep.Recorded(Classification.INTERNAL, "not recordable"));
        shut(
                course,
                By.DIRECTOR_GENERAL,
                new MatterStep.FormSet(InvestigationForm.INTERNAL, "small"),
                "GATE-1",
                "The matter was not referred");
    }

    @Test
    void a_change_of_form_is_the_director_generals_and_a_change() {
        Course course = Journeys.independent(PersonKind.REGULAR_OFFICER);

        shut(
                course,
                AUTHORITY,
                new MatterStep.FormChanged(InvestigationForm.LOCAL, "ours again"),
                "GATE-1",
                "the authority may not set it");
        assertThat(remedy(course, AUTHORITY, new MatterStep.FormChanged(InvestigationForm.LOCAL, "ours again")))
                .isEqualTo("Record the Director General's decision.");
        shut(
                course,
                By.DIRECTOR_GENERAL,
                new MatterStep.FormChanged(InvestigationForm.INDEPENDENT, "as before"),
                "GATE-10",
                "the same as before");
        shut(
                course,
                By.DIRECTOR_GENERAL,
                new MatterStep.FormChanged(InvestigationForm.LOCAL, " "),
                "GATE-10",
                "no reasons");
        open(course, By.DIRECTOR_GENERAL, new MatterStep.FormChanged(InvestigationForm.DIRECTED, "to be directed"));
    }

    @ParameterizedTest(name = "\"{0}\", given: {1}, otherwise \"{2}\": open is {3}")
    @CsvSource({
        "the messages, true, , true",
        "' ', true, , false",
        "the messages, false, , false",
        "the messages, false, they name a source, true"
    })
    void terms_of_reference_are_given_or_it_says_why_not(
            String terms, boolean given, @Nullable String why, boolean open) {
        Course course = officer().referred().form(InvestigationForm.LOCAL);

        assertThat(course.ask(AUTHORITY, new MatterStep.TermsSet(terms, given, why))
                        .isAllowed())
                .isEqualTo(open);
    }

    @Test
    void an_investigator_whose_impartiality_can_be_doubted_is_not_appointed() {
        shut(
                officer().referred().form(InvestigationForm.LOCAL),
                AUTHORITY,
                new MatterStep.InvestigatorAppointed(Course.id("i"), false, false, true, "a friend of the family"),
                "GATE-3",
                "could reasonably be doubted");
    }

    @ParameterizedTest(name = "\"{0}\", \"{1}\", documents: {2}")
    @CsvSource({"'', a case to answer, 1", "what was found, '', 1", "what was found, a case to answer, 0"})
    void a_report_without_summary_opinion_or_documents_is_not_one(String summary, String opinion, int documents) {
        Course course = Journeys.independent(PersonKind.REGULAR_OFFICER);
        List<String> attached = documents == 0 ? List.of() : List.of("bundle");

        shut(course, By.INVESTIGATOR, new MatterStep.ReportSubmitted(summary, attached, opinion), "GATE-4");
    }

    @Test
    void a_report_waits_for_the_notice_or_for_the_decision_to_withhold_it() {
        Course course = officer()
                .referred()
                .form(InvestigationForm.LOCAL)
                .take(By.INVESTIGATOR, Course.severity(Severity.MISCONDUCT))
                .investigator(AUTHORITY)
                .take(By.INVESTIGATOR, new MatterStep.InvestigationStarted());
        MatterStep.ReportSubmitted report = new MatterStep.ReportSubmitted("found", List.of("bundle"), "a case");

        shut(course, By.INVESTIGATOR, report, "GATE-12", "neither given notice");
        course.take(
                By.INVESTIGATOR,
                new AllegationStep.NoticeWithheld("covert", course.today().plusDays(28)));
        open(course, By.INVESTIGATOR, report);
    }

    @Test
    void a_time_is_moved_by_those_who_agreed_and_say_why_and_only_while_it_runs() {
        Course course = reported(Severity.MISCONDUCT);
        LocalDate until = course.today().plusDays(60);

        shut(
                course,
                By.INVESTIGATOR,
                new MatterStep.LimitVaried("CLK-23", until, Set.of(), "leave"),
                "CLK-23",
                "not recorded who agreed");
        shut(
                course,
                By.INVESTIGATOR,
                new MatterStep.LimitVaried("CLK-23", until, Set.of(Party.INVESTIGATOR), " "),
                "CLK-23",
                "not recorded who agreed");
        shut(
                course,
                By.INVESTIGATOR,
                new MatterStep.LimitVaried("CLK-36", until, Set.of(Party.INVESTIGATOR), "leave"),
                "CLK-36",
                "does not run in this case");
        open(course, By.INVESTIGATOR, new MatterStep.LimitVaried("CLK-23", until, Set.of(Party.INVESTIGATOR), "leave"));
    }

    @Test
    void a_case_is_withdrawn_with_notice_to_a_person_who_knows_of_it_and_never_from_the_director_general() {
        shut(
                Journeys.independent(PersonKind.REGULAR_OFFICER),
                AUTHORITY,
                new MatterStep.ClosedWithdrawn("nothing in it", true),
                "WITHDRAWAL",
                "The Director General controls");
        Course told = reported(Severity.MISCONDUCT);
        shut(told, AUTHORITY, new MatterStep.ClosedWithdrawn("nothing in it", false), "WITHDRAWAL", "The person knows");
        shut(told, AUTHORITY, new MatterStep.ClosedWithdrawn("", true), "WITHDRAWAL", "no reasons");
        open(told, AUTHORITY, new MatterStep.ClosedWithdrawn("nothing in it", true));
        open(officer().internal(), AUTHORITY, new MatterStep.ClosedWithdrawn("nothing in it", false));
    }

    @Test
    void retention_waits_for_the_report_of_the_outcome_unless_it_is_withheld() {
        Course course = Journeys.heard().take(AUTHORITY, new MatterStep.LearningLogged("a briefing"));
        shut(course, By.SYSTEM, RETENTION, "CLK-48", "was not published");

        Course dismissed = Journeys.accelerated(Journeys.independent(PersonKind.REGULAR_OFFICER));
        Journeys.outcome(dismissed, Finding.GROSS_MISCONDUCT, Outcome.DISMISSAL, null);
        dismissed
                .take(AUTHORITY, new SubjectStep.ServiceEnded(SubjectStep.Ending.DISMISSED, dismissed.today()))
                .take(AUTHORITY, new MatterStep.Finalised("no appeal"))
                .take(AUTHORITY, new MatterStep.LearningLogged("a briefing"));
        shut(dismissed, By.SYSTEM, RETENTION, "LIST", "A report to the College is due: Barred list.");
        dismissed.take(
                AUTHORITY, new SubjectStep.ListReported(SubjectStep.ListKind.BARRED, dismissed.today(), "dismissed"));
        shut(dismissed, By.SYSTEM, RETENTION, "CLK-48", "was not published");
    }

    @Test
    void nothing_need_be_published_where_that_was_withheld_nor_of_what_was_withdrawn() {
        Course withheld = Journeys.publicised(Journeys.independent(PersonKind.REGULAR_OFFICER))
                .take(
                        By.CHAIR,
                        new ProceedingsStep.WithholdingDecided(
                                HEARING, true, true, Set.of(ProceedingsStep.Withheld.PUBLICATION), "a source"));
        withheld.take(By.CHAIR, new ProceedingsStep.Heard(HEARING, withheld.today(), true, null, true));
        Journeys.outcome(withheld, Finding.MISCONDUCT, Outcome.NO_ACTION, null)
                .take(AUTHORITY, new MatterStep.Finalised("over"));
        Course withdrawn = Asked.heard()
                .take(
                        AUTHORITY,
                        new ProceedingsStep.Withdrawn(HEARING, Route.NO_ACTION, true, "the evidence fell away"))
                .take(AUTHORITY, new MatterStep.Finalised("over"));

        for (Course course : List.of(withheld, withdrawn)) {
            shut(course, By.SYSTEM, RETENTION, "RETENTION", "What the force learns");
            open(course.take(AUTHORITY, new MatterStep.LearningLogged("nothing")), By.SYSTEM, RETENTION);
        }
    }

    @Test
    void a_case_with_an_open_strand_is_not_final() {
        Course course = answered(Severity.MISCONDUCT, CaseToAnswer.NONE)
                .take(AUTHORITY, new AllegationStep.StrandSplit(STRAND, "use of force", "to be looked at"))
                .take(AUTHORITY, to(Route.NO_ACTION));

        shut(course, AUTHORITY, new MatterStep.Finalised("done"), "GATE-20", "still open");
    }
}
