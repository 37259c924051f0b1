package plumbline.law.vetting.decision;

import plumbline.law.Labelled;

/// What kind of thing was found. The first five are those that the Vetting Code of Practice (para 1.4) wants found.
public enum Family implements Labelled {
    CRIMINAL("criminal activity"),
    ASSOCIATION("association"),
    RISK_TO_OTHERS("risk to others"),
    HONESTY("honesty"),
    CONDUCT("conduct at work"),
    FINANCIAL("money"),
    ONLINE("online"),
    SECURITY("security"),
    DATA("data");

    private final String label;

    Family(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
