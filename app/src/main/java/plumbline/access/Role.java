package plumbline.access;

/// What kind of act an account is for. A role opens kinds of screens; it never opens a particular matter.
public enum Role {
    INTAKE_OFFICER("Intake officer"),
    INVESTIGATOR("Investigator"),
    APPROPRIATE_AUTHORITY("Appropriate authority"),
    INSPECTOR("Inspector"),
    ADMINISTRATOR("Administrator");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /// The words for a screen.
    public String label() {
        return label;
    }
}
