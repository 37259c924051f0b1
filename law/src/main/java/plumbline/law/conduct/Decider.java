package plumbline.law.conduct;

import plumbline.law.Labelled;

/// Who decides about an allegation before it reaches a panel.
public enum Decider implements Labelled {
    APPROPRIATE_AUTHORITY("the appropriate authority"),
    INVESTIGATOR("the investigator"),
    DIRECTOR_GENERAL("the Director General");

    private final String label;

    Decider(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
