package plumbline.law.vetting;

import plumbline.law.Labelled;

/// Whose key it is.
public enum Side implements Labelled {
    FORCE("force"),
    OUTSIDE("outside");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
