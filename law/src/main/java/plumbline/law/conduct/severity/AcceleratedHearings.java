package plumbline.law.conduct.severity;

import java.util.stream.Collectors;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.RuleSet;

/// The special conditions of an accelerated misconduct hearing, and what surrounds them.
public final class AcceleratedHearings {

    static final Citation CONDITIONS =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 49", "the two special conditions were read");
    private static final Citation AFTER_REPORT = Citation.confirmed(
            Instruments.AMENDMENT_2025, "reg 59", "certification at any time after the final report, and its bars");
    private static final Citation MEMORANDUM = Citation.confirmed(
            Instruments.COMPLAINTS_2020, "reg 26", "the memorandum, and that it may be inappropriate at present");
    private static final Citation FORMER = Citation.confirmed(
            Instruments.AMENDMENT_2025, "explanatory note", "the presumed route for former officers");
    private static final Citation FINDINGS = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "reg 62", "read in the near-identical text of another force type");

    private AcceleratedHearings() {}

    /// Whether the authority may certify it under these rules.
    public static Verdict certify(Certification proposed, RuleSet rules) {
        return triggered(proposed, rules)
                .and(() -> met(proposed))
                .and(() -> unbarred(proposed))
                .and(() -> proposed.inappropriateNow()
                        ? refused(
                                "The conditions are met, but the authority finds it inappropriate at present.",
                                "A new decision once those circumstances have passed.",
                                MEMORANDUM)
                        : Verdict.allowed());
    }

    /// Whether the authority may decline to certify what an investigator proposed.
    ///
    /// @param reasons the authority's reasons; in the Director General's cases they go to the Director General
    public static Verdict decline(InvestigationForm form, String reasons) {
        if (reasons.isBlank()) {
            return refused("The decision not to certify gives no reasons.", "Write down the reasons.", MEMORANDUM);
        }
        return form.isDirectorGenerals()
                ? Verdict.caution(
                        "GATE-16",
                        "Send the Director General a memorandum with the reasons; certification may then be directed.",
                        MEMORANDUM)
                : Verdict.allowed();
    }

    /// Whether a former officer's case may go by this route.
    ///
    /// @param chosen the officer opted for a hearing, or the authority decided with reasons that one is needed
    public static Verdict formerOfficer(Route route, boolean chosen, RuleSet rules) {
        return route == Route.HEARING && rules.presumesAcceleratedHearing() && !chosen
                ? refused(
                        "For a former officer an accelerated hearing is the presumed route.",
                        "The officer's choice of a hearing, or a recorded decision that one is needed.",
                        FORMER)
                : Verdict.allowed();
    }

    /// Whether the case may be sent on this way after the accelerated hearing found what it found.
    ///
    /// @param returned whether it is sent back for ordinary handling; otherwise it ends here
    public static Verdict after(Finding finding, boolean returned) {
        return finding == Finding.GROSS_MISCONDUCT && returned
                ? refused(
                        "Gross misconduct was found; the hearing decides the outcome.",
                        "An outcome of the hearing.",
                        FINDINGS)
                : Verdict.allowed();
    }

    private static Verdict triggered(Certification proposed, RuleSet rules) {
        return proposed.trigger() == Trigger.FINAL_REPORT && !rules.isAmended2025()
                ? refused(
                        "Under " + rules.id()
                                + " the authority cannot certify after the final report on its own motion.",
                        "A statement of the investigator that the special conditions are likely met.",
                        AFTER_REPORT)
                : Verdict.allowed();
    }

    private static Verdict met(Certification proposed) {
        if (!proposed.evidenceSuffices()) {
            return refused(
                    "Documents and written statements are not enough, without more, to show gross misconduct.",
                    "Evidence on paper that is enough by itself; otherwise an ordinary hearing.",
                    CONDITIONS);
        }
        return proposed.leavingIsUrgent()
                ? Verdict.allowed()
                : refused(
                        "It is not said to be in the public interest that the person leaves without delay.",
                        "Both special conditions; otherwise an ordinary hearing.",
                        CONDITIONS);
    }

    private static Verdict unbarred(Certification proposed) {
        if (proposed.bars().isEmpty() || proposed.trigger() == Trigger.DIRECTION) {
            return Verdict.allowed();
        }
        return refused(
                "It is barred: "
                        + proposed.bars().stream().sorted().map(Bar::label).collect(Collectors.joining("; ")) + ".",
                "A direction of the Director General to certify it.",
                AFTER_REPORT);
    }

    private static Verdict refused(String reason, String remedy, Citation citation) {
        return Verdict.refused("GATE-16", reason, remedy, citation);
    }
}
