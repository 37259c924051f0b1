package plumbline.law.vetting.decision;

import plumbline.law.Labelled;

/// Who set a condition.
public enum ConditionSource implements Labelled {
    FORCE("the force"),
    OUTSIDE("the outside reviewers"),
    BOTH("both"),
    APPEAL("an appeal panel");

    private final String label;

    ConditionSource(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
