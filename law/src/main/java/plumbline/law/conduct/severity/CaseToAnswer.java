package plumbline.law.conduct.severity;

/// Whether there is sufficient evidence on which a reasonable meeting or panel, properly directed, could find
/// it on the balance of probabilities.
public enum CaseToAnswer {
    NONE("no case to answer"),
    MISCONDUCT("a case to answer for misconduct"),
    GROSS_MISCONDUCT("a case to answer for gross misconduct");

    private final String label;

    CaseToAnswer(String label) {
        this.label = label;
    }

    /// As it stands within a sentence.
    public String label() {
        return label;
    }
}
