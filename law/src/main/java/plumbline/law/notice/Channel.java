package plumbline.law.notice;

/// How a notice reached the person.
public enum Channel {
    IN_PERSON("in person"),
    LEFT_AT_ADDRESS("left at the last known address"),
    RECORDED_DELIVERY("recorded delivery to the last known address"),
    POLICE_FRIEND("through the police friend"),
    AGREED("another agreed manner"),
    EMAIL("e-mail");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /// As written in the file of service and on screens.
    public String label() {
        return label;
    }
}
