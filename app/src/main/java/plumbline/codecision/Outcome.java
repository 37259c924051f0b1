package plumbline.codecision;

import plumbline.law.Labelled;

/// What opened envelopes came to.
enum Outcome implements Labelled {
    CLEARED("both keys turned"),
    NOT_CLEARED("the door stays shut"),
    RECONCILE("they differ: both look again"),
    BACK_TO_CHECKS("more information is needed");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
