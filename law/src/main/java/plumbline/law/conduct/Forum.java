package plumbline.law.conduct;

/// Where misconduct proceedings are held.
public enum Forum {
    MEETING("misconduct meeting"),
    HEARING("misconduct hearing"),
    ACCELERATED_HEARING("accelerated misconduct hearing");

    private final String label;

    Forum(String label) {
        this.label = label;
    }

    /// As it stands within a sentence.
    public String label() {
        return label;
    }
}
