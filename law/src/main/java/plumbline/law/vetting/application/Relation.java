package plumbline.law.vetting.application;

import plumbline.law.Labelled;

/// Whom an applicant tells of, beside themselves.
public enum Relation implements Labelled {
    PARTNER("partner"),
    MOTHER("mother"),
    FATHER("father"),
    PARTNERS_MOTHER("partner's mother"),
    PARTNERS_FATHER("partner's father"),
    FULL_SIBLING("full brother or sister"),
    HALF_SIBLING("half brother or sister"),
    STEP_SIBLING("step brother or sister"),
    CHILD("child over 10"),
    AT_ADDRESS("somebody else at the address");

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether the person may have had another name at birth that their papers no longer show.
    boolean mayHaveMaidenName() {
        return this == MOTHER || this == PARTNERS_MOTHER;
    }
}
