package plumbline.law.lane;

/// How far the allegation has come.
public enum AllegationStage implements Stage {
    RAISED("raised"),
    ASSESSED("assessed"),
    WITHHELD("assessed, with notice withheld"),
    NOTIFIED("notified to the person"),
    EVIDENCED("reported on"),
    NO_CASE("decided: no case to answer"),
    CASE_MISCONDUCT("decided: case to answer in misconduct"),
    CASE_GROSS("decided: case to answer in gross misconduct"),
    ROUTED("on its route"),
    FOUND("found upon"),
    ACTED("concluded with an outcome"),
    LISTED("reported to the College's list");

    static final Moves<AllegationStage> MOVES = new Moves<AllegationStage>(
                    Lane.ALLEGATION, "the allegation", Law.ALLEGATION)
            .stay(StepKind.SEVERITY_ASSESSED, Moves.between(RAISED, ROUTED))
            .move(StepKind.NOTICE_WITHHELD, WITHHELD, ASSESSED)
            .stay(StepKind.WITHHOLDING_REVIEWED, WITHHELD)
            .stay(StepKind.REPRESENTATIONS_MADE, NOTIFIED)
            .stay(StepKind.INTERVIEW_ARRANGED, ASSESSED, WITHHELD, NOTIFIED)
            .stay(StepKind.INTERVIEW_HELD, ASSESSED, WITHHELD, NOTIFIED)
            .stay(StepKind.SILENCE_CONSIDERED, Moves.between(RAISED, EVIDENCED))
            .stay(StepKind.ACCELERATED_STATED, NOTIFIED, EVIDENCED)
            .stay(StepKind.DOWNGRADE_STATED, NOTIFIED, EVIDENCED)
            .stay(StepKind.ACCELERATED_DETERMINED, Moves.between(NOTIFIED, ROUTED))
            .stay(StepKind.ACCELERATED_DIRECTED, Moves.between(NOTIFIED, ROUTED))
            .stay(StepKind.CASE_TO_ANSWER_DECIDED, EVIDENCED)
            .move(
                    StepKind.ROUTE_DECIDED,
                    ROUTED,
                    ASSESSED,
                    WITHHELD,
                    NOTIFIED,
                    EVIDENCED,
                    NO_CASE,
                    CASE_MISCONDUCT,
                    CASE_GROSS)
            .stay(StepKind.REFLECTION_STARTED, ROUTED, ACTED)
            .stay(StepKind.REFLECTION_ACCOUNT_GIVEN, ROUTED, ACTED)
            .stay(StepKind.REFLECTION_REPORTED, ROUTED, ACTED)
            .stay(StepKind.STRAND_SPLIT, Moves.between(RAISED, ROUTED))
            .stay(StepKind.STRAND_WITHDRAWN, Moves.between(RAISED, FOUND))
            .stay(StepKind.STRAND_CLOSED, Moves.between(RAISED, LISTED))
            .stay(StepKind.STRAND_MERGED, Moves.between(RAISED, FOUND));

    private final String label;

    AllegationStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
