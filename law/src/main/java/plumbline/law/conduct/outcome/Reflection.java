package plumbline.law.conduct.outcome;

import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;

/// What protects whoever takes part in the reflective practice review process.
public final class Reflection {

    private static final Citation PROTECTED = Citation.unconfirmed(
            Instruments.CONDUCT_2020,
            "Part 6",
            "the protections are from commentary and the copy for another force type");

    private Reflection() {}

    /// Whether an account given there may be used in later discipline.
    public static Verdict useAccount() {
        return Verdict.refused(
                "REFLECTION",
                "The account was given in the reflective practice review process; it is not admissible in discipline.",
                "Nothing would; ask for an account in the proceedings.",
                PROTECTED);
    }

    /// Whether a promotion may be refused because somebody took part.
    public static Verdict blockPromotion() {
        return Verdict.refused(
                "REFLECTION",
                "Taking part in the reflective practice review process must not stand in the way of promotion.",
                "Nothing would.",
                PROTECTED);
    }

    /// Whether one report may cover several people who reflected together.
    public static Verdict report(int people) {
        return people == 1
                ? Verdict.allowed()
                : Verdict.refused(
                        "REFLECTION",
                        "Each person who takes part has a report of their own, even after a joint discussion.",
                        "A report for each.",
                        PROTECTED);
    }
}
