package plumbline.law.lane;

import static plumbline.law.lane.Asked.AUTHORITY;
import static plumbline.law.lane.Asked.STRAND;
import static plumbline.law.lane.Asked.answered;
import static plumbline.law.lane.Asked.caution;
import static plumbline.law.lane.Asked.inquiry;
import static plumbline.law.lane.Asked.offence;
import static plumbline.law.lane.Asked.officer;
import static plumbline.law.lane.Asked.open;
import static plumbline.law.lane.Asked.plain;
import static plumbline.law.lane.Asked.prejudice;
import static plumbline.law.lane.Asked.referred;
import static plumbline.law.lane.Asked.shut;
import static plumbline.law.lane.Asked.to;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.restriction.ListedOffence;
import plumbline.law.conduct.restriction.Measure;

/// When misconduct proceedings pause for criminal ones, and what ends the pause.
class PauseGatesTest {

    private static final List<CriminalStep.Offence> OFFENCES = List.of(offence(CriminalStep.Trial.EITHER_WAY));

    /// What may happen to a strand of which it was decided that proceedings would prejudice it.
    private enum Then {
        NOTHING,
        FILE_SENT,
        CHARGED,
        TRIAL,
        NO_MORE_PREJUDICE,
        NO_FURTHER_ACTION,
        CONVICTED,
        ACQUITTED
    }

    private static Course paused(Severity severity, CaseToAnswer answer) {
        Course course = inquiry(answered(severity, answer));
        return course.take(AUTHORITY, prejudice(course, true));
    }

