package plumbline.law.conduct;

/// Before whom misconduct proceedings are held.
public enum Forum {
    /// In private; misconduct only.
    MEETING("Misconduct meeting"),
    /// In public by default, before a panel.
    HEARING("Misconduct hearing"),
    /// In public by default, on documents, without delay.
    ACCELERATED_HEARING("Accelerated misconduct hearing");

    private final String label;

    Forum(String label) {
        this.label = label;
    }

    /// As shown on screens.
    public String label() {
        return label;
    }
}
