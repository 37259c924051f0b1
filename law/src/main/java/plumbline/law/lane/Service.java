package plumbline.law.lane;

/// Where the person stands in the police.
public enum Service implements Stage {
    SERVING("serving"),
    LEFT("gone, by resignation or retirement"),
    DISMISSED("dismissed"),
    WOULD_HAVE_BEEN_DISMISSED("gone, and would have been dismissed"),
    DESIGNATION_WITHDRAWN("no longer designated");

    static final Moves<Service> MOVES = new Moves<Service>(Lane.SUBJECT, "the person", Law.SUBJECT)
            .move(StepKind.LEFT, LEFT, SERVING)
            .stay(StepKind.CONDITION_C_DETERMINED, LEFT)
            .stay(StepKind.TRANSFERRED, SERVING)
            .stay(StepKind.SERVICE_ENDED, SERVING, LEFT)
            .move(StepKind.DESIGNATION_WITHDRAWN, DESIGNATION_WITHDRAWN, SERVING)
            .stay(StepKind.CLEARED, SERVING, LEFT)
            .stay(StepKind.RETURNED, SERVING)
            .stay(StepKind.LIST_REPORTED, Moves.between(LEFT, DESIGNATION_WITHDRAWN))
            .stay(StepKind.LIST_ENTRY_ENDED, Moves.between(SERVING, DESIGNATION_WITHDRAWN));

    private final String label;

    Service(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
