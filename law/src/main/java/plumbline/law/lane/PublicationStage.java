package plumbline.law.lane;

/// Where a publication stands.
public enum PublicationStage implements Stage {
    NONE("not prepared"),
    HELD("held"),
    APPROVED("approved"),
    LIVE("live"),
    REMOVED("removed");

    static final Moves<PublicationStage> MOVES = new Moves<PublicationStage>(
                    Lane.PUBLICATION, "the publication", Law.PUBLICATION)
            .move(StepKind.PUBLICATION_PREPARED, HELD, NONE)
            .move(StepKind.PUBLICATION_APPROVED, APPROVED, HELD)
            .move(StepKind.PUBLISHED, LIVE, APPROVED)
            .move(StepKind.PUBLICATION_REMOVED, REMOVED, LIVE);

    private final String label;

    PublicationStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
