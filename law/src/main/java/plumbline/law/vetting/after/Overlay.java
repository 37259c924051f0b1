package plumbline.law.vetting.after;

import plumbline.law.Labelled;

/// What lies over a clearance without changing when it ends. Several may lie over one.
public enum Overlay implements Labelled {
    RESTRICTED("restricted"),
    SUSPENDED("suspended"),
    CONDITIONED("held on conditions"),
    DEVIATION_STAMP("granted in departure from a check"),
    REVIEW_REQUIRED("review required");

    private final String label;

    Overlay(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether the clearance opens nothing while this lies over it.
    public boolean blocks() {
        return this == SUSPENDED;
    }
}
