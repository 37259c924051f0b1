package plumbline.intake;

/// What kind of matter the report is at first sight (Police Reform Act 2002, section 12). It is not a decision on
/// anybody's conduct.
public enum Nature {
    CONDUCT_MATTER(
            "Conduct matter",
            "No complaint, but an indication that someone serving may have committed an offence or behaved in a way "
                    + "that would justify disciplinary proceedings"),
    COMPLAINT("Complaint", "Dissatisfaction with the force or someone serving, from a member of the public"),
    DEATH_OR_SERIOUS_INJURY("Death or serious injury", "A death or serious injury after contact with the police"),
    INTERNAL("Internal matter", "None of these, but misconduct or practice requiring improvement is possible");

    private final String label;
    private final String meaning;

    Nature(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
