package plumbline.law.vetting.after;

import plumbline.law.Labelled;

/// How far a review has come.
public enum ReviewStage implements Labelled {
    OPEN("open"),
    TRIAGED("triaged"),
    DECIDED("decided"),
    CLOSED("closed");

    static final Moves<ReviewStage> MOVES = new Moves<ReviewStage>("the review", VettingLaw.COURSE)
            .move(ActKind.TRIAGED, TRIAGED, OPEN, TRIAGED)
            .stay(ActKind.OUTSIDE_LOOKED, TRIAGED)
            .move(ActKind.REVIEW_DECIDED, DECIDED, TRIAGED)
            .move(ActKind.REVIEW_CLOSED, CLOSED, DECIDED);

    private final String label;

    ReviewStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
