package plumbline.law.conduct.outcome;

import java.util.Locale;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.RuleSet;

/// What single outcomes need beyond the finding: a record that allows them, reasons, somebody heard.
final class Conditions {

    private static final Citation LIVE_WARNING = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "reg 42", "the bar on a second written warning is from memory");
    private static final Citation REDUCTION = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "reg 62", "reduction in rank, read in the copy for another force type");

    private Conditions() {}

    static Verdict graver(Outcome outcome, OutcomeFacts facts) {
        if (facts.forum() == Forum.MEETING) {
            return Outcomes.refused(
                    "A misconduct meeting cannot impose " + named(outcome) + ".",
                    "A written warning or a final written warning.",
                    Outcomes.OUTCOMES);
        }
        return facts.standing().finalWarning() || facts.unconnectedIncidents()
                ? Verdict.allowed()
                : Outcomes.refused(
                        "Misconduct alone does not allow " + named(outcome)
                                + ": no final warning was in force at the severity assessment, and the incidents are not"
                                + " several unconnected ones.",
                        "A written warning or a final written warning.",
                        Outcomes.OUTCOMES);
    }

    static Verdict exceptional(Outcome outcome, OutcomeFacts facts, RuleSet rules) {
        return !rules.isAmended2025() || !facts.exceptionalCircumstances().isBlank()
                ? Verdict.allowed()
                : Outcomes.refused(
                        "Gross misconduct was found under " + rules.id() + "; " + named(outcome)
                                + " needs exceptional circumstances, and none are recorded.",
                        "Dismissal, or exceptional circumstances with reasons, which go into the outcome report.",
                        Outcomes.DEFAULT);
    }

    static Verdict warning(Outcome outcome, OutcomeFacts facts) {
        if (facts.standing().finalWarning()) {
            return Outcomes.refused(
                    "A final written warning was in force at the severity assessment; " + named(outcome)
                            + " is not open.",
                    facts.finding() == Finding.GROSS_MISCONDUCT
                            ? "Dismissal or, in exceptional circumstances, reduction in rank."
                            : "Reduction in rank or dismissal.",
                    Outcomes.LIVE_FINAL);
        }
        return outcome == Outcome.WRITTEN_WARNING && facts.standing().writtenWarning()
                ? Outcomes.refused(
                        "A written warning was in force at the severity assessment; a second one is not open.",
                        "A final written warning.",
                        LIVE_WARNING)
                : Verdict.allowed();
    }

    static Verdict reduction(OutcomeFacts facts) {
        if (facts.rank() == Rank.CONSTABLE) {
            return Outcomes.refused("A constable holds the lowest rank.", "Another outcome.", REDUCTION);
        }
        if (facts.standing().reducedInRank()) {
            return Outcomes.refused(
                    "The officer was already subject to a reduction in rank at the severity assessment.",
                    "Another outcome.",
                    REDUCTION);
        }
        return facts.viewsOnRankHeard()
                ? Verdict.allowed()
                : Outcomes.refused(
                        "The authority was not heard on a reduction in rank.",
                        "Hear its views, with the operational impact.",
                        REDUCTION);
    }

    static String named(Outcome outcome) {
        return outcome.label().toLowerCase(Locale.ROOT);
    }
}
