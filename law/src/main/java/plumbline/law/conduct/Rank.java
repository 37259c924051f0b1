package plumbline.law.conduct;

import plumbline.law.Labelled;

/// The ranks of a police force, lowest first; the London ranks stand where the law of hearings puts them.
public enum Rank implements Labelled {
    CONSTABLE("constable"),
    SERGEANT("sergeant"),
    INSPECTOR("inspector"),
    CHIEF_INSPECTOR("chief inspector"),
    SUPERINTENDENT("superintendent"),
    CHIEF_SUPERINTENDENT("chief superintendent"),
    ASSISTANT_CHIEF_CONSTABLE("assistant chief constable or commander"),
    DEPUTY_CHIEF_CONSTABLE("deputy chief constable or deputy assistant commissioner"),
    ASSISTANT_COMMISSIONER("Assistant Commissioner"),
    DEPUTY_COMMISSIONER("Deputy Commissioner"),
    CHIEF_CONSTABLE("chief constable or Commissioner");

    private final String label;

    Rank(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether it is at least one rank above the other.
    public boolean isAbove(Rank other) {
        return compareTo(other) > 0;
    }

    /// Whether its holder is a senior officer: above chief superintendent.
    public boolean isSenior() {
        return isAbove(CHIEF_SUPERINTENDENT);
    }

    /// Whether its holder is the chief officer of a force.
    public boolean isChiefOfficer() {
        return this == CHIEF_CONSTABLE;
    }

    /// Whether the inspectorate chairs the hearing of its holder: chief officers, the Deputy and the Assistant
    /// Commissioners.
    public boolean isHeardByInspectorate() {
        return compareTo(ASSISTANT_COMMISSIONER) >= 0;
    }
}
