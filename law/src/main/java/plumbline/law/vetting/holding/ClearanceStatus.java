package plumbline.law.vetting.holding;

import plumbline.law.Labelled;

/// Where a clearance stands on a day.
public enum ClearanceStatus implements Labelled {
    /// A signature is missing, or the first day is still to come.
    PENDING_SIGNATURES("not in force yet"),
    ACTIVE("active"),
    EXPIRED("expired"),
    /// Not needed any longer, or the holder left: on the very day (Police (Vetting) Regulations 2025, reg 6).
    TERMINATED("terminated"),
    WITHDRAWN("withdrawn"),
    /// A later one of the same level took its place.
    SUPERSEDED("superseded");

    private final String label;

    ClearanceStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
