package plumbline.law.conduct.publication;

import plumbline.law.Labelled;

/// On what material may be kept from the person concerned or from an interested person.
public enum HarmGround implements Labelled {
    CRIMINAL_PROCEEDINGS("criminal proceedings"),
    NATIONAL_SECURITY("national security"),
    PREVENTION_OF_CRIME("the prevention or detection of crime"),
    PREVENTION_OF_MISCONDUCT("the prevention or detection of misconduct"),
    DISPROPORTIONATE_EFFORT("disproportionate effort"),
    WELFARE("the welfare and safety of an informant or witness"),
    PUBLIC_INTEREST("another public interest");

    private final String label;

    HarmGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
