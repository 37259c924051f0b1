package plumbline.law.vetting.decision;

import plumbline.law.Labelled;

/// Who must show that a rule does not carry the day.
public enum Burden implements Labelled {
    APPLICANT("the person"),
    AUTHORITY("the vetting authority"),
    /// Nothing can be shown against it.
    NOBODY("nobody");

    private final String label;

    Burden(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
