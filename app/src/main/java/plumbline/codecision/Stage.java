package plumbline.codecision;

import plumbline.law.Labelled;
import plumbline.web.Colour;

/// Where a case stands.
enum Stage implements Labelled {
    DRAWING("reviewers to be drawn", Colour.ORANGE),
    TO_BE_NAMED("person to be told who sits", Colour.YELLOW),
    OBJECTIONS("time to object", Colour.PURPLE),
    REVIEWING("two sealed opinions", Colour.BLUE),
    RECONCILING("being reconciled", Colour.ORANGE),
    WITH_CHECKS("back with the checks", Colour.YELLOW),
    NOT_CLEARED("decided: not clear", Colour.RED),
    CLEARED("decided: clear", Colour.GREEN);

    private final String label;
    private final Colour colour;

    Stage(String label, Colour colour) {
        this.label = label;
        this.colour = colour;
    }

    @Override
    public String label() {
        return label;
    }

    Colour colour() {
        return colour;
    }

    boolean isDecided() {
        return this == NOT_CLEARED || this == CLEARED;
    }
}
