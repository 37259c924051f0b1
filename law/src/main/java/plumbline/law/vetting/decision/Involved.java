package plumbline.law.vetting.decision;

import plumbline.law.Labelled;

/// Whose conduct or circumstances a finding is about.
public enum Involved implements Labelled {
    SUBJECT("the person"),
    RELATIVE("a relative or partner"),
    ASSOCIATE("an associate"),
    /// Never adverse: what somebody suffered or saw is no finding against them.
    VICTIM_OR_WITNESS("the person, as a victim or witness");

    private final String label;

    Involved(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
