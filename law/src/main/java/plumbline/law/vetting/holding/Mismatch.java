package plumbline.law.vetting.holding;

import plumbline.law.Labelled;

/// Where the workforce and the register of clearances do not agree.
public enum Mismatch implements Labelled {
    LEFT_BUT_CLEARED("left, but still cleared in the register"),
    WRONG_LEVEL("cleared, but not to the level of the post"),
    EXPIRED("in post with an expired clearance"),
    NONE("in post with no clearance on record"),
    WITHOUT_PERSON("clearance without a person");

    private final String label;

    Mismatch(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
