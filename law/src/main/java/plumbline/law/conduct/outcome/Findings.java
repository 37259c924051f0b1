package plumbline.law.conduct.outcome;

import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Instruments;

/// Who may find, and what (GATE-17).
public final class Findings {

    private static final Citation FINDING = Citation.confirmed(
            Instruments.CONDUCT_2020, "regs 41 and 42", "the person or persons conducting the proceedings find");
    private static final Citation ATTENDANCE =
            Citation.unconfirmed(Instruments.CONDUCT_2020, "reg 37", "proceeding in absence is from memory");

    private Findings() {}

    /// Whether this finding may be recorded.
    ///
    /// @param seated whether it is the finding of the panel or person seated for these proceedings
    public static Verdict may(Forum forum, Finding finding, boolean seated) {
        if (!seated) {
            return Verdict.refused(
                    "GATE-17",
                    "Whoever decides was not seated for these proceedings.",
                    "A finding of the panel, or of the person who conducts the meeting.",
                    FINDING);
        }
        return forum == Forum.MEETING && finding == Finding.GROSS_MISCONDUCT
                ? Verdict.refused(
                        "GATE-14",
                        "A misconduct meeting cannot find gross misconduct.",
                        "A misconduct hearing.",
                        FINDING)
                : Verdict.allowed();
    }

    /// Whether it may be recorded that the case was heard.
    ///
    /// @param attended whether the officer was there
    /// @param absence why not, and why it went on; blank if not recorded
    public static Verdict heard(boolean attended, String absence) {
        return attended || !absence.isBlank()
                ? Verdict.allowed()
                : Verdict.refused(
                        "HEARD",
                        "The officer did not attend, and no reason is recorded.",
                        "Record the reason for the absence and why the proceedings went on.",
                        ATTENDANCE);
    }
}
