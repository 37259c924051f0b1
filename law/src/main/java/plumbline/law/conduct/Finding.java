package plumbline.law.conduct;

import plumbline.law.Labelled;

/// What a meeting or a panel found, on the balance of probabilities.
public enum Finding implements Labelled {
    NOT_PROVEN("neither misconduct nor gross misconduct"),
    MISCONDUCT("misconduct"),
    GROSS_MISCONDUCT("gross misconduct");

    private final String label;

    Finding(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
