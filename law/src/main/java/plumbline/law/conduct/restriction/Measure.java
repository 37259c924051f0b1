package plumbline.law.conduct.restriction;

import plumbline.law.Labelled;

/// What is decided about an officer's duties while an allegation is open, the mildest first. Suspension is neutral:
/// none of these says anything about guilt.
public enum Measure implements Labelled {
    NONE("no change of duties"),
    RESTRICTED("restricted duties"),
    REDEPLOYED("temporary redeployment"),
    SUSPENDED("suspension");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
