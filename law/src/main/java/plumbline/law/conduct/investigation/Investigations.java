package plumbline.law.conduct.investigation;

import java.util.Set;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Instruments;

/// What an investigation needs before it starts, before an interview, and before it is reported.
public final class Investigations {

    private static final Citation INVESTIGATOR = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "regs 15 and 17", "an independent investigator with terms of reference");
    private static final Citation NOTICE = Citation.unconfirmed(
            Instruments.CONDUCT_2020,
            "reg 17",
            "notice as soon as practicable unless it might prejudice an investigation; from secondary sources");
    private static final Citation REPORT =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 21(2)", "what a report contains was read");

    private Investigations() {}

    /// Whether the investigation may start.
    ///
    /// @param conflicts what the check of the investigator's conflicts answered
    public static Verdict start(boolean investigatorAppointed, Verdict conflicts, boolean termsSet) {
        if (!investigatorAppointed) {
            return refused("GATE-3", "No investigator is appointed.", "Appoint an independent one.", INVESTIGATOR);
        }
        return conflicts.and(() -> termsSet
                ? Verdict.allowed()
                : refused("GATE-3", "There are no terms of reference.", "Settle them.", INVESTIGATOR));
    }

    /// Whether the person may be interviewed (GATE-13).
    ///
    /// @param noticeGiven whether notice of the investigation was given
    /// @param withheld whether notice is withheld on a ground that still stands
    /// @param underCaution whether it is a criminal interview under caution
    public static Verdict interview(boolean noticeGiven, boolean withheld, boolean underCaution) {
        if (noticeGiven) {
            return Verdict.allowed();
        }
        if (withheld && underCaution) {
            return Verdict.caution(
                    "GATE-13", "Notice is withheld: this is a criminal interview and stays one.", NOTICE);
        }
        return refused(
                "GATE-13",
                withheld ? "Notice is withheld, and this is no criminal interview." : "No notice was given.",
                "Give notice first, or interview under caution in the criminal investigation.",
                NOTICE);
    }

    /// Whether the report may be received.
    ///
    /// @param missing the required items that it lacks
    public static Verdict report(Set<String> missing) {
        return missing.isEmpty()
                ? Verdict.allowed()
                : refused(
                        "REPORTED",
                        "The report lacks: "
                                + String.join("; ", missing.stream().sorted().toList()) + ".",
                        "Complete it.",
                        REPORT);
    }

    private static Verdict refused(String rule, String reason, String remedy, Citation citation) {
        return Verdict.refused(rule, reason, remedy, citation);
    }
}
