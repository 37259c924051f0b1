package plumbline.law.vetting.level;

import plumbline.law.Labelled;

/// The light beside a check.
public enum CheckStanding implements Labelled {
    /// Needed, and nobody has asked for it.
    REQUIRED("required"),
    /// Asked for, and no answer yet.
    REQUESTED("requested"),
    /// An answer that counts.
    RETURNED("returned"),
    /// An answer on other facts than those declared now, or too old.
    STALE("stale"),
    /// Nobody could get an answer. It blocks.
    UNABLE("unable"),
    /// Run by somebody who may not run it, or not on this person.
    WRONG_RUNNER("run by the wrong person"),
    /// Set aside for a group of people for a time, on the chief officer's approval.
    SET_ASIDE("set aside by a deviation"),
    /// By risk, and nobody has asked for it.
    BY_RISK("by risk, not asked for"),
    /// By a rule of the matrix.
    NOT_REQUIRED("not required");

    private final String label;

    CheckStanding(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether nothing can be issued while a check stands so.
    public boolean blocks() {
        return switch (this) {
            case REQUIRED, REQUESTED, STALE, UNABLE, WRONG_RUNNER -> true;
            case RETURNED, SET_ASIDE, BY_RISK, NOT_REQUIRED -> false;
        };
    }
}
