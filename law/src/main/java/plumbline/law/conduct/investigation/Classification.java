package plumbline.law.conduct.investigation;

import plumbline.law.Labelled;

/// What a matter is in law.
public enum Classification implements Labelled {
    COMPLAINT("complaint"),
    RECORDABLE_CONDUCT_MATTER("recordable conduct matter"),
    CONDUCT_MATTER("conduct matter, not recordable"),
    DEATH_OR_SERIOUS_INJURY("death or serious injury"),
    INTERNAL("internal: conduct regulations or staff procedure alone");

    private final String label;

    Classification(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
