package plumbline.law.conduct;

import plumbline.law.Labelled;

/// How the allegation came to be handled under Part 2 of the Police Reform Act 2002.
public enum MatterKind implements Labelled {
    /// A member of the public expressed dissatisfaction.
    COMPLAINT("Complaint", "CLK-02"),
    /// No complaint, but an indication of an offence or of behaviour that justifies discipline.
    CONDUCT_MATTER("Conduct matter", "CLK-03");

    private final String label;
    private final String referralClock;

    MatterKind(String label, String referralClock) {
        this.label = label;
        this.referralClock = referralClock;
    }

    @Override
    public String label() {
        return label;
    }

    /// The number of the clock for its mandatory referral.
    public String referralClock() {
        return referralClock;
    }
}
