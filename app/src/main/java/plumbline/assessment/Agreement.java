package plumbline.assessment;

import plumbline.law.Labelled;

/// Whether an author agrees with an earlier decision on the same facts.
public enum Agreement implements Labelled {
    AGREE("I agree"),
    DIFFER("I come to another conclusion");

    private final String label;

    Agreement(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
