package plumbline.law.conduct.severity;

import plumbline.law.Labelled;

/// What keeps the authority from certifying an accelerated hearing in a matter under the Police Reform Act.
public enum Bar implements Labelled {
    DIRECTED_TO_PROCEED("the Director General directed proceedings under paragraph 23(5B)"),
    RECOMMENDATION_ACCEPTED("a recommendation on review that names the form was accepted"),
    DIRECTED_AFTER_RECOMMENDATION("the Director General gave a direction under paragraph 27(4)(b)"),
    HEARING_DAY_REACHED("the day of the meeting or hearing has come");

    private final String label;

    Bar(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
