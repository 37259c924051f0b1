package plumbline.law.vetting.after;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import plumbline.law.Labelled;

/// The kinds of acts after clearance: what each is called and whose hand does it.
///
/// The id that records keep is the constant's name in lower case with hyphens, so neither ever changes. The label is an
/// imperative, as on a button.
public enum ActKind implements Labelled {
    TRIAGED("Triage the review", ReviewAct.Triaged.class, Hand.VETTING_AUTHORITY),
    OUTSIDE_LOOKED("Say from outside whether it may pass", ReviewAct.OutsideLooked.class, Hand.OUTSIDE_REVIEWER),
    REVIEW_DECIDED("Decide the review", ReviewAct.Decided.class, Hand.VETTING_AUTHORITY),
    REVIEW_CLOSED("Close the review", ReviewAct.Closed.class, Hand.VETTING_AUTHORITY),

    ORDERED("Order a restriction", RestrictionAct.Ordered.class, Hand.VETTING_AUTHORITY, Hand.SYSTEM),
    CONCURRED("Agree or disagree from outside", RestrictionAct.Concurred.class, Hand.OUTSIDE_REVIEWER),
    RESTRICTION_TOLD("Tell the person of the order", RestrictionAct.Told.class, Hand.VETTING_AUTHORITY),
    RESTRICTION_ANSWERED(
            "Record the person's representations",
            RestrictionAct.Represented.class,
            Hand.HOLDER,
            Hand.VETTING_AUTHORITY),
    RESTRICTION_REVIEWED("Review the restriction", RestrictionAct.Reviewed.class, Hand.VETTING_AUTHORITY),
    SITUATION_ENDED(
            "Record that what called for it is over",
            RestrictionAct.SituationEnded.class,
            Hand.VETTING_AUTHORITY,
            Hand.SYSTEM),
    LIFTED("Lift the restriction", RestrictionAct.Lifted.class, Hand.VETTING_AUTHORITY, Hand.SYSTEM),

    NEW_EVIDENCE_LOOKED(
            "Say from outside whether there is significant new evidence",
            WithdrawalAct.NewEvidenceLooked.class,
            Hand.OUTSIDE_REVIEWER),
    SEVERITY_DECIDED(
            "Decide whether the matter could lead to withdrawal",
            WithdrawalAct.SeverityDecided.class,
            Hand.VETTING_AUTHORITY),
    ASSESSOR_APPOINTED("Appoint who assesses", WithdrawalAct.AssessorAppointed.class, Hand.VETTING_AUTHORITY),
    NOTICE_SERVED("Record the notice of assessment", WithdrawalAct.NoticeServed.class, Hand.VETTING_AUTHORITY),
    RESPONDED("Record the response", WithdrawalAct.Responded.class, Hand.HOLDER, Hand.VETTING_AUTHORITY),
    ASSESSMENT_BEGUN("Begin the assessment", WithdrawalAct.AssessmentBegun.class, Hand.ASSESSOR),
    ASSESSED("Report the assessment", WithdrawalAct.Assessed.class, Hand.ASSESSOR),
    OBSERVED("Say from outside whether the clearance may be kept", WithdrawalAct.Observed.class, Hand.OUTSIDE_REVIEWER),
    WITHDRAWAL_DECIDED("Decide on the clearance", WithdrawalAct.Decided.class, Hand.VETTING_AUTHORITY),
    PAUSED_FOR_CONDUCT(
            "Pause and refer to conduct", WithdrawalAct.PausedForConduct.class, Hand.VETTING_AUTHORITY, Hand.ASSESSOR),
    RESUMED("Go on after the outcome of conduct", WithdrawalAct.Resumed.class, Hand.VETTING_AUTHORITY),
    RESIGNED(
            "Record that the person left",
            WithdrawalAct.Resigned.class,
            Hand.HUMAN_RESOURCES,
            Hand.VETTING_AUTHORITY,
            Hand.SYSTEM),
    COMPLETED_ON_PAPER("Complete the assessment on paper", WithdrawalAct.CompletedOnPaper.class, Hand.ASSESSOR),
    PANEL_APPEALED(
            "Record an appeal to the panel", WithdrawalAct.PanelAppealed.class, Hand.HOLDER, Hand.VETTING_AUTHORITY),
    TRIBUNAL_APPEALED(
            "Record an appeal to the tribunal",
            WithdrawalAct.TribunalAppealed.class,
            Hand.HOLDER,
            Hand.VETTING_AUTHORITY),
    APPEAL_ENDED(
            "Record how the appeal ended", WithdrawalAct.AppealEnded.class, Hand.APPEAL_BODY, Hand.VETTING_AUTHORITY),
    FINALISED("Declare the case final", WithdrawalAct.Finalised.class, Hand.VETTING_AUTHORITY),
    EMPLOYER_TOLD("Hand over to the employment procedure", WithdrawalAct.EmployerTold.class, Hand.VETTING_AUTHORITY),
    EMPLOYMENT_ENDED(
            "Record how the employment procedure ended",
            WithdrawalAct.EmploymentEnded.class,
            Hand.HUMAN_RESOURCES,
            Hand.VETTING_AUTHORITY),

    ADMITTED("Admit the appeal", AppealAct.Admitted.class, Hand.APPEAL_BODY, Hand.VETTING_AUTHORITY),
    OUT_OF_TIME(
            "Rule that the appeal is out of time", AppealAct.OutOfTime.class, Hand.APPEAL_BODY, Hand.VETTING_AUTHORITY),
    PANEL_SET("Set the panel", AppealAct.PanelSet.class, Hand.APPEAL_BODY, Hand.VETTING_AUTHORITY),
    HEARD("Record the hearing", AppealAct.Heard.class, Hand.APPEAL_BODY),
    APPEAL_DECIDED("Decide the appeal", AppealAct.Decided.class, Hand.APPEAL_BODY),
    APPEAL_FINAL("Declare the appeal final", AppealAct.Final.class, Hand.APPEAL_BODY, Hand.VETTING_AUTHORITY),

    STATED("Record a statement, or a nil return", TransferAct.Stated.class, Hand.PARENT_FORCE, Hand.VETTING_AUTHORITY),
    SIGNED("Record a lead's signature", TransferAct.Signed.class, Hand.PARENT_FORCE, Hand.VETTING_AUTHORITY),
    REMINDED("Escalate within the parent force", TransferAct.Reminded.class, Hand.VETTING_AUTHORITY),
    OUTSIDE_TOLD("Tell the outside body", TransferAct.OutsideTold.class, Hand.VETTING_AUTHORITY, Hand.SYSTEM),
    ACCEPTED("Accept the pack", TransferAct.Accepted.class, Hand.VETTING_AUTHORITY),
    CALLED_OFF("Record that the transfer is called off", TransferAct.CalledOff.class, Hand.VETTING_AUTHORITY);

    private final String label;
    private final Class<? extends Act> act;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out but as a copy
    private final Set<Hand> by;

    ActKind(String label, Class<? extends Act> act, Hand first, Hand... others) {
        this.label = label;
        this.act = act;
        this.by = Set.copyOf(EnumSet.of(first, others));
    }

    /// The kind of acts of this class.
    static ActKind of(Class<? extends Act> act) {
        return Arrays.stream(values()).filter(kind -> kind.act == act).findAny().orElseThrow();
    }

    /// The kind of that id.
    public static ActKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// The name that records keep, such as "notice-served".
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String label() {
        return label;
    }

    /// The record that holds its particulars.
    public Class<? extends Act> act() {
        return act;
    }

    /// Whose hands do it.
    public Set<Hand> by() {
        return EnumSet.copyOf(by);
    }
}
