package plumbline.law.vetting.after;

import plumbline.law.Labelled;

/// How far a case on withdrawal has come.
public enum WithdrawalStage implements Labelled {
    MATTER_RECEIVED("received"),
    NOT_REQUIRED("ended: no assessment is required"),
    ASSESSMENT_ORDERED("ordered to be assessed"),
    RESPONSE_OPEN("open for the person's response"),
    ASSESSING("being assessed"),
    ASSESSED("assessed"),
    APPEAL_WINDOW("decided, and open to appeal to the panel"),
    PANEL("before the appeal panel"),
    TRIBUNAL_WINDOW("decided by the panel, and open to appeal to the tribunal"),
    TRIBUNAL("before the Police Appeals Tribunal"),
    FINAL("final"),
    PAUSED_FOR_CONDUCT("paused for conduct"),
    CEASED_RESIGNED("ended because the person left"),
    EMPLOYMENT("with the employment procedure"),
    EMPLOYMENT_ENDED("ended with the employment procedure");

    static final Moves<WithdrawalStage> OFFICERS = new Moves<WithdrawalStage>("the case", VettingLaw.COURSE)
            .stay(ActKind.NEW_EVIDENCE_LOOKED, MATTER_RECEIVED)
            .move(ActKind.SEVERITY_DECIDED, ASSESSMENT_ORDERED, MATTER_RECEIVED)
            .stay(ActKind.ASSESSOR_APPOINTED, ASSESSMENT_ORDERED, RESPONSE_OPEN, ASSESSING)
            .move(ActKind.NOTICE_SERVED, RESPONSE_OPEN, ASSESSMENT_ORDERED)
            .stay(ActKind.RESPONDED, RESPONSE_OPEN, ASSESSING)
            .move(ActKind.ASSESSMENT_BEGUN, ASSESSING, RESPONSE_OPEN)
            .move(ActKind.ASSESSED, ASSESSED, ASSESSING)
            .stay(ActKind.OBSERVED, ASSESSED)
            .move(ActKind.WITHDRAWAL_DECIDED, APPEAL_WINDOW, ASSESSED)
            .move(
                    ActKind.PAUSED_FOR_CONDUCT,
                    PAUSED_FOR_CONDUCT,
                    MATTER_RECEIVED,
                    ASSESSMENT_ORDERED,
                    RESPONSE_OPEN,
                    ASSESSING,
                    ASSESSED)
            .stay(ActKind.RESUMED, PAUSED_FOR_CONDUCT)
            .move(
                    ActKind.RESIGNED,
                    CEASED_RESIGNED,
                    MATTER_RECEIVED,
                    ASSESSMENT_ORDERED,
                    RESPONSE_OPEN,
                    ASSESSING,
                    ASSESSED,
                    PAUSED_FOR_CONDUCT)
            .stay(ActKind.COMPLETED_ON_PAPER, CEASED_RESIGNED)
            .move(ActKind.PANEL_APPEALED, PANEL, APPEAL_WINDOW)
            .move(ActKind.TRIBUNAL_APPEALED, TRIBUNAL, TRIBUNAL_WINDOW)
            .move(ActKind.APPEAL_ENDED, TRIBUNAL_WINDOW, PANEL, TRIBUNAL)
            .move(ActKind.FINALISED, FINAL, APPEAL_WINDOW, TRIBUNAL_WINDOW);

    /// Staff, volunteers and contractors: nothing of the Regulations, so that no dismissal comes of it here.
    static final Moves<WithdrawalStage> OTHERS = new Moves<WithdrawalStage>("the case", VettingLaw.EMPLOYMENT)
            .move(ActKind.EMPLOYER_TOLD, EMPLOYMENT, MATTER_RECEIVED, PAUSED_FOR_CONDUCT)
            .move(ActKind.PAUSED_FOR_CONDUCT, PAUSED_FOR_CONDUCT, MATTER_RECEIVED)
            .stay(ActKind.RESUMED, PAUSED_FOR_CONDUCT)
            .move(ActKind.RESIGNED, CEASED_RESIGNED, MATTER_RECEIVED, EMPLOYMENT, PAUSED_FOR_CONDUCT)
            .move(ActKind.EMPLOYMENT_ENDED, EMPLOYMENT_ENDED, EMPLOYMENT);

    private final String label;

    WithdrawalStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether nothing more can come of it.
    public boolean isEnd() {
        return switch (this) {
            case NOT_REQUIRED, FINAL, CEASED_RESIGNED, EMPLOYMENT_ENDED -> true;
            case MATTER_RECEIVED,
                    ASSESSMENT_ORDERED,
                    RESPONSE_OPEN,
                    ASSESSING,
                    ASSESSED,
                    APPEAL_WINDOW,
                    PANEL,
                    TRIBUNAL_WINDOW,
                    TRIBUNAL,
                    PAUSED_FOR_CONDUCT,
                    EMPLOYMENT -> false;
        };
    }
}
