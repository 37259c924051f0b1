package plumbline.demoforce;

import static plumbline.demoforce.Passages.AUTHORITY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import plumbline.law.clock.London;
import plumbline.law.conduct.CaseToAnswer;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.Standard;
import plumbline.law.conduct.investigation.Classification;
import plumbline.law.conduct.severity.Aggravator;
import plumbline.law.lane.AllegationStep;
import plumbline.law.lane.By;
import plumbline.law.lane.CriminalStep;
import plumbline.law.lane.MatterStep;
import plumbline.law.lane.ProceedingsStep;
import plumbline.law.lane.RestrictionStep;

/// The officers whose cases go other ways than to a hearing.
final class OfficerStories {
    private static final Set<Standard> COURTESY =
            Set.of(Standard.EQUALITY_AND_DIVERSITY, Standard.AUTHORITY_RESPECT_AND_COURTESY);

    private OfficerStories() {}

    /// Laughed along: a meeting, a written warning, and no appeal.
    static Story laugher(Telling t) {
        UUID proceedings = t.thread("proceedings");
        t.alleged(
                0,
                "Laughed at discriminatory messages again and again, and so encouraged them.",
                COURTESY,
                LocalDate.of(2026, 1, 17),
                Passages.LAST,
                false,
                Passages.DISCRIMINATION);
        Passages.referred(t).on(3);
        Passages.form(t, InvestigationForm.LOCAL, "No message of the officer's own offends.")
                .on(5);
        Passages.investigated(
                t, By.INVESTIGATOR, AUTHORITY, Severity.MISCONDUCT, "Encouraged others; wrote none of it.");
        Passages.notice(t, "N3", By.INVESTIGATOR)
                .on(28)
                .step(
                        By.INVESTIGATOR,
                        new AllegationStep.InterviewHeld(
                                t.today(), false, true, "Accepts having laughed; says that it was a habit."))
                .on(45);
        Passages.report(t, By.INVESTIGATOR, "A case to answer for misconduct.")
                .on(52)
                .step(
                        AUTHORITY,
                        new AllegationStep.CaseToAnswerDecided(
                                CaseToAnswer.MISCONDUCT, false, "Laughter that encourages falls below the standard."))
                .step(
                        AUTHORITY,
                        new AllegationStep.RouteDecided(Route.MEETING, false, null, "Misconduct, a clean record."))
                .on(53);
        Passages.referredTo(t, Forum.MEETING, "Misconduct alone.");
        Passages.namedAlone(t, "Corin Yewdale", Rank.INSPECTOR)
                .on(62)
                .step(AUTHORITY, new ProceedingsStep.Constituted(proceedings))
                .on(63)
                .step(
                        By.SUBJECT,
                        new ProceedingsStep.Responded(
                                proceedings, true, "Ashamed of it.", "Nothing.", "None.", List.of()))
                .on(65)
                .step(By.CHAIR, new ProceedingsStep.WitnessesSet(proceedings, List.of(), "Nothing is disputed."))
                .step(By.CHAIR, new ProceedingsStep.Listed(proceedings, t.day(76), "Osterly police station", null))
                .on(76)
                .step(By.CHAIR, new ProceedingsStep.Heard(proceedings, t.today(), true, null, false));
        return warned(t, proceedings);
    }

    private static Story warned(Telling t, UUID proceedings) {
        Passages.found(t, Finding.MISCONDUCT, COURTESY, "Accepted, and shown by the messages.")
                .step(
                        By.PANEL,
                        new ProceedingsStep.OutcomeDecided(
                                proceedings,
                                Outcome.WRITTEN_WARNING,
                                18,
                                null,
                                false,
                                new ProceedingsStep.Reasons(
                                        "Moderate: no words of the officer's own, but often.",
                                        "It told the writers that they were welcome to go on.",
                                        "Discrimination; over months.",
                                        "Accepted at once; a clean record.",
                                        "To uphold standards and to deter.",
                                        "A warning meets that; reflection alone would not.")))
                .on(80)
                .step(By.CHAIR, new ProceedingsStep.OutcomeReported(proceedings, false))
                .on(81)
                .step(
                        AUTHORITY,
                        new ProceedingsStep.OutcomeServed(
                                proceedings, t.today(), "To an appeal meeting, within seven working days."))
                .on(100)
                .step(AUTHORITY, new MatterStep.Finalised("No appeal was made in time."))
                .step(AUTHORITY, new MatterStep.LearningLogged("A briefing of the relief on group chats."));
        return t.story();
    }

