package plumbline.law.conduct;

/// How the allegation came to be handled under Part 2 of the Police Reform Act 2002.
public enum MatterKind {
    /// A member of the public expressed dissatisfaction.
    COMPLAINT("Complaint"),
    /// No complaint, but an indication of an offence or of behaviour that justifies discipline.
    CONDUCT_MATTER("Conduct matter");

    private final String label;

    MatterKind(String label) {
        this.label = label;
    }

    /// As shown on screens.
    public String label() {
        return label;
    }
}
