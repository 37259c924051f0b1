package plumbline.law.lane;

/// Where a notice stands.
public enum NoticeStage implements Stage {
    NONE("not drafted"),
    DRAFT("drafted"),
    APPROVED("approved"),
    SENT("sent"),
    DEEMED("served"),
    ACKNOWLEDGED("acknowledged"),
    UNDELIVERED("undelivered");

    static final Moves<NoticeStage> MOVES = new Moves<NoticeStage>(Lane.NOTICE, "the notice", Law.NOTICE)
            .move(StepKind.NOTICE_DRAFTED, DRAFT, NONE)
            .move(StepKind.NOTICE_APPROVED, APPROVED, DRAFT)
            .move(StepKind.NOTICE_SENT, SENT, APPROVED, UNDELIVERED)
            .move(StepKind.NOTICE_DEEMED, DEEMED, SENT)
            .move(StepKind.NOTICE_ACKNOWLEDGED, ACKNOWLEDGED, DEEMED)
            .move(StepKind.NOTICE_UNDELIVERED, UNDELIVERED, SENT, DEEMED);

    private final String label;

    NoticeStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
