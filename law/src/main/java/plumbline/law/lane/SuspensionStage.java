package plumbline.law.lane;

/// Where a suspension stands.
public enum SuspensionStage implements Stage {
    NOT_SUSPENDED("not suspended"),
    SUSPENDED("suspended"),
    REVIEWED("suspended, with the result of a review to be notified"),
    MUST_END("suspended although the conditions are no longer met"),
    ENDED("no longer suspended");

    static final Moves<SuspensionStage> MOVES = new Moves<SuspensionStage>(
                    Lane.RESTRICTION, "the person", Law.SUSPENSION)
            .stay(StepKind.SUSPENSION_DECIDED, NOT_SUSPENDED, ENDED)
            .stay(StepKind.SUSPENSION_CONFIRMED, SUSPENDED, REVIEWED, MUST_END)
            .stay(StepKind.SUSPENSION_REPRESENTATIONS, SUSPENDED, REVIEWED, MUST_END)
            .stay(StepKind.SUSPENSION_REVIEWED, SUSPENDED, REVIEWED)
            .move(StepKind.SUSPENSION_REVIEW_NOTIFIED, SUSPENDED, REVIEWED)
            .move(StepKind.SUSPENSION_ENDED, ENDED, SUSPENDED, REVIEWED, MUST_END);

    private final String label;

    SuspensionStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
