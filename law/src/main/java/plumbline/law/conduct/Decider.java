package plumbline.law.conduct;

/// Who decides about an allegation before it reaches a panel.
public enum Decider {
    APPROPRIATE_AUTHORITY("the appropriate authority"),
    INVESTIGATOR("the investigator"),
    DIRECTOR_GENERAL("the Director General");

    private final String label;

    Decider(String label) {
        this.label = label;
    }

    /// As it stands within a sentence.
    public String label() {
        return label;
    }
}
