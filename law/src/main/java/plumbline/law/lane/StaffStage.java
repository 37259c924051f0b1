package plumbline.law.lane;

/// How far the staff procedure has come.
public enum StaffStage implements Stage {
    NONE("not begun"),
    FACT_FIND("at fact-finding"),
    NOTIFIED("notified"),
    INVESTIGATION("under investigation"),
    REPORTED("reported on"),
    DECIDED("decided by the manager"),
    HELD("heard"),
    REFLECTED("through reflective practice"),
    OUTCOME("at its outcome"),
    APPEAL("under internal appeal"),
    APPEAL_DECIDED("decided on internal appeal"),
    TRIBUNAL("before the employment tribunal"),
    TRIBUNAL_ENDED("past the employment tribunal"),
    CLOSED_ON_LEAVING("closed, the person having left"),
    FINAL("over");

    static final Moves<StaffStage> MOVES = new Moves<StaffStage>(Lane.STAFF, "the staff procedure", Law.STAFF)
            .move(StepKind.FACT_FIND_OPENED, FACT_FIND, NONE)
            .move(StepKind.STAFF_ALLEGATION_NOTIFIED, NOTIFIED, FACT_FIND)
            .move(StepKind.STAFF_INVESTIGATION_OPENED, INVESTIGATION, NOTIFIED)
            .move(StepKind.STAFF_REPORTED, REPORTED, INVESTIGATION)
            .move(StepKind.MANAGER_DECIDED, DECIDED, REPORTED)
            .move(StepKind.STAFF_HELD, HELD, DECIDED)
            .move(StepKind.STAFF_OUTCOME_GIVEN, OUTCOME, HELD)
            .move(StepKind.STAFF_REFLECTION_REPORTED, REFLECTED, DECIDED)
            .move(StepKind.STAFF_APPEAL_LODGED, APPEAL, OUTCOME)
            .move(StepKind.STAFF_APPEAL_DECIDED, APPEAL_DECIDED, APPEAL)
            .move(StepKind.TRIBUNAL_CLAIMED, TRIBUNAL, OUTCOME, APPEAL_DECIDED)
            .move(StepKind.TRIBUNAL_ENDED, TRIBUNAL_ENDED, TRIBUNAL)
            .move(StepKind.STAFF_CLOSED_ON_LEAVING, CLOSED_ON_LEAVING, Moves.between(NONE, HELD))
            .move(StepKind.STAFF_FINALISED, FINAL, DECIDED, REFLECTED, OUTCOME, APPEAL_DECIDED, TRIBUNAL_ENDED);

    private final String label;

    StaffStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