    private static void then(Course course, Then then) {
        switch (then) {
            case NOTHING -> {}
            case FILE_SENT -> course.take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.FileSent(STRAND, "CPS"));
            case CHARGED -> {
                then(course, Then.FILE_SENT);
                course.take(By.PROSECUTOR, new CriminalStep.Charged(STRAND, OFFENCES));
            }
            case TRIAL -> {
                then(course, Then.CHARGED);
                course.take(By.PROSECUTOR, new CriminalStep.TrialBegan(STRAND, "Crown Court"));
            }
            case NO_MORE_PREJUDICE -> course.take(AUTHORITY, prejudice(course, false));
            case NO_FURTHER_ACTION ->
                course.take(By.PROSECUTOR, new CriminalStep.NoFurtherAction(STRAND, "CPS", "not enough"));
            case CONVICTED -> {
                then(course, Then.TRIAL);
                course.take(By.PROSECUTOR, new CriminalStep.Convicted(STRAND, OFFENCES, "Crown Court"));
            }
            case ACQUITTED -> {
                then(course, Then.TRIAL);
                course.take(By.PROSECUTOR, new CriminalStep.Acquitted(STRAND, "Crown Court"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Then.class,
            names = {"NO_MORE_PREJUDICE", "NO_FURTHER_ACTION", "CONVICTED", "ACQUITTED"})
    void once_a_pause_ends_the_special_conditions_are_determined_again(Then then) {
        Course course = paused(Severity.GROSS_MISCONDUCT, CaseToAnswer.GROSS_MISCONDUCT);
        then(course, then);

        shut(course, AUTHORITY, to(Route.HEARING), "GATE-33");
    }

    @ParameterizedTest
    @EnumSource(
            value = Then.class,
            names = {"NOTHING", "FILE_SENT", "CHARGED", "TRIAL"})
    void while_it_lasts_the_route_may_be_decided_and_nothing_referred(Then then) {
        Course course = paused(Severity.GROSS_MISCONDUCT, CaseToAnswer.GROSS_MISCONDUCT);
        then(course, then);
        course.take(AUTHORITY, to(Route.HEARING));

        if (then == Then.CHARGED || then == Then.TRIAL) {
            shut(course, AUTHORITY, referred(Forum.HEARING), "GATE-32", "charged or pleaded since");
        } else {
            shut(course, AUTHORITY, referred(Forum.HEARING), "GATE-30", "they pause");
        }
    }

    @Test
    void without_a_pause_the_end_of_a_strand_asks_nothing() {
        Course course = inquiry(answered(Severity.GROSS_MISCONDUCT, CaseToAnswer.GROSS_MISCONDUCT));
        course.take(By.PROSECUTOR, new CriminalStep.NoFurtherAction(STRAND, "CPS", "not enough"));

        open(course, AUTHORITY, to(Route.HEARING));
    }

    @Test
    void mere_misconduct_has_no_special_conditions_to_determine() {
        Course course = paused(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT);
        then(course, Then.NO_FURTHER_ACTION);

        open(course, AUTHORITY, to(Route.MEETING));
    }

    @Test
    void prejudice_is_decided_for_each_strand_that_is_active_and_again_after_a_plea() {
        Course course =
                inquiry(answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT)).take(AUTHORITY, to(Route.MEETING));
        shut(course, AUTHORITY, referred(Forum.MEETING), "GATE-31", "prejudice to it was not decided");

        course.take(AUTHORITY, prejudice(course, false));
        then(course, Then.CHARGED);
        course.take(AUTHORITY, prejudice(course, false));
        open(course, AUTHORITY, referred(Forum.MEETING));
        course.take(By.PROSECUTOR, new CriminalStep.PleaEntered(STRAND, true));
        shut(course, AUTHORITY, referred(Forum.MEETING), "GATE-32", "charged or pleaded since");
    }

    @Test
    void a_pause_is_reviewed_on_a_day_that_lies_ahead() {
        Course course = inquiry(answered(Severity.MISCONDUCT, CaseToAnswer.MISCONDUCT));

        shut(
                course,
                AUTHORITY,
                new CriminalStep.PrejudiceDecided(
                        STRAND, true, false, false, course.today(), "the delegate", "a trial"),
                "GATE-32",
                "does not lie ahead");
        open(
                course,
                AUTHORITY,
                new CriminalStep.PrejudiceDecided(
                        STRAND, true, false, false, course.today().plusDays(1), "the delegate", "a trial"));
    }

    @Test
    void an_arrest_a_charge_and_a_conviction_name_the_offence() {
        Course course = inquiry(officer());
        CriminalStep.Arrested nothing = new CriminalStep.Arrested(STRAND, List.of(), false, "home");

        shut(course, By.CRIMINAL_INVESTIGATOR, nothing, "GATE-38", "No offence is named");
        then(course, Then.FILE_SENT);
        shut(course, By.PROSECUTOR, new CriminalStep.Charged(STRAND, List.of()), "GATE-38");
        course.take(By.PROSECUTOR, new CriminalStep.Charged(STRAND, OFFENCES));
        shut(course, By.PROSECUTOR, new CriminalStep.Convicted(STRAND, List.of(), "Crown Court"), "GATE-38");
    }

    @ParameterizedTest
    @EnumSource(CriminalStep.Trial.class)
    void the_limit_of_summary_prosecution_is_told_of_summary_offences_alone(CriminalStep.Trial trial) {
        Course course = inquiry(officer().referred());
        then(course, Then.FILE_SENT);
        CriminalStep.Charged charged = new CriminalStep.Charged(
                STRAND,
                List.of(
                        offence(trial),
                        new CriminalStep.Offence("a message", trial, false, null, false, LocalDate.of(2023, 3, 1))));

        if (trial == CriminalStep.Trial.SUMMARY_ONLY) {
            caution(course, By.PROSECUTOR, charged, "GATE-36");
        } else {
            plain(course, By.PROSECUTOR, charged);
        }
        plain(
                course,
                By.PROSECUTOR,
                new CriminalStep.Charged(
                        STRAND,
                        List.of(new CriminalStep.Offence(
                                "a message",
                                trial,
                                false,
                                null,
                                false,
                                course.today().minusDays(30)))));
    }

    @Test
    void the_charge_counts_and_not_the_arrest_alone() {
        CriminalStep.Offence listed = new CriminalStep.Offence(
                "sexual assault", CriminalStep.Trial.EITHER_WAY, true, ListedOffence.SEXUAL_ASSAULT, false, null);
        Course course =
                officer().take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.Arrested(STRAND, OFFENCES, false, "home"));
        RestrictionStep.SuspensionDecided not = new RestrictionStep.SuspensionDecided(
                Measure.NONE,
                true,
                false,
                false,
                false,
                true,
                Rank.CHIEF_CONSTABLE,
                null,
                null,
                null,
                false,
                "no",
                null);
        open(course, AUTHORITY, not);

        course.take(By.PROSECUTOR, new CriminalStep.Charged(STRAND, List.of(listed)));
        shut(course, AUTHORITY, not, "SUSPENSION");
        course.take(By.PROSECUTOR, new CriminalStep.Acquitted(STRAND, "Crown Court"));
        open(course, AUTHORITY, not);
    }
}
