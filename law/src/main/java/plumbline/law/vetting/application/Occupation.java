package plumbline.law.vetting.application;

import plumbline.law.Labelled;

/// What somebody did with their time.
public enum Occupation implements Labelled {
    EMPLOYED("employed"),
    SELF_EMPLOYED("self-employed"),
    STUDYING("in education"),
    CARING("caring for somebody"),
    OUT_OF_WORK("out of work"),
    TRAVELLING("travelling");

    private final String label;

    Occupation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether somebody can be asked for a reference.
    boolean hasEmployer() {
        return this == EMPLOYED || this == STUDYING;
    }
}
