package plumbline.law.lane;

/// Where a restriction stands.
public enum RestrictionStage implements Stage {
    NONE("not drafted"),
    DRAFT("drafted"),
    LIVE("in force"),
    REVIEW_DUE("due for review"),
    VARIED("in force as varied"),
    ENDED("ended");

    static final Moves<RestrictionStage> MOVES = new Moves<RestrictionStage>(
                    Lane.RESTRICTION, "the restriction", Law.RESTRICTION)
            .move(StepKind.RESTRICTION_DRAFTED, DRAFT, NONE)
            .move(StepKind.RESTRICTION_IMPOSED, LIVE, DRAFT)
            .move(StepKind.RESTRICTION_REVIEW_DUE, REVIEW_DUE, LIVE, VARIED)
            .move(StepKind.RESTRICTION_VARIED, VARIED, LIVE, REVIEW_DUE, VARIED)
            .move(StepKind.RESTRICTION_ENDED, ENDED, DRAFT, LIVE, REVIEW_DUE, VARIED);

    private final String label;

    RestrictionStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
