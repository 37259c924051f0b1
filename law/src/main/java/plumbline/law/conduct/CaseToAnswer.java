package plumbline.law.conduct;

import plumbline.law.Labelled;

/// Whether a reasonable panel, properly directed, could find the conduct proved on the balance of probabilities, and as
/// what.
public enum CaseToAnswer implements Labelled {
    /// It could not.
    NONE("No case to answer"),
    /// It could find misconduct.
    MISCONDUCT("Case to answer: misconduct"),
    /// It could find gross misconduct.
    GROSS_MISCONDUCT("Case to answer: gross misconduct");

    private final String label;

    CaseToAnswer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
