package plumbline.law.vetting.after;

import plumbline.law.Labelled;

/// The orders of civil and family courts that open a full review.
public enum CivilOrder implements Labelled {
    NON_MOLESTATION("a non-molestation order"),
    STALKING_PROTECTION("a stalking protection order"),
    DOMESTIC_ABUSE_PROTECTION("a domestic abuse protection order"),
    CONTACT_LIMITS("limits on contact with a child");

    private final String label;

    CivilOrder(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
