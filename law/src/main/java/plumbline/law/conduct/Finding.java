package plumbline.law.conduct;

/// What a meeting or a panel found, on the balance of probabilities.
public enum Finding {
    NOT_PROVEN("neither misconduct nor gross misconduct"),
    MISCONDUCT("misconduct"),
    GROSS_MISCONDUCT("gross misconduct");

    private final String label;

    Finding(String label) {
        this.label = label;
    }

    /// As it stands within a sentence.
    public String label() {
        return label;
    }
}
