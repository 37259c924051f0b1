package plumbline.law.notice;

/// The way a matter is investigated, which decides whose notice it is and under which regulations.
public enum Route {
    /// The conduct regulations alone.
    INTERNAL("internal"),
    /// The Police Reform Act, investigated by the force.
    LOCAL("local"),
    /// The Police Reform Act, directed by the Director General with the force's people.
    DIRECTED("directed"),
    /// The Police Reform Act, by the Director General.
    INDEPENDENT("independent");

    private final String label;

    Route(String label) {
        this.label = label;
    }

    /// As written in the files and on screens.
    public String label() {
        return label;
    }
}
