package plumbline.law.conduct.restriction;

/// What is decided about an officer's duties while an allegation is open. Suspension is neutral: none of these
/// says anything about guilt.
public enum Measure {
    SUSPEND("suspension"),
    REDEPLOY("temporary redeployment"),
    RESTRICT("restricted duties"),
    NONE("no change of duties");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /// As it stands within a sentence.
    public String label() {
        return label;
    }
}
