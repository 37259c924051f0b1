package plumbline.law.vetting.application;

import plumbline.law.Labelled;

/// An answer that may still be open, which a boolean cannot be.
public enum YesNo implements Labelled {
    YES("yes"),
    NO("no");

    private final String label;

    YesNo(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
