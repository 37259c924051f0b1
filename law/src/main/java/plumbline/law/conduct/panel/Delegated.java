package plumbline.law.conduct.panel;

import plumbline.law.Labelled;

/// A function of the appropriate authority that it may give to someone else.
public enum Delegated implements Labelled {
    /// Everything that is not named below.
    ORDINARY("this function"),
    SUSPENSION("the decision on suspension"),
    ACCELERATED_CERTIFICATION("the certification of an accelerated hearing"),
    CHAIR("the chair of the hearing"),
    CONDUCT_ACCELERATED("the conduct of an accelerated hearing");

    private final String label;

    Delegated(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
