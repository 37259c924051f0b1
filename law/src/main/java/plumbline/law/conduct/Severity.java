package plumbline.law.conduct;

/// How serious the conduct would be if it were proved. One assessment a person and allegation, and a new version at
/// each change.
public enum Severity {
    /// Not capable of breaching a standard in a way that calls for anything below.
    NONE("Neither"),
    /// Short of misconduct, and below what the public and the service expect.
    PRACTICE_REQUIRING_IMPROVEMENT("Practice requiring improvement"),
    /// A breach serious enough to justify disciplinary action.
    MISCONDUCT("Misconduct"),
    /// A breach serious enough to justify dismissal, or that would have been.
    GROSS_MISCONDUCT("Gross misconduct");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /// As shown on screens.
    public String label() {
        return label;
    }

    /// Whether it can lead to misconduct proceedings at all.
    public boolean isMisconduct() {
        return this == MISCONDUCT || this == GROSS_MISCONDUCT;
    }
}
