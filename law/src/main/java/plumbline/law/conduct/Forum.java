package plumbline.law.conduct;

import plumbline.law.Labelled;

/// Where misconduct proceedings are held.
public enum Forum implements Labelled {
    MEETING("misconduct meeting"),
    HEARING("misconduct hearing"),
    ACCELERATED_HEARING("accelerated misconduct hearing");

    private final String label;

    Forum(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
