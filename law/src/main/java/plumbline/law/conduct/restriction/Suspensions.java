package plumbline.law.conduct.restriction;

import java.util.List;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.Pack;
import plumbline.law.conduct.RuleSet;

/// Whether an officer may be, must be, or may not be suspended; and what may be recorded instead.
public final class Suspensions {

    private static final Citation CONSULT = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "reg 11", "that the Director General is consulted is from secondary sources");
    private static final Citation AUTHORISED = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "reg 2(4)", "a senior officer authorises a delegate's suspension");
    private static final Citation ENDING =
            Citation.unconfirmed(Instruments.CONDUCT_2020, "reg 11", "that it ends at once is from memory");
    private static final Citation RECORD = Citation.confirmed(
            Instruments.POLICY,
            "the decision record on duties",
            "direction and control; our rule asks for reasons whichever way it goes");

    private Suspensions() {}

    /// What the law makes of suspension for somebody under the officer procedure.
    public static Nature.Regulated nature(SuspensionFacts facts, RuleSet rules) {
        return Grounds.nature(facts, rules);
    }

    /// What the law makes of suspension for somebody outside the officer procedure.
    public static Nature.Policy nature(Pack pack) {
        return new Nature.Policy(
                "The regulations on suspension do not reach this person; contract and force policy decide.",
                pack.citation());
    }

    /// Whether the decision may be recorded.
    public static Verdict may(SuspensionDecision decision, SuspensionFacts facts, RuleSet rules) {
        Verdict lawful = decision.measure() == Measure.SUSPENDED
                ? suspend(nature(facts, rules))
                : insteadOf(decision, nature(facts, rules));
        return lawful.and(() -> authorised(decision))
                .and(() -> consulted(decision, facts))
                .and(() -> recorded(decision));
    }

    /// Whether the decision may be recorded for somebody outside the officer procedure: policy, never law.
    public static Verdict underPolicy(SuspensionDecision decision, Pack pack) {
        return recorded(decision)
                .and(() -> Verdict.caution(
                        "POLICY", nature(pack).reason(), nature(pack).citation()));
    }

    /// Whether a suspension may go on after a review of these facts; if refused, it ends at once.
    public static Verdict review(SuspensionFacts facts, RuleSet rules) {
        return switch (nature(facts, rules)) {
            case Nature.Power _, Nature.Duty _ -> Verdict.allowed();
            case Nature.NotOpen(String reason, Citation _, List<String> missing) ->
                Verdict.refused(
                        "SUSPENSION",
                        reason + " " + String.join(" ", missing),
                        "End the suspension now; it cannot be continued.",
                        ENDING);
        };
    }

    /// Whether a suspension may be ended on these facts.
    public static Verdict end(SuspensionDecision decision, SuspensionFacts facts, RuleSet rules) {
        return insteadOf(decision, nature(facts, rules)).and(() -> consulted(decision, facts));
    }

    private static Verdict suspend(Nature.Regulated nature) {
        return switch (nature) {
            case Nature.Power _, Nature.Duty _ -> Verdict.allowed();
            case Nature.NotOpen(String reason, Citation citation, List<String> missing) ->
                Verdict.refused(
                        "SUSPENSION",
                        reason,
                        missing.isEmpty() ? "Nothing would." : String.join(" ", missing),
                        citation);
        };
    }

    private static Verdict insteadOf(SuspensionDecision decision, Nature.Regulated nature) {
        return switch (nature) {
            case Nature.Power _, Nature.NotOpen _ -> Verdict.allowed();
            case Nature.Duty(String reason, Citation citation, boolean unlessExceptional) -> {
                if (unlessExceptional && !decision.exceptionalCircumstances().isBlank()) {
                    yield Verdict.caution(
                            "SUSPENSION",
                            "Not suspended because of exceptional circumstances, recorded with reasons.",
                            citation);
                }
                yield Verdict.refused(
                        "SUSPENSION",
                        reason + " " + decision.measure().capitalised() + " is not enough.",
                        unlessExceptional
                                ? "Suspension, or exceptional circumstances recorded with reasons."
                                : "Suspension.",
                        citation);
            }
        };
    }

    private static Verdict authorised(SuspensionDecision decision) {
        return decision.measure() != Measure.SUSPENDED || decision.seniorAuthorised()
                ? Verdict.allowed()
                : Verdict.refused(
                        "DELEGATION",
                        "No senior officer took or authorised the decision to suspend.",
                        "Authorisation by an officer of at least assistant chief constable or commander rank.",
                        AUTHORISED);
    }

    private static Verdict consulted(SuspensionDecision decision, SuspensionFacts facts) {
        return !facts.form().isDirectorGenerals() || decision.directorGeneralConsulted()
                ? Verdict.allowed()
                : Verdict.refused(
                        "CLK-19",
                        "The Director General controls the investigation and was not consulted.",
                        "Consult the Director General and record the answer.",
                        CONSULT);
    }

    private static Verdict recorded(SuspensionDecision decision) {
        if (decision.reasons().isBlank()) {
            return Verdict.refused(
                    "SUSPENSION",
                    "No reasons are given for " + decision.measure().label() + ".",
                    decision.measure() == Measure.SUSPENDED
                            ? "A summary of the reasons."
                            : "Write down why it is enough; that is kept as carefully as a reason to suspend.",
                    decision.measure() == Measure.SUSPENDED ? Grounds.CONDITIONS : RECORD);
        }
        boolean limits = decision.measure() == Measure.RESTRICTED || decision.measure() == Measure.REDEPLOYED;
        return limits && (decision.scope().isBlank() || decision.reviewed().isEmpty())
                ? Verdict.refused(
                        "RESTRICTION",
                        "The scope of " + decision.measure().label() + " or the date of its review is missing.",
                        "Write down what the officer may not do, and when it is looked at again.",
                        RECORD)
                : Verdict.allowed();
    }
}
