package plumbline.law.vetting.decision;

import plumbline.law.Labelled;

/// What a rule does to the decision.
public enum Effect implements Labelled {
    ABSOLUTE_BAR("absolute bar"),
    DISCONTINUE("discontinue"),
    /// The application waits until the conduct procedure has ended.
    PAUSE("wait for the conduct procedure"),
    STRONG("strong presumption against"),
    REFUSAL_EXPECTED("refusal expected"),
    CARE("presumption against, particular care"),
    REBUTTABLE("rebuttable presumption against"),
    /// For the person: the first stage of the test is answered no unless there is significant new evidence.
    NO_SUSPICION("no reasonable suspicion, as a rule"),
    /// Not about the decision: something else must follow.
    TRIGGER("must be told to professional standards");

    private final String label;

    Effect(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether clearing must say what rebuts it.
    public boolean isPresumption() {
        return switch (this) {
            case STRONG, REFUSAL_EXPECTED, CARE, REBUTTABLE -> true;
            case ABSOLUTE_BAR, DISCONTINUE, PAUSE, NO_SUSPICION, TRIGGER -> false;
        };
    }
}
