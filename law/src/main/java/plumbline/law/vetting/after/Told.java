package plumbline.law.vetting.after;

import plumbline.law.Labelled;

/// Who is told of an event or a breach.
public enum Told implements Labelled {
    VETTING_AUTHORITY("the vetting authority"),
    OUTSIDE_BODY("the outside body"),
    PROFESSIONAL_STANDARDS("professional standards"),
    COUNTER_CORRUPTION("the counter-corruption unit"),
    SPONSOR("the sponsor of the clearance");

    private final String label;

    Told(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
