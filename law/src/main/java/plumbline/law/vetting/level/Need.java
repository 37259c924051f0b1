package plumbline.law.vetting.level;

import plumbline.law.Labelled;

/// How strongly a level asks for a check.
public enum Need implements Labelled {
    MANDATORY("mandatory"),
    /// Needed once somebody asks for it.
    BY_RISK("by risk"),
    NONE("not needed");

    private final String label;

    Need(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
