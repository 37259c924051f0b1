package plumbline.law.conduct.restriction;

import plumbline.law.Citation;
import plumbline.law.Labelled;
import plumbline.law.conduct.Instruments;

/// The offences whose arrest or charge brings suspension since 13 July 2026.
///
/// Schedule 3 was not read. The list starts with the sexual offences; domestic abuse is a flag of its own,
/// because it is a setting and not an offence. Each entry is unconfirmed.
public enum ListedOffence implements Labelled {
    RAPE("rape"),
    ASSAULT_BY_PENETRATION("assault by penetration"),
    SEXUAL_ASSAULT("sexual assault"),
    CAUSING_SEXUAL_ACTIVITY("causing sexual activity without consent"),
    CHILD_SEXUAL_OFFENCE("a sexual offence against a child"),
    INDECENT_IMAGES("indecent images of children"),
    EXPOSURE("exposure"),
    INTIMATE_IMAGES("sending or sharing intimate images"),
    VOYEURISM("voyeurism"),
    CORRUPT_SEXUAL_PURPOSE("corrupt exercise of police powers for a sexual purpose");

    private final String label;

    ListedOffence(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Where the list is, unread.
    public Citation citation() {
        return Citation.unconfirmed(
                Instruments.AMENDMENT_2026,
                "Sch 3",
                "the Schedule was not read; " + label + " is presumed to be in it");
    }
}
