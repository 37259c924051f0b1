package plumbline.intake;

/// The way by which a report reached the force.
public enum Channel {
    MEDIA("The media"),
    PUBLIC("A member of the public"),
    COLLEAGUE("A colleague, named"),
    ANONYMOUS("Anonymous"),
    SUPERVISOR("A supervisor or manager"),
    OTHER_FORCE("Another force or agency"),
    IOPC("The IOPC"),
    INTERNAL_REVIEW("An internal check or audit");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