    /// Changed the subject and left: below misconduct, reflective practice; over.
    static Story sergeant(Telling t) {
        t.alleged(
                        0,
                        "Left a group because of its messages and told nobody.",
                        Set.of(Standard.CHALLENGING_AND_REPORTING),
                        Passages.FIRST,
                        LocalDate.of(2026, 4, 18),
                        false,
                        Set.of())
                .step(By.INTAKE, new MatterStep.Triaged(true, null, "Named in the report; wrote nothing that offends."))
                .step(
                        AUTHORITY,
                        new MatterStep.ReferralAssessed(
                                Set.of(), false, null, "The sergeant wrote no discriminatory message."))
                .step(AUTHORITY, new MatterStep.Recorded(Classification.INTERNAL, "No description is met."))
                .step(AUTHORITY, new MatterStep.FormSet(InvestigationForm.INTERNAL, "Handled by the force alone."))
                .on(4)
                .step(
                        AUTHORITY,
                        new AllegationStep.SeverityAssessed(
                                Severity.PRACTICE_REQUIRING_IMPROVEMENT,
                                true,
                                false,
                                false,
                                Set.of(Aggravator.SENIORITY),
                                false,
                                false,
                                false,
                                false,
                                null,
                                Route.REFLECTIVE_PRACTICE,
                                true,
                                true,
                                "Steered away from it twice and left; should have reported.",
                                null))
                .step(
                        AUTHORITY,
                        new AllegationStep.RouteDecided(Route.REFLECTIVE_PRACTICE, false, null, "As assessed."))
                .on(8)
                .step(
                        By.LINE_MANAGER,
                        new AllegationStep.ReflectionStarted("What a supervisor does who sees such messages."))
                .on(14)
                .step(By.SUBJECT, new AllegationStep.ReflectionAccountGiven("Thought that leaving was saying enough."))
                .on(24)
                .step(
                        By.LINE_MANAGER,
                        new AllegationStep.ReflectionReported(
                                "Reporting up",
                                "What the others read into silence.",
                                List.of("Learns how to report", "Speaks to the relief about it"),
                                "Supervisors need to know whom to tell.",
                                t.day(380)))
                .step(AUTHORITY, new MatterStep.Finalised("Reflective practice is complete."));
        return t.story();
    }

    /// Silent in the group, objected in private: being there is not seeing, and challenging is what the standard asks.
    static Story silent(Telling t) {
        t.alleged(
                30,
                "Saw discriminatory messages and is not known to have reported them.",
                Set.of(Standard.CHALLENGING_AND_REPORTING),
                Passages.FIRST,
                Passages.LAST,
                false,
                Passages.DISCRIMINATION);
        Passages.referred(t).on(33);
        Passages.form(t, InvestigationForm.LOCAL, "With the others.").on(35);
        Passages.investigated(
                        t,
                        By.INVESTIGATOR,
                        AUTHORITY,
                        Severity.MISCONDUCT,
                        "Taken at its highest, silence over months.")
                .on(38);
        Passages.notice(t, "N3", By.INVESTIGATOR)
                .on(52)
                .step(
                        By.SUBJECT,
                        new AllegationStep.RepresentationsMade(
                                "I told the writer to stop, twice, and spoke to an inspector.",
                                List.of("Private messages")))
                .on(66)
                .step(
                        By.INVESTIGATOR,
                        new AllegationStep.SilenceConsidered(
                                41,
                                38,
                                3,
                                true,
                                true,
                                false,
                                "Objected in private the same week, and told an inspector."))
                .on(80)
                .step(
                        By.INVESTIGATOR,
                        new AllegationStep.InterviewHeld(
                                t.today(), false, true, "The account agrees with the messages."))
                .on(94)
                .step(By.INVESTIGATOR, new MatterStep.ProgressGiven("The report is being written."));
        return t.story();
    }

    /// Arrested off duty and charged: suspended, and the case waits for the court.
    static Story arrested(Telling t, LocalDate arrestedOn) {
        UUID strand = t.thread("strand");
        var affray = new CriminalStep.Offence("Affray", CriminalStep.Trial.EITHER_WAY, false, null, false, arrestedOn);
        t.alleged(
                        0,
                        "Joined in discriminatory messages; charged with affray off duty.",
                        Set.of(Standard.EQUALITY_AND_DIVERSITY, Standard.DISCREDITABLE_CONDUCT),
                        Passages.FIRST,
                        arrestedOn,
                        true,
                        Passages.DISCRIMINATION)
                .step(
                        By.CRIMINAL_INVESTIGATOR,
                        new CriminalStep.Arrested(strand, List.of(affray), false, "Osterly Rise"),
                        at(arrestedOn, 23))
                .step(By.PROSECUTOR, new CriminalStep.Charged(strand, List.of(affray)), at(arrestedOn.plusDays(1), 16));
        Passages.referred(t).on(1);
        Passages.suspended(t, false, "Charged and remanded; the public interest requires it.")
                .on(3);
        Passages.form(t, InvestigationForm.LOCAL, "The court deals with the affray.")
                .on(5);
        Passages.investigated(
                t, By.INVESTIGATOR, AUTHORITY, Severity.GROSS_MISCONDUCT, "The charge, and the messages beside it.");
        Passages.notice(t, "N3", By.INVESTIGATOR)
                .on(10)
                .step(
                        AUTHORITY,
                        new CriminalStep.PrejudiceDecided(
                                strand,
                                true,
                                true,
                                true,
                                t.day(126),
                                "The delegate of the authority",
                                "A colleague is a witness in both."))
                .step(
                        By.INVESTIGATOR,
                        new CriminalStep.MaterialKeptApart(
                                strand,
                                "Accounts compelled under the regulations",
                                "They may not reach the prosecution."));
        for (int review : List.of(29, 57, 85)) {
            t.on(review)
                    .step(AUTHORITY, new RestrictionStep.SuspensionReviewed(true, true, "The trial is still to come."))
                    .step(AUTHORITY, new RestrictionStep.SuspensionReviewNotified());
        }
        return t.story();
    }

    private static Instant at(LocalDate day, int hour) {
        return ZonedDateTime.of(day, LocalTime.of(hour, 10), London.ZONE).toInstant();
    }

    /// Joined in now and then: known only now, and left for whoever takes the tour.
    static Story special(Telling t) {
        return t.alleged(
                        119,
                        "Joined in discriminatory messages now and then, and passed one on.",
                        COURTESY,
                        LocalDate.of(2026, 3, 6),
                        Passages.LAST,
                        false,
                        Passages.DISCRIMINATION)
                .story();
    }
}
