package plumbline.law.vetting.twokey;

import plumbline.law.Labelled;

/// A hand that somebody of the force had in the matter before, or has in its result.
public enum Hand implements Labelled {
    RAN_CHECKS("ran the checks"),
    RECRUITS("recruits for the post"),
    LINE_MANAGER("is the person's line manager"),
    OWNS_TARGET("answers for a recruitment target"),
    /// Regulation 15 of the Police (Vetting) Regulations 2025: the step before a withdrawal is assessed.
    TOOK_REG_15("took the step before the withdrawal assessment"),
    DECIDED_BEFORE("took part in an earlier decision on the person");

    private final String label;

    Hand(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
