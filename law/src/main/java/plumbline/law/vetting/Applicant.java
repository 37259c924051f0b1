package plumbline.law.vetting;

import plumbline.law.Labelled;

/// In what capacity the person is, or would be, engaged. It decides which checks are needed, what must be declared and
/// which procedure ends a clearance.
public enum Applicant implements Labelled {
    OFFICER("police officer"),
    SPECIAL("special constable"),
    STAFF("police staff"),
    VOLUNTEER("volunteer"),
    CONTRACTOR("contractor or partner");

    private final String label;

    Applicant(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether the Police (Vetting) Regulations 2025 (SI 2025/502) cover the person: officers and specials only.
    public boolean isUnderVettingRegulations() {
        return this == OFFICER || this == SPECIAL;
    }
}
