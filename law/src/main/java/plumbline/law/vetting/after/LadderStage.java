package plumbline.law.vetting.after;

import plumbline.law.Labelled;

/// How far the answer to a situation has come.
public enum LadderStage implements Labelled {
    PROPOSED("proposed"),
    IN_FORCE("in force"),
    LIFTED("lifted");

    static final Moves<LadderStage> MOVES = new Moves<LadderStage>("the restriction", VettingLaw.LADDER)
            .move(ActKind.ORDERED, IN_FORCE, PROPOSED, IN_FORCE)
            .stay(ActKind.CONCURRED, PROPOSED, IN_FORCE)
            .stay(ActKind.RESTRICTION_TOLD, IN_FORCE)
            .stay(ActKind.RESTRICTION_ANSWERED, IN_FORCE)
            .stay(ActKind.RESTRICTION_REVIEWED, IN_FORCE)
            .stay(ActKind.SITUATION_ENDED, PROPOSED, IN_FORCE)
            .move(ActKind.LIFTED, LIFTED, PROPOSED, IN_FORCE);

    private final String label;

    LadderStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
