package plumbline.law.conduct.restriction;

/// What speaks for suspension.
public enum Ground {
    EFFECTIVE_INVESTIGATION("the effective investigation may be prejudiced unless the officer is suspended"),
    PUBLIC_INTEREST("the public interest requires suspension");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    /// As it stands within a sentence.
    public String label() {
        return label;
    }
}
