package plumbline.law.vetting.twokey;

import plumbline.law.Labelled;

/// The grades of the force's side, lowest first.
public enum Grade implements Labelled {
    RESEARCHER("vetting researcher"),
    OFFICER("vetting officer"),
    SENIOR_OFFICER("senior vetting officer"),
    MANAGER("force vetting manager"),
    ASSISTANT_CHIEF("assistant or deputy chief constable"),
    CHIEF("chief constable");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
