package plumbline.law.vetting.after;

import plumbline.law.Labelled;

/// What an event opens.
public enum Opens implements Labelled {
    REVIEW("a vetting review"),
    FULL_VETTING("vetting in full"),
    WITHDRAWAL_CASE("a case under the Vetting Regulations"),
    GATE("a gate that stays shut until vetting is done"),
    RESTRICTION("a restriction to decide");

    private final String label;

    Opens(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
