package plumbline.law.conduct;

/// What the persons conducting proceedings found, on the balance of probabilities.
public enum Finding {
    /// Neither misconduct nor gross misconduct.
    NOT_PROVEN("Not proven"),
    /// Misconduct.
    MISCONDUCT("Misconduct"),
    /// Gross misconduct.
    GROSS_MISCONDUCT("Gross misconduct");

    private final String label;

    Finding(String label) {
        this.label = label;
    }

    /// As shown on screens.
    public String label() {
        return label;
    }
}
