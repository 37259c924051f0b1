package plumbline.law.lane;

/// How far the matter has come.
public enum MatterStage implements Stage {
    RECEIVED("received"),
    TRIAGED("triaged"),
    RECORDED("recorded"),
    REFERRED_IOPC("with the IOPC for a decision on the form"),
    ROUTE_SET("ready to be investigated, its form set"),
    INVESTIGATING("under investigation"),
    REPORTED("reported on"),
    DECIDED("decided"),
    PROCEEDINGS("in proceedings"),
    OUTCOME("at its outcome"),
    APPEAL("under appeal"),
    CLOSED("closed without proceedings"),
    CLOSED_WITHDRAWN("withdrawn"),
    FINAL("final"),
    RETENTION("in retention");

    static final Moves<MatterStage> MOVES = new Moves<MatterStage>(Lane.MATTER, "the matter", Law.MATTER)
            .move(StepKind.TRIAGED, TRIAGED, RECEIVED)
            .move(StepKind.RECORDED, RECORDED, TRIAGED, REFERRED_IOPC)
            .stay(StepKind.REFERRAL_ASSESSED, Moves.between(TRIAGED, APPEAL))
            .stay(StepKind.VOLUNTARY_REFERRAL_CONSIDERED, Moves.between(TRIAGED, REPORTED))
            .move(StepKind.CALLED_IN, REFERRED_IOPC, Moves.between(TRIAGED, INVESTIGATING))
            .move(StepKind.REFERRED_TO_IOPC, REFERRED_IOPC, Moves.between(TRIAGED, INVESTIGATING))
            .move(StepKind.FORM_SET, ROUTE_SET, RECORDED, REFERRED_IOPC)
            .stay(StepKind.FORM_CHANGED, ROUTE_SET, INVESTIGATING)
            .stay(StepKind.INVESTIGATOR_APPOINTED, ROUTE_SET, INVESTIGATING)
            .stay(StepKind.TERMS_SET, ROUTE_SET, INVESTIGATING)
            .move(StepKind.INVESTIGATION_STARTED, INVESTIGATING, ROUTE_SET)
            .stay(StepKind.PROGRESS_GIVEN, INVESTIGATING, REPORTED)
            .stay(StepKind.COMPLAINANT_INFORMED, Moves.between(ROUTE_SET, APPEAL))
            .stay(StepKind.DELAY_REPORTED, Moves.between(RECORDED, APPEAL))
            .move(StepKind.REPORT_SUBMITTED, REPORTED, INVESTIGATING)
            .stay(StepKind.LATE_DECISION_EXPLAINED, REPORTED)
            .stay(StepKind.LIMIT_VARIED, Moves.between(ROUTE_SET, APPEAL))
            .stay(StepKind.LEARNING_LOGGED, Moves.between(RECORDED, FINAL))
            .move(StepKind.FINALISED, FINAL, OUTCOME, CLOSED)
            .move(StepKind.CLOSED_WITHDRAWN, CLOSED_WITHDRAWN, Moves.between(RECEIVED, DECIDED))
            .move(StepKind.RETENTION_STARTED, RETENTION, FINAL, CLOSED_WITHDRAWN);

    /// At which stages of the matter the steps of other lanes of the allegation have their place.
    static final Moves<MatterStage> BESIDE = new Moves<MatterStage>(Lane.MATTER, "the matter", Law.MATTER)
            .stay(StepKind.SEVERITY_ASSESSED, Moves.between(ROUTE_SET, DECIDED))
            .stay(StepKind.NOTICE_WITHHELD, ROUTE_SET, INVESTIGATING)
            .stay(StepKind.WITHHOLDING_REVIEWED, ROUTE_SET, INVESTIGATING)
            .stay(StepKind.REPRESENTATIONS_MADE, ROUTE_SET, INVESTIGATING)
            .stay(StepKind.INTERVIEW_ARRANGED, INVESTIGATING)
            .stay(StepKind.INTERVIEW_HELD, INVESTIGATING)
            .stay(StepKind.SILENCE_CONSIDERED, Moves.between(ROUTE_SET, REPORTED))
            .stay(StepKind.ACCELERATED_STATED, INVESTIGATING, REPORTED)
            .stay(StepKind.DOWNGRADE_STATED, INVESTIGATING, REPORTED)
            .stay(StepKind.ACCELERATED_DETERMINED, INVESTIGATING, REPORTED, DECIDED)
            .stay(StepKind.ACCELERATED_DIRECTED, INVESTIGATING, REPORTED, DECIDED)
            .stay(StepKind.CASE_TO_ANSWER_DECIDED, REPORTED)
            .stay(StepKind.ROUTE_DECIDED, ROUTE_SET, INVESTIGATING, REPORTED, DECIDED)
            .stay(StepKind.REFLECTION_STARTED, DECIDED, OUTCOME)
            .stay(StepKind.REFLECTION_ACCOUNT_GIVEN, DECIDED, OUTCOME)
            .stay(StepKind.REFLECTION_REPORTED, DECIDED, OUTCOME)
            .stay(StepKind.STRAND_SPLIT, Moves.between(ROUTE_SET, PROCEEDINGS))
            .stay(StepKind.STRAND_WITHDRAWN, Moves.between(ROUTE_SET, PROCEEDINGS))
            .stay(StepKind.STRAND_CLOSED, Moves.between(ROUTE_SET, CLOSED))
            .stay(StepKind.STRAND_MERGED, Moves.between(ROUTE_SET, PROCEEDINGS))
            .stay(StepKind.PROCEEDINGS_REFERRED, DECIDED)
            .stay(StepKind.OUTCOME_PUBLISHED, OUTCOME, APPEAL)
            .stay(StepKind.APPEAL_LODGED, OUTCOME)
            .stay(StepKind.FACT_FIND_OPENED, ROUTE_SET)
            .stay(StepKind.STAFF_ALLEGATION_NOTIFIED, ROUTE_SET)
            .stay(StepKind.STAFF_INVESTIGATION_OPENED, ROUTE_SET)
            .stay(StepKind.STAFF_REPORTED, INVESTIGATING)
            .stay(StepKind.MANAGER_DECIDED, REPORTED)
            .stay(StepKind.STAFF_HELD, DECIDED)
            .stay(StepKind.STAFF_OUTCOME_GIVEN, PROCEEDINGS)
            .stay(StepKind.STAFF_REFLECTION_REPORTED, DECIDED)
            .stay(StepKind.STAFF_APPEAL_LODGED, OUTCOME)
            .stay(StepKind.STAFF_APPEAL_DECIDED, APPEAL)
            .stay(StepKind.TRIBUNAL_CLAIMED, OUTCOME)
            .stay(StepKind.TRIBUNAL_ENDED, APPEAL)
            .stay(StepKind.STAFF_CLOSED_ON_LEAVING, Moves.between(ROUTE_SET, PROCEEDINGS))
            .stay(StepKind.STAFF_FINALISED, DECIDED, CLOSED, OUTCOME);

    private final String label;

    MatterStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
