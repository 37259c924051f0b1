package plumbline.law.conduct.outcome;

import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;

/// The gates of the staff procedure. All but the companion and the lists are policy, and say so.
public final class StaffProcedure {

    private static final Citation COMPANION =
            Citation.confirmed("Employment Relations Act 1999", "s 10", "a trade-union representative or a colleague");
    private static final Citation HANDBOOK = Citation.unconfirmed(
            Instruments.STAFF_COUNCIL, "misconduct hearings", "contents were read in a copy; each force sets its own");
    private static final Citation FAIRNESS =
            Citation.unconfirmed("Employment Rights Act 1996", "s 98", "the band of reasonable responses, from memory");

    private StaffProcedure() {}

    /// Whether a meeting or hearing may be held.
    ///
    /// @param companionOffered whether the person could bring a companion
    /// @param independent whether nobody who sits investigated the matter
    public static Verdict hold(boolean companionOffered, boolean independent) {
        if (!companionOffered) {
            return Verdict.refused(
                    "STAFF",
                    "No companion was offered.",
                    "Offer a trade-union representative or a colleague.",
                    COMPANION);
        }
        return independent
                ? Verdict.allowed()
                : Verdict.refused(
                        "STAFF", "Somebody who sits investigated the matter.", "A panel that did not.", HANDBOOK);
    }

    /// Whether dismissal may be decided.
    ///
    /// @param authority whether those who decide have authority to dismiss
    public static Verdict dismiss(boolean authority) {
        return authority
                ? Verdict.caution(
                        "STAFF",
                        "No statutory default of dismissal: it must be within the band of reasonable responses.",
                        FAIRNESS)
                : Verdict.refused(
                        "STAFF",
                        "Those who decide have no authority to dismiss.",
                        "Someone whom the employer's policy gives that authority.",
                        HANDBOOK);
    }
}
