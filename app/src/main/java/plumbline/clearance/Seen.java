package plumbline.clearance;

import plumbline.law.Labelled;

/// What whoever looked at a clearance that falls short set going. That nothing is to change is not for one key to say,
/// so it is not among them.
enum Seen implements Labelled {
    TARGETED_CHECKS("make the checks that are missing"),
    FULL_REVET("vet anew, in full"),
    WITHDRAWAL_CASE("assess whether it is to be withdrawn");

    private final String label;

    Seen(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
