package plumbline.law.lane;

/// Where an exhibit stands.
public enum EvidenceStage implements Stage {
    NONE("not seized"),
    SEIZED("seized"),
    IMAGED("imaged"),
    PROCESSED("read out"),
    REVIEWED("reviewed"),
    RELEVANT("relevant"),
    DISCLOSED("disclosed"),
    EXHIBITED("in evidence"),
    RETURNED("returned"),
    DESTROYED("destroyed");

    static final Moves<EvidenceStage> MOVES = new Moves<EvidenceStage>(Lane.EVIDENCE, "the exhibit", Law.EVIDENCE)
            .move(StepKind.EXHIBIT_SEIZED, SEIZED, NONE)
            .move(StepKind.EXHIBIT_IMAGED, IMAGED, SEIZED)
            .move(StepKind.EXHIBIT_PROCESSED, PROCESSED, IMAGED)
            .move(StepKind.EXHIBIT_REVIEWED, REVIEWED, PROCESSED)
            .move(StepKind.EXHIBIT_RELEVANT, RELEVANT, REVIEWED)
            .move(StepKind.EXHIBIT_DISCLOSED, DISCLOSED, RELEVANT)
            .move(StepKind.EXHIBIT_EXHIBITED, EXHIBITED, DISCLOSED)
            .move(StepKind.EXHIBIT_RETURNED, RETURNED, REVIEWED, RELEVANT, DISCLOSED, EXHIBITED)
            .move(StepKind.EXHIBIT_DESTROYED, DESTROYED, REVIEWED, RELEVANT, DISCLOSED, EXHIBITED);

    private final String label;

    EvidenceStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
