package plumbline.law.conduct.criminal;

import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Conviction;
import plumbline.law.conduct.Instruments;

/// What the course and the end of a criminal case change for discipline, and what they do not.
public final class CriminalEnd {

    private static final Citation AFRESH = Citation.confirmed(
            Instruments.CONDUCT_2020, "reg 49", "the determination after criminal proceedings was read");
    private static final Citation INDEPENDENT = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "", "that acquittal does not decide discipline is from memory");
    private static final Citation STERILE = Citation.unconfirmed(
            Instruments.HOME_OFFICE_GUIDANCE, "criminal investigations", "keeping compelled accounts apart");

    private CriminalEnd() {}

    /// Whether discipline may go on after the reason for waiting has ended (GATE-33).
    ///
    /// @param determinedAfresh whether the accelerated hearing and the conduct were determined again since
    public static Verdict resume(boolean determinedAfresh) {
        return determinedAfresh
                ? Verdict.allowed()
                : Verdict.refused(
                        "GATE-33",
                        "The criminal case has ended, and it was not determined again how discipline goes on.",
                        "Determine the accelerated hearing and the conduct again.",
                        AFRESH);
    }

    /// Whether discipline may be closed after an acquittal or a decision not to prosecute (GATE-35).
    ///
    /// @param ownReasons why the disciplinary test is not met; blank if the criminal result is all there is
    public static Verdict close(String ownReasons) {
        return ownReasons.isBlank()
                ? Verdict.refused(
                        "GATE-35",
                        "An acquittal, or a decision not to prosecute, does not decide the disciplinary case.",
                        "A decision on the disciplinary test itself, with reasons.",
                        INDEPENDENT)
                : Verdict.allowed();
    }

    /// What a conviction proves in the disciplinary case.
    public static Verdict proof(Conviction conviction) {
        return switch (conviction) {
            case NONE, CAUTION -> Verdict.allowed();
            case SUMMARY_ONLY, EITHER_WAY, INDICTABLE_ONLY ->
                Verdict.caution(
                        "GATE-35",
                        "There is " + conviction.label() + ": it may be conclusive of the facts.",
                        INDEPENDENT);
        };
    }

    /// Whether material may pass from the disciplinary to the criminal investigation (GATE-34).
    ///
    /// @param compelled whether it is, or comes from, an account that the person had to give
    public static Verdict pass(boolean compelled) {
        return compelled
                ? Verdict.refused(
                        "GATE-34",
                        "The account was given in the misconduct investigation; it must not reach the criminal one.",
                        "Keep it apart; ask the prosecutor if it must be seen.",
                        STERILE)
                : Verdict.allowed();
    }
}
