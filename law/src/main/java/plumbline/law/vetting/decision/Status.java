package plumbline.law.vetting.decision;

import plumbline.law.Labelled;

/// On what footing a finding stands.
public enum Status implements Labelled {
    /// A court, a panel or another body with the power to decide found it so.
    PROVEN("proven"),
    /// The person accepts it; a caution is an admission.
    ADMITTED("admitted"),
    ALLEGED("alleged"),
    INTELLIGENCE("intelligence"),
    ASSOCIATION("association"),
    FINANCIAL("financial circumstances"),
    NON_DISCLOSURE("not disclosed"),
    CIVIL("decided in a civil court");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether it is a fact for the purpose of a presumption: what is alleged or believed is weighed, never presumed.
    public boolean isEstablished() {
        return this == PROVEN || this == ADMITTED;
    }
}
