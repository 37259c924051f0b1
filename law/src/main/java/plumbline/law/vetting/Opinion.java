package plumbline.law.vetting;

import plumbline.law.Labelled;

/// What one side concludes, sealed before it sees what the other concluded.
public enum Opinion implements Labelled {
    CLEAR("clear"),
    CLEAR_WITH_CONDITIONS("clear with conditions"),
    NOT_CLEAR("do not clear"),
    NEED_INFO("more information is needed");

    private final String label;

    Opinion(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether it would open the door.
    public boolean opens() {
        return this == CLEAR || this == CLEAR_WITH_CONDITIONS;
    }
}
