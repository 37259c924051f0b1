package plumbline.law.conduct.outcome;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.RuleSet;

/// The outcomes that a finding leaves open (GATE-18).
public final class Outcomes {

    private static final String RULE = "GATE-18";

    static final Citation OUTCOMES =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 42", "the outcomes as made were read");
    private static final Citation GROSS_LESSER = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "reg 42", "that a written warning is not among the outcomes of gross misconduct");
    static final Citation DEFAULT = Citation.confirmed(
            Instruments.AMENDMENT_2025,
            "reg 42 and reg 62 as amended",
            "dismissal unless circumstances are exceptional; from practitioners' summaries that agree, the reasons in"
                    + " reg 63 were read");
    private static final Citation COMPULSORY = Citation.unconfirmed(
            Instruments.AMENDMENT_2025,
            "reg 42 as amended",
            "read from the changed definitions and the copy for another force type; confirm in the amended text");
    private static final Citation FORMER = Citation.confirmed(
            Instruments.CONDUCT_2020, "Sch 1", "former officers: would have been dismissed, or nothing");
    static final Citation LIVE_FINAL = Citation.unconfirmed(
            Instruments.CONDUCT_2020,
            "reg 62",
            "the bar on a live final warning, read in the copy for another force type");
    private static final Citation ACCELERATED = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "reg 62", "findings, read in the copy for another force type");

    private static final Citation BEFORE_2020 = Citation.unconfirmed(
            Instruments.CONDUCT_2012,
            "reg 35",
            "the outcomes of the 2012 Regulations were not read; number from memory");

    private Outcomes() {}

    /// Every outcome with what the law says of it, in the order of [Outcome].
    public static Map<Outcome, Verdict> matrix(OutcomeFacts facts, RuleSet rules) {
        Map<Outcome, Verdict> matrix = new EnumMap<>(Outcome.class);
        for (Outcome outcome : EnumSet.allOf(Outcome.class)) {
            matrix.put(outcome, may(outcome, facts, rules));
        }
        return matrix;
    }

    /// Whether the outcome is open.
    public static Verdict may(Outcome outcome, OutcomeFacts facts, RuleSet rules) {
        Verdict verdict = open(outcome, facts, rules);
        return rules == RuleSet.RS_2012 ? unread(verdict) : verdict;
    }

    /// An answer of the rules of 2020, given for those of 2012 with the doubt said.
    private static Verdict unread(Verdict verdict) {
        String doubt = "The outcomes of the 2012 Regulations were not read; this is the answer of the 2020 Regulations:"
                + " take advice.";
        return switch (verdict) {
            case Verdict.Allowed _ -> verdict.and(() -> Verdict.caution(RULE, doubt, BEFORE_2020));
            case Verdict.Refused(String rule, String reason, String remedy, Citation _) ->
                Verdict.refused(rule, reason + " " + doubt, remedy, BEFORE_2020);
        };
    }

    private static Verdict open(Outcome outcome, OutcomeFacts facts, RuleSet rules) {
        if (facts.former() || outcome == Outcome.WOULD_HAVE_BEEN_DISMISSED) {
            return former(outcome, facts);
        }
        return switch (facts.finding()) {
            case NOT_PROVEN -> notProven(outcome);
            case MISCONDUCT -> misconduct(outcome, facts, rules);
            case GROSS_MISCONDUCT -> gross(outcome, facts, rules);
        };
    }

    /// Whether a warning may last so long: eighteen months for a written one; two years for a final one, or
    /// longer as set, to five.
    public static Verdict length(Outcome warning, int months) {
        return switch (warning) {
            case WRITTEN_WARNING ->
                months == 18 ? Verdict.allowed() : length(warning, "eighteen months, no more and no less");
            case FINAL_WRITTEN_WARNING ->
                months >= 24 && months <= 60
                        ? Verdict.allowed()
                        : length(warning, "two years, or longer as the panel sets, up to five years");
            case NO_ACTION, REFLECTIVE_PRACTICE, REDUCTION_IN_RANK, DISMISSAL, WOULD_HAVE_BEEN_DISMISSED ->
                throw new IllegalArgumentException(Conditions.named(warning) + " has no length");
        };
    }

    /// Whether the outcome may be decided now: after the finding, and after the officer was heard on it.
    public static Verdict ready(boolean found, boolean heardOnOutcome) {
        if (!found) {
            return refused("Nothing has been found yet.", "A finding first.", OUTCOMES);
        }
        return heardOnOutcome
                ? Verdict.allowed()
                : refused(
                        "The officer was not heard on the outcome.",
                        "Hear representations on the outcome, or record that none were made.",
                        OUTCOMES);
    }

    private static Verdict former(Outcome outcome, OutcomeFacts facts) {
        if (!facts.former()) {
            return refused("The person is still serving.", "An outcome for a serving officer.", FORMER);
        }
        return switch (outcome) {
            case NO_ACTION -> Verdict.allowed();
            case WOULD_HAVE_BEEN_DISMISSED ->
                facts.finding() == Finding.GROSS_MISCONDUCT
                        ? Verdict.allowed()
                        : refused(
                                "The finding is " + facts.finding().label() + ", not gross misconduct.",
                                "A finding of gross misconduct.",
                                FORMER);
            case REFLECTIVE_PRACTICE, WRITTEN_WARNING, FINAL_WRITTEN_WARNING, REDUCTION_IN_RANK, DISMISSAL ->
                refused(
                        "The person has left; " + Conditions.named(outcome) + " is not open.",
                        "That the person would have been dismissed, or nothing.",
                        FORMER);
        };
    }

    private static Verdict notProven(Outcome outcome) {
        return outcome == Outcome.NO_ACTION || outcome == Outcome.REFLECTIVE_PRACTICE
                ? Verdict.allowed()
                : refused(
                        "Neither misconduct nor gross misconduct was found.",
                        "No action, or a direction to the reflective practice review process.",
                        OUTCOMES);
    }

    private static Verdict misconduct(Outcome outcome, OutcomeFacts facts, RuleSet rules) {
        if (facts.forum() == Forum.ACCELERATED_HEARING) {
            return outcome == Outcome.NO_ACTION
                    ? Verdict.allowed()
                    : refused(
                            "An accelerated hearing that does not find gross misconduct imposes nothing.",
                            "Dismiss the case, or send it back for ordinary handling.",
                            ACCELERATED);
        }
        return switch (outcome) {
            case NO_ACTION, REFLECTIVE_PRACTICE -> compulsory(outcome, rules);
            case WRITTEN_WARNING, FINAL_WRITTEN_WARNING -> Conditions.warning(outcome, facts);
            case REDUCTION_IN_RANK -> Conditions.graver(outcome, facts).and(() -> Conditions.reduction(facts));
            case DISMISSAL, WOULD_HAVE_BEEN_DISMISSED -> Conditions.graver(outcome, facts);
        };
    }

    private static Verdict compulsory(Outcome outcome, RuleSet rules) {
        return rules.isAmended2025()
                ? refused(
                        "Misconduct was found under " + rules.id() + "; some disciplinary action must follow.",
                        "Disciplinary action: the matrix shows which is open.",
                        COMPULSORY)
                : Verdict.caution(
                        RULE,
                        "Under " + rules.id() + " " + Conditions.named(outcome) + " is possible: record why.",
                        OUTCOMES);
    }

    private static Verdict gross(Outcome outcome, OutcomeFacts facts, RuleSet rules) {
        if (facts.forum() == Forum.MEETING) {
            return Verdict.refused(
                    "GATE-14", "A misconduct meeting cannot find gross misconduct.", "A misconduct hearing.", OUTCOMES);
        }
        return switch (outcome) {
            case DISMISSAL -> Verdict.allowed();
            case FINAL_WRITTEN_WARNING ->
                Conditions.exceptional(outcome, facts, rules).and(() -> Conditions.warning(outcome, facts));
            case REDUCTION_IN_RANK ->
                Conditions.exceptional(outcome, facts, rules).and(() -> Conditions.reduction(facts));
            case NO_ACTION ->
                rules.isAmended2025()
                        ? notForGross(outcome, DEFAULT)
                        : Verdict.caution(
                                RULE,
                                "Under " + rules.id() + " no statutory default stands against it: record why.",
                                OUTCOMES);
            case WRITTEN_WARNING, REFLECTIVE_PRACTICE, WOULD_HAVE_BEEN_DISMISSED -> notForGross(outcome, GROSS_LESSER);
        };
    }

    private static Verdict notForGross(Outcome outcome, Citation citation) {
        return refused(
                "Gross misconduct was found; " + Conditions.named(outcome) + " is not open.",
                "Dismissal; in exceptional circumstances a final written warning or reduction in rank.",
                citation);
    }

    private static Verdict length(Outcome warning, String right) {
        return refused(
                "That is not how long " + Conditions.named(warning) + " lasts.", "It lasts " + right + ".", LIVE_FINAL);
    }

    static Verdict refused(String reason, String remedy, Citation citation) {
        return Verdict.refused(RULE, reason, remedy, citation);
    }
}
