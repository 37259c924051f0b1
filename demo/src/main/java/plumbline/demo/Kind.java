package plumbline.demo;

/// How a person belongs to the force. The conduct regulations treat the three differently, so the demonstration has all
/// three.
public enum Kind {
    OFFICER("Police officer"),
    SPECIAL("Special constable"),
    STAFF("Police staff");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
