package plumbline.law.conduct.outcome;

/// What may follow from a finding.
public enum Outcome {
    NO_ACTION("no action"),
    REFLECTIVE_PRACTICE("a direction to the reflective practice review process"),
    WRITTEN_WARNING("a written warning"),
    FINAL_WRITTEN_WARNING("a final written warning"),
    REDUCTION_IN_RANK("reduction in rank"),
    DISMISSAL("dismissal without notice"),
    WOULD_HAVE_BEEN_DISMISSED("a finding that the person would have been dismissed");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /// As it stands within a sentence.
    public String label() {
        return label;
    }
}
