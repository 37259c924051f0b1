package plumbline.law.conduct.severity;

import java.util.Set;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Decider;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.InvestigationForm;

/// Who decides whether there is a case to answer, and how.
public final class CasesToAnswer {

    private static final Citation DIRECTOR_GENERAL = Citation.confirmed(
            Instruments.POLICE_REFORM_ACT, "Sch 3 para 23", "through the amending text of 2025, which restates it");
    private static final Citation AUTHORITY =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 23", "the determination of the appropriate authority");
    private static final Citation REASONS = Citation.confirmed(
            Instruments.POLICY, "no decision without reasons", "our rule, after inspection findings");

    private CasesToAnswer() {}

    /// Whether this decision may be recorded.
    ///
    /// @param form under whose control the allegation was investigated
    /// @param by who decides
    /// @param consulted whose views were asked
    /// @param reported whether the investigator's report has been received
    /// @param rationale why, in the decision maker's words
    public static Verdict decide(
            InvestigationForm form, Decider by, Set<Consulted> consulted, boolean reported, String rationale) {
        Citation citation = form.isDirectorGenerals() ? DIRECTOR_GENERAL : AUTHORITY;
        Decider right = form.caseToAnswerBy();
        if (by != right) {
            return Verdict.refused(
                    "GATE-4",
                    "This is a matter with " + form.label() + ": whether there is a case to answer is for "
                            + right.label() + ", not for " + by.label() + ".",
                    "A decision by " + right.label() + ".",
                    citation);
        }
        if (!reported) {
            return Verdict.refused(
                    "GATE-4", "The investigator has not reported.", "The investigator's report.", citation);
        }
        if (form.isDirectorGenerals() && !consulted.contains(Consulted.APPROPRIATE_AUTHORITY)) {
            return Verdict.refused(
                    "GATE-4",
                    "The views of the appropriate authority were not sought.",
                    "Seek its views and record them.",
                    citation);
        }
        return rationale.isBlank()
                ? Verdict.refused("GATE-4", "The decision gives no reasons.", "Write down the reasons.", REASONS)
                : Verdict.allowed();
    }
}
