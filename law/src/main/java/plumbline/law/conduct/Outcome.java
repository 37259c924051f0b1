package plumbline.law.conduct;

import plumbline.law.Labelled;

/// What follows from a finding.
public enum Outcome implements Labelled {
    /// Nothing.
    NO_ACTION("No action"),
    /// Directed where neither misconduct nor gross misconduct is found.
    REFLECTIVE_PRACTICE("Reflective practice"),
    /// Eighteen months.
    WRITTEN_WARNING("Written warning"),
    /// Two years, or longer as set, at most five.
    FINAL_WRITTEN_WARNING("Final written warning"),
    /// Only where the gates for it are met.
    REDUCTION_IN_RANK("Reduction in rank"),
    /// The default for gross misconduct since 28 May 2025.
    DISMISSAL("Dismissal without notice"),
    /// A former officer, had they still served.
    WOULD_HAVE_BEEN_DISMISSED("Would have been dismissed");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
