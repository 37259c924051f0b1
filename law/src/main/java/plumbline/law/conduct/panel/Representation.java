package plumbline.law.conduct.panel;

import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Instruments;

/// Who may speak for the person concerned, and where.
public final class Representation {

    private static final Citation FRIEND =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 7", "what a police friend may do was read");
    private static final Citation LAWYER = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "reg 8", "that no lawyer represents at a meeting is from memory");

    private Representation() {}

    /// Whether a relevant lawyer may represent the person there.
    public static Verdict lawyer(Forum forum) {
        return switch (forum) {
            case HEARING, ACCELERATED_HEARING -> Verdict.allowed();
            case MEETING ->
                Verdict.refused(
                        "REPRESENTATION",
                        "A lawyer does not represent at a misconduct meeting.",
                        "A police friend.",
                        LAWYER);
        };
    }

    /// Whether a police friend may represent the person in proceedings.
    ///
    /// @param lawyerRepresents whether a lawyer does already
    public static Verdict friend(boolean lawyerRepresents) {
        return lawyerRepresents
                ? Verdict.caution(
                        "REPRESENTATION", "The friend may be present and advise; the lawyer represents.", FRIEND)
                : Verdict.allowed();
    }

    /// Whether a police friend may answer a question put to the person.
    public static Verdict answer() {
        return Verdict.refused(
                "REPRESENTATION",
                "A friend may not answer questions put to the person concerned.",
                "The person's own answer.",
                FRIEND);
    }

    /// Whether a police friend may act in the reflective practice review process.
    public static Verdict reflection() {
        return Verdict.refused(
                "REPRESENTATION",
                "In the reflective practice review process a friend may advise, and not speak for the person.",
                "The person's own part in the discussion.",
                FRIEND);
    }
}
