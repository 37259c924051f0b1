package plumbline.law.conduct;

/// The ranks of police officers, the lowest first, so that they compare by their order.
public enum Rank {
    /// Special constables and police constables.
    CONSTABLE("Constable"),
    /// The first supervisor.
    SERGEANT("Sergeant"),
    /// Inspector.
    INSPECTOR("Inspector"),
    /// Chief inspector.
    CHIEF_INSPECTOR("Chief inspector"),
    /// Superintendent.
    SUPERINTENDENT("Superintendent"),
    /// The highest rank that is not a senior officer.
    CHIEF_SUPERINTENDENT("Chief superintendent"),
    /// The lowest senior rank.
    ASSISTANT_CHIEF_CONSTABLE("Assistant chief constable or commander"),
    /// A senior rank.
    DEPUTY_CHIEF_CONSTABLE("Deputy chief constable or deputy assistant commissioner"),
    /// Of the Metropolitan Police; as a chief officer for panels.
    ASSISTANT_COMMISSIONER("Assistant or deputy commissioner"),
    /// The head of a force.
    CHIEF_OFFICER("Chief constable or commissioner");

    private final String label;

    Rank(String label) {
        this.label = label;
    }

    /// As shown on screens.
    public String label() {
        return label;
    }

    /// Whether holders are senior officers: above chief superintendent.
    public boolean isSenior() {
        return compareTo(CHIEF_SUPERINTENDENT) > 0;
    }
}
