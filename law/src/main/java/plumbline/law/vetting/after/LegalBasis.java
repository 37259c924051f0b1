package plumbline.law.vetting.after;

import plumbline.law.Labelled;

/// On what an order rests. It is never left out: the two powers to suspend run side by side and end at different times.
public enum LegalBasis implements Labelled {
    CONDUCT_REGULATIONS("Suspension under the conduct regulations (reg 11)"),
    VETTING_REGULATIONS("Suspension under the Vetting Regulations (reg 13)"),
    DIRECTION_AND_CONTROL("Direction and control of the chief officer");

    private final String label;

    LegalBasis(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
