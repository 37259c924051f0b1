package plumbline.law.lane;

/// The lanes in which a case moves, side by side.
public enum Lane {
    MATTER("Matter"),
    ALLEGATION("Allegation"),
    SUBJECT("Person"),
    RESTRICTION("Restriction and suspension"),
    CRIMINAL("Criminal"),
    PROCEEDINGS("Proceedings"),
    STAFF("Staff procedure"),
    NOTICE("Notices"),
    PUBLICATION("Publication"),
    EVIDENCE("Evidence");

    private final String label;

    Lane(String label) {
        this.label = label;
    }

    /// As shown on screens.
    public String label() {
        return label;
    }

    /// Whether its steps belong to the person, so that every file of the person receives them.
    public boolean isOfPerson() {
        return this == SUBJECT || this == RESTRICTION || this == CRIMINAL;
    }
}
