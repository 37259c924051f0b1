package plumbline.law.conduct;

import plumbline.law.Labelled;

/// How serious an allegation would be if proved, taken at its highest. Lightest first.
public enum Severity implements Labelled {
    NO_BREACH("no breach of a standard"),
    PRACTICE_REQUIRING_IMPROVEMENT("practice requiring improvement"),
    MISCONDUCT("misconduct"),
    GROSS_MISCONDUCT("gross misconduct");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether it could justify disciplinary action.
    public boolean isDisciplinary() {
        return compareTo(MISCONDUCT) >= 0;
    }
}
