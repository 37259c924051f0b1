package plumbline.law.conduct.investigation;

import java.util.List;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.conduct.Decider;
import plumbline.law.conduct.Instruments;
import plumbline.law.conduct.InvestigationForm;

/// Who sets the form of an investigation, and what a change of form opens again.
public final class Forms {

    private static final Citation FORM = Citation.unconfirmed(
            Instruments.POLICE_REFORM_ACT, "Sch 3 para 15", "the order of choice is from a parallel text and memory");
    private static final Citation MANDATORY = Citation.unconfirmed(
            Instruments.COMPLAINTS_2020,
            "regs 4, 7 and 9",
            "the descriptions were read, the time limit is from memory");
    private static final Citation ARREST = Citation.unconfirmed(
            Instruments.IOPC_GUIDANCE, "referral", "an arrest is on the prompt list of what calls for a new look");

    private Forms() {}

    /// Whether this form may be set, by whoever sets it.
    public static Verdict set(InvestigationForm form, Decider by, ReferralState state) {
        return switch (state) {
            case NOT_ASSESSED ->
                Verdict.refused(
                        "GATE-2",
                        "The criteria of mandatory referral have not been answered.",
                        "Answer them, one by one.",
                        MANDATORY);
            case OUTSTANDING ->
                Verdict.refused(
                        "GATE-1",
                        "A criterion of mandatory referral is met and the matter is not referred.",
                        "Refer it to the IOPC first.",
                        MANDATORY);
            case REFERRED ->
                by == Decider.DIRECTOR_GENERAL
                        ? Verdict.allowed()
                        : Verdict.refused(
                                "GATE-2",
                                "The matter is with the IOPC; its form is not for " + by.label() + " to set.",
                                "Record the Director General's decision.",
                                FORM);
            case NOT_REQUIRED ->
                form.isDirectorGenerals()
                        ? Verdict.refused(
                                "GATE-2",
                                "A " + form.label() + " is the Director General's, and the matter was not referred.",
                                "Refer it, or choose a form of the force's own.",
                                FORM)
                        : Verdict.allowed();
        };
    }

    /// The form that the Director General's two questions lead to, asked in order.
    ///
    /// @param authorityAlone whether, given seriousness and public interest, it is appropriate for the
    ///     authority alone
    /// @param directedFits whether a directed investigation is more fitting than an independent one
    public static InvestigationForm choose(boolean authorityAlone, boolean directedFits) {
        if (authorityAlone) {
            return InvestigationForm.LOCAL;
        }
        return directedFits ? InvestigationForm.DIRECTED : InvestigationForm.INDEPENDENT;
    }

    /// What a change of form opens again, each as an imperative; empty if nothing changes.
    public static List<String> reopens(InvestigationForm from, InvestigationForm to) {
        if (from == to) {
            return List.of();
        }
        return List.of(
                "Assess the severity again: it is now for " + to.severityBy().label() + ".",
                from.isUnderPoliceReformAct() == to.isUnderPoliceReformAct()
                        ? "Check the notices given against the new form."
                        : "Serve notice again: another regulation now governs it.",
                "Move the clocks to their new owner; the report now goes to "
                        + to.reportTo().getFirst().label() + ".");
    }

    /// Whether the case may go on after an arrest: the criteria must be answered again first (GATE-38).
    public static Verdict afterArrest(boolean answeredAgain) {
        return answeredAgain
                ? Verdict.allowed()
                : Verdict.refused(
                        "GATE-38",
                        "The person was arrested, and the criteria of mandatory referral were not answered again.",
                        "Answer them on the facts of the arrest.",
                        ARREST);
    }
}
