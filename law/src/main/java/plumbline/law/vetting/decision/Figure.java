package plumbline.law.vetting.decision;

import plumbline.law.Citation;
import plumbline.law.Labelled;

/// The numbers of this decision. No instrument gives them: they are rules of the house, shown as such.
public enum Figure implements Labelled {
    PATTERN_PEOPLE(2, "different people who make findings of one kind a pattern"),
    PATTERN_OCCASIONS(3, "occasions that make findings of one kind a pattern"),
    CONDITION_LATE_DAYS(30, "days by which a condition's review may be late before the clearance is reviewed");

    private final int value;
    private final String label;

    Figure(int value, String label) {
        this.value = value;
        this.label = label;
    }

    /// The number.
    public int value() {
        return value;
    }

    @Override
    public String label() {
        return label;
    }

    /// Where it comes from.
    public Citation citation() {
        return Sources.house("figures of the decision", "our number; no instrument gives one");
    }
}
