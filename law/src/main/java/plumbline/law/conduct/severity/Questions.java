package plumbline.law.conduct.severity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.RuleSet;
import plumbline.law.conduct.Severity;

/// The eight questions of a severity assessment. The eighth, referral to the IOPC, comes first and has a gate
/// of its own.
public final class Questions {

    static final Citation LOCKED = Citation.confirmed(
            Instruments.AMENDMENT_2025,
            "reg 2",
            "conduct that led to a conviction for an indictable-only offence is gross misconduct");
    static final Citation LIVE_WARNING = Citation.confirmed(
            Instruments.CONDUCT_2020,
            "reg 23",
            "misconduct goes to a hearing on a live final warning or a reduction in rank; from commentary that quotes it");
    private static final Citation INCIDENTS =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 42", "several incidents that are not closely connected");
    private static final Citation AGGRAVATED = Citation.unconfirmed(
            Instruments.HOME_OFFICE_GUIDANCE, "severity assessments", "the list of what aggravates is ours");

    private Questions() {}

    /// What the answers amount to under these rules.
    public static Suggestion suggest(Answers answers, RuleSet rules) {
        boolean locked = answers.conviction().isGrossMisconductUnder(rules);
        Severity severity = locked ? Severity.GROSS_MISCONDUCT : severity(answers);
        return new Suggestion(severity, locked, form(severity, answers), notes(severity, locked, answers));
    }

    private static Severity severity(Answers answers) {
        if (!answers.breach()) {
            return Severity.NO_BREACH;
        }
        if (answers.couldJustifyDismissal()) {
            return Severity.GROSS_MISCONDUCT;
        }
        return answers.couldJustifyAction() ? Severity.MISCONDUCT : Severity.PRACTICE_REQUIRING_IMPROVEMENT;
    }

    private static Optional<Route> form(Severity severity, Answers answers) {
        return switch (severity) {
            case NO_BREACH, PRACTICE_REQUIRING_IMPROVEMENT -> Optional.empty();
            case MISCONDUCT -> Optional.of(answers.standing().callsForHearing() ? Route.HEARING : Route.MEETING);
            case GROSS_MISCONDUCT -> Optional.of(Route.HEARING);
        };
    }

    private static List<Verdict.Caution> notes(Severity severity, boolean locked, Answers answers) {
        List<Verdict.Caution> notes = new ArrayList<>();
        if (locked) {
            notes.add(new Verdict.Caution(
                    "GATE-19",
                    "There is " + answers.conviction().label() + ": the law makes it gross misconduct.",
                    LOCKED));
        }
        if (!answers.aggravators().isEmpty() && severity != Severity.GROSS_MISCONDUCT) {
            notes.add(new Verdict.Caution(
                    "GATE-10",
                    "Say in the rationale why the severity is no higher although there is " + named(answers) + ".",
                    AGGRAVATED));
        }
        if (severity == Severity.MISCONDUCT && answers.standing().callsForHearing()) {
            notes.add(new Verdict.Caution(
                    "GATE-15",
                    "A live final written warning or a recent reduction in rank sends misconduct to a hearing.",
                    LIVE_WARNING));
        }
        if (severity == Severity.MISCONDUCT && answers.unconnectedIncidents()) {
            notes.add(new Verdict.Caution(
                    "GATE-18",
                    "Several incidents that are not closely connected: a hearing that finds misconduct may still dismiss"
                            + " or reduce in rank.",
                    INCIDENTS));
        }
        return notes;
    }

    private static String named(Answers answers) {
        return answers.aggravators().stream().sorted().map(Aggravator::label).collect(Collectors.joining(", "));
    }
}
