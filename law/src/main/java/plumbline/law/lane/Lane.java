package plumbline.law.lane;

import plumbline.law.Citation;

/// The lanes in which a case moves, side by side.
public enum Lane {
    MATTER("Matter", Law.MATTER),
    ALLEGATION("Allegation", Law.ALLEGATION),
    SUBJECT("Person", Law.SUBJECT),
    RESTRICTION("Restriction and suspension", Law.SUSPENSION),
    CRIMINAL("Criminal", Law.CRIMINAL),
    PROCEEDINGS("Proceedings", Law.PROCEEDINGS),
    STAFF("Staff procedure", Law.STAFF),
    NOTICE("Notices", Law.NOTICE),
    PUBLICATION("Publication", Law.PUBLICATION),
    EVIDENCE("Evidence", Law.EVIDENCE);

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings
    private final Citation citation;

    Lane(String label, Citation citation) {
        this.label = label;
        this.citation = citation;
    }

    /// As shown on screens.
    public String label() {
        return label;
    }

    /// Where its course is written.
    public Citation citation() {
        return citation;
    }

    /// Whether its steps belong to the person, so that every file of the person receives them.
    public boolean isOfPerson() {
        return this == SUBJECT || this == RESTRICTION || this == CRIMINAL;
    }
}
