package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.lane.Asked.AUTHORITY;
import static plumbline.law.lane.Asked.HEARING;
import static plumbline.law.lane.Asked.answered;
import static plumbline.law.lane.Asked.caution;
import static plumbline.law.lane.Asked.heard;
import static plumbline.law.lane.Asked.open;
import static plumbline.law.lane.Asked.plain;
import static plumbline.law.lane.Asked.referred;
import static plumbline.law.lane.Asked.remedy;
import static plumbline.law.lane.Asked.shut;
import static plumbline.law.lane.Asked.to;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;

/// The particulars of proceedings, from the referral to the outcome.
class HearingGatesTest {

    private static Course meeting() {
        return answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT).take(AUTHORITY, to(Route.MEETING));
    }

    /// Served on this day of 2026 and seated ten days later, to be listed.
    private static Course seated(Forum forum) {
        Course course = switch (forum) {
            case MEETING -> meeting();
            case HEARING ->
                answered(Severity.GROSS_MISCONDUCT, CaseToAnswer.GROSS_MISCONDUCT)
                        .take(AUTHORITY, to(Route.HEARING));
            case ACCELERATED_HEARING ->
                Journeys.independent(PersonKind.REGULAR_OFFICER)
                        .take(By.INVESTIGATOR, new AllegationStep.AcceleratedStated("admitted"))
                        .take(
                                AUTHORITY,
                                new AllegationStep.AcceleratedDetermined(
                                        true, true, null, Course.id("c"), true, "clear"));
        };
        course.on("2026-09-07").take(AUTHORITY, referred(forum));
        course.take(AUTHORITY, new ProceedingsStep.ReferralServed(HEARING, course.today(), List.of("bundle"), true));
        List<ProceedingsStep.Member> members = switch (forum) {
            case MEETING -> List.of(Course.chair(Rank.SERGEANT));
            case HEARING -> Course.panel();
            case ACCELERATED_HEARING -> List.of(Course.chair(Rank.CHIEF_CONSTABLE));
        };
        course.take(AUTHORITY, new ProceedingsStep.Named(HEARING, members, "list 7", "in rotation"))
                .later(10)
                .take(AUTHORITY, new ProceedingsStep.Constituted(HEARING))
                .take(By.SUBJECT, new ProceedingsStep.Responded(HEARING, true, "sorry", "nothing", "none", List.of()));
        if (forum != Forum.ACCELERATED_HEARING) {
            course.take(By.CHAIR, new ProceedingsStep.WitnessesSet(HEARING, List.of(), "nothing is disputed"));
        }
        if (forum == Forum.HEARING) {
            course.take(AUTHORITY, new ProceedingsStep.ChairSupplied(HEARING))
                    .take(By.CHAIR, new ProceedingsStep.PreHeard(HEARING, List.of()));
        }
        return course;
    }

    private static ProceedingsStep.Listed listed(String day, @Nullable String extension) {
        return new ProceedingsStep.Listed(HEARING, LocalDate.parse(day), "headquarters", extension);
    }

    @ParameterizedTest(name = "a {0}, served on 7 September 2026, begins by {1} ({3})")
    @CsvSource({
        "MEETING, 2026-10-05, 2026-10-06, CLK-36",
        "HEARING, 2027-01-28, 2027-01-29, CLK-37",
        "ACCELERATED_HEARING, 2026-09-28, 2026-09-29, CLK-42"
    })
    void a_day_past_the_last_one_needs_an_extension_with_reasons(Forum forum, String last, String next, String clock) {
        Course course = seated(forum);

        open(course, By.CHAIR, listed(last, null));
        shut(course, By.CHAIR, listed(next, null), clock, "past the last one");
        open(course, By.CHAIR, listed(next, "the officer is ill"));
    }

    @Test
    void a_public_notice_that_comes_late_still_goes_out_and_says_so() {
        Course course = seated(Forum.HEARING);
        course.take(By.CHAIR, listed("2026-10-12", null))
                .take(By.CHAIR, new ProceedingsStep.WithholdingDecided(HEARING, true, true, Set.of(), "none"));

        course.on("2026-10-02");
        plain(course, AUTHORITY, new ProceedingsStep.Publicised(HEARING, course.today()));
        course.on("2026-10-05");
        caution(course, AUTHORITY, new ProceedingsStep.Publicised(HEARING, course.today()), "CLK-39");
    }

    @Test
    void silence_is_told_to_the_chair_once_the_time_to_respond_has_passed() {
        Course course = Journeys.independent(PersonKind.REGULAR_OFFICER)
                .take(By.INVESTIGATOR, new AllegationStep.AcceleratedStated("admitted"))
                .take(
                        AUTHORITY,
                        new AllegationStep.AcceleratedDetermined(true, true, null, Course.id("c"), true, "clear"))
                .take(AUTHORITY, referred(Forum.ACCELERATED_HEARING));
        course.take(AUTHORITY, new ProceedingsStep.ReferralServed(HEARING, course.today(), List.of("bundle"), true))
                .take(
                        AUTHORITY,
                        new ProceedingsStep.Named(HEARING, List.of(Course.chair(Rank.CHIEF_CONSTABLE)), null, null))
                .on("2026-08-12")
                .take(AUTHORITY, new ProceedingsStep.Constituted(HEARING));

        shut(course, By.SYSTEM, new ProceedingsStep.SilenceFlagged(HEARING), "CLK-43", "has not passed");
        open(course.later(1), By.SYSTEM, new ProceedingsStep.SilenceFlagged(HEARING));
    }

    @Test
    void the_referral_is_served_with_its_documents_and_the_redactions_logged() {
        Course course = meeting().take(AUTHORITY, referred(Forum.MEETING));

        shut(
                course,
                AUTHORITY,
                new ProceedingsStep.ReferralServed(HEARING, course.today(), List.of(), true),
                "GATE-40",
                "The documents are missing");
        shut(
                course,
                AUTHORITY,
                new ProceedingsStep.ReferralServed(HEARING, course.today(), List.of("bundle"), false),
                "GATE-40",
                "redactions");
    }

    @Test
    void an_officer_who_left_after_the_route_was_decided_is_referred_only_for_gross_misconduct() {
        Course course =
                answered(Severity.MISCONDUCT, CaseToAnswer.GROSS_MISCONDUCT).take(AUTHORITY, to(Route.HEARING));
        open(course, AUTHORITY, referred(Forum.HEARING));
        course.take(By.SUBJECT, new SubjectStep.Left(SubjectStep.Leaving.RESIGNED, course.today()));

        assertThat(Gates.open(course.file(), StepKind.PROCEEDINGS_REFERRED).isAllowed())
                .isFalse();
        shut(course, AUTHORITY, referred(Forum.HEARING), "FORMER");
    }

    @Test
    void an_objection_is_to_somebody_who_was_named_and_is_decided_once_it_was_made() {
        Course course =
                heard().take(AUTHORITY, new ProceedingsStep.Named(HEARING, Course.panel(), "list 7", "in rotation"));

        shut(
                course,
                By.SUBJECT,
                new ProceedingsStep.ObjectionMade(HEARING, Course.id("a stranger"), "a neighbour"),
                "GATE-41",
                "That person was not named");
        shut(
                course,
                AUTHORITY,
                new ProceedingsStep.ObjectionDecided(HEARING, Course.id("one"), true, "they met"),
                "GATE-41",
                "Nobody objected to that person");
        open(course, By.SUBJECT, new ProceedingsStep.ObjectionMade(HEARING, Course.id("one"), "a neighbour"));
    }

    @Test
    void the_documents_are_with_the_chair_before_the_pre_hearing() {
        Course course = heard();
        course.take(AUTHORITY, new ProceedingsStep.Named(HEARING, Course.panel(), "list 7", "in rotation"))
                .later(10)
                .take(AUTHORITY, new ProceedingsStep.Constituted(HEARING))
                .take(By.SUBJECT, new ProceedingsStep.Responded(HEARING, true, "sorry", "no", "none", List.of()))
                .take(By.CHAIR, new ProceedingsStep.WitnessesSet(HEARING, List.of(), "nothing is disputed"));
        ProceedingsStep.PreHeard preHeard = new ProceedingsStep.PreHeard(HEARING, List.of());

        shut(course, By.CHAIR, preHeard, "CLK-35", "not supplied to the chair");
        open(course.take(AUTHORITY, new ProceedingsStep.ChairSupplied(HEARING)), By.CHAIR, preHeard);
    }

    @ParameterizedTest(name = "attended: {0}, absence \"{1}\", verbatim: {2}, in {3} days: {4}")
    @CsvSource({
        "true, , true, 0, open",
        "false, , true, 0, HEARD",
        "false, ill and content to be absent, true, 0, open",
        "true, , false, 0, HEARD",
        "true, , true, 1, DAY"
    })
    void a_hearing_is_recorded_word_by_word_on_or_after_its_day_and_says_why_somebody_was_absent(
            boolean attended, @Nullable String absence, boolean verbatim, int ahead, String expected) {
        Course course = Journeys.publicised(Journeys.independent(PersonKind.REGULAR_OFFICER));
        ProceedingsStep.Heard step =
                new ProceedingsStep.Heard(HEARING, course.today().plusDays(ahead), attended, absence, verbatim);

        if (expected.equals("open")) {
            open(course, By.CHAIR, step);
        } else {
            shut(course, By.CHAIR, step, expected);
        }
    }

    @Test
    void a_finding_gives_reasons() {
        Course course = Journeys.accelerated(Journeys.independent(PersonKind.REGULAR_OFFICER));

        shut(
                course,
                By.PANEL,
                new ProceedingsStep.Found(HEARING, Finding.NOT_PROVEN, Set.of(), false, " "),
                "GATE-17",
                "no reasons");
    }

    @ParameterizedTest(name = "{0} of {1} months: {2}")
    @CsvSource({
        "WRITTEN_WARNING, , The length of the warning is missing.",
        "FINAL_WRITTEN_WARNING, , The length of the warning is missing.",
        "WRITTEN_WARNING, 18, open",
        "WRITTEN_WARNING, 12, That is not how long",
        "FINAL_WRITTEN_WARNING, 24, open"
    })
    void a_warning_has_its_length(Outcome outcome, @Nullable Integer months, String expected) {
        Course course = meeting();
        Journeys.found(Journeys.meeting(course, List.of(Course.chair(Rank.SERGEANT))), Finding.MISCONDUCT);
        ProceedingsStep.OutcomeDecided decided =
                new ProceedingsStep.OutcomeDecided(HEARING, outcome, months, null, false, Course.REASONS);

        if (expected.equals("open")) {
            open(course, By.PANEL, decided);
        } else {
            shut(course, By.PANEL, decided, "GATE-18", expected);
        }
    }

    @Test
    void a_dismissal_has_no_length_and_an_outcome_follows_a_finding_and_the_persons_words_on_it() {
        Course course = Journeys.accelerated(Journeys.independent(PersonKind.REGULAR_OFFICER));
        course.take(
                By.PANEL,
                new ProceedingsStep.Found(HEARING, Finding.GROSS_MISCONDUCT, Set.of(), false, "on the messages"));
        ProceedingsStep.OutcomeDecided dismissal =
                new ProceedingsStep.OutcomeDecided(HEARING, Outcome.DISMISSAL, null, null, false, Course.REASONS);
        shut(course, By.PANEL, dismissal, "GATE-18", "was not heard on the outcome");

        course.take(By.PANEL, new ProceedingsStep.OutcomeRepresentations(HEARING, "heard"));
        open(course, By.PANEL, dismissal);
        shut(
                course,
                By.PANEL,
                new ProceedingsStep.OutcomeDecided(HEARING, Outcome.DISMISSAL, 24, null, false, Course.REASONS),
                "GATE-18",
                "Only a warning has a length.");
        assertThat(remedy(
                        course,
                        By.PANEL,
                        new ProceedingsStep.OutcomeDecided(
                                HEARING, Outcome.DISMISSAL, 24, null, false, Course.REASONS)))
                .isEqualTo("Leave the length out.");
    }

    @Test
    void the_outcome_is_served_with_the_right_of_appeal() {
        Course course = Journeys.found(
                Journeys.accelerated(Journeys.independent(PersonKind.REGULAR_OFFICER)), Finding.GROSS_MISCONDUCT);
        course.take(
                        By.PANEL,
                        new ProceedingsStep.OutcomeDecided(
                                HEARING, Outcome.DISMISSAL, null, null, false, Course.REASONS))
                .take(By.CHAIR, new ProceedingsStep.OutcomeReported(HEARING, false));

        shut(course, AUTHORITY, new ProceedingsStep.OutcomeServed(HEARING, course.today(), " "), "CLK-47");
        open(course, AUTHORITY, new ProceedingsStep.OutcomeServed(HEARING, course.today(), "to the tribunal"));
    }

    @Test
    void proceedings_are_withdrawn_to_somewhere_with_notice_and_only_an_accelerated_hearing_to_ordinary_handling() {
        Course ordinary = meeting().take(AUTHORITY, referred(Forum.MEETING));
        shut(ordinary, AUTHORITY, withdrawn(null, true), "WITHDRAWAL", "Only an accelerated hearing gives way");
        shut(ordinary, AUTHORITY, withdrawn(Route.NO_ACTION, false), "WITHDRAWAL", "no written notice");
        open(ordinary, AUTHORITY, withdrawn(Route.NO_ACTION, true));

        open(seated(Forum.ACCELERATED_HEARING), AUTHORITY, withdrawn(null, false));
        Course directed = Journeys.independent(PersonKind.REGULAR_OFFICER)
                .take(By.DIRECTOR_GENERAL, new AllegationStep.AcceleratedDirected("clear on paper"))
                .take(
                        AUTHORITY,
                        new ProceedingsStep.Referred(HEARING, Forum.ACCELERATED_HEARING, false, true, "as directed"));
        shut(directed, AUTHORITY, withdrawn(null, true), "WITHDRAWAL", "The Director General directed");
        shut(directed, AUTHORITY, withdrawn(Route.NO_ACTION, true), "WITHDRAWAL", "The Director General directed");
    }

    @ParameterizedTest(name = "instead {0}: the matter is {1}, the allegation {2}")
    @CsvSource({
        "NO_ACTION, CLOSED, ROUTED",
        "PERFORMANCE, CLOSED, ROUTED",
        "REFLECTIVE_PRACTICE, DECIDED, ROUTED",
        ", REPORTED, EVIDENCED"
    })
    void what_was_withdrawn_goes_where_it_is_sent(
            @Nullable Route instead, MatterStage matter, AllegationStage allegation) {
        Course course = reportedAndAccelerated().take(AUTHORITY, withdrawn(instead, true));

        assertThat(course.file().matter().stage()).isEqualTo(matter);
        assertThat(course.file().allegation().stage()).isEqualTo(allegation);
        assertThat(course.file().allegation().route()).isEqualTo(instead);
        assertThat(course.file().allegation().certified()).isFalse();
    }

    private static Course reportedAndAccelerated() {
        return answered(Severity.GROSS_MISCONDUCT, CaseToAnswer.GROSS_MISCONDUCT)
                .take(
                        AUTHORITY,
                        new AllegationStep.AcceleratedDetermined(true, true, null, Course.id("c"), true, "clear"))
                .take(AUTHORITY, referred(Forum.ACCELERATED_HEARING));
    }

    private static ProceedingsStep.Withdrawn withdrawn(@Nullable Route instead, boolean extract) {
        return new ProceedingsStep.Withdrawn(HEARING, instead, extract, "the evidence fell away");
    }
}
