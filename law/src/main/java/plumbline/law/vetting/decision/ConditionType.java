package plumbline.law.vetting.decision;

import plumbline.law.Labelled;

/// What a condition of a clearance can be.
public enum ConditionType implements Labelled {
    POSTING_EXCLUSION("no posting to an area or unit"),
    SUPERVISION("supervision"),
    NO_SYSTEM("no access to a system"),
    FINANCIAL_PLAN("financial plan"),
    ASSOCIATION_PLAN("plan about an association"),
    EARLY_REVIEW("early review"),
    NO_TRANSFER_WITHOUT_REVET("no transfer without vetting anew"),
    NO_FIREARMS("no firearms"),
    TRAINING("training"),
    WELFARE("welfare");

    private final String label;

    ConditionType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
