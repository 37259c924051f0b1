package plumbline.law.conduct.chat;

/// What shows that a person saw a message although it was sent when the person was not a member.
public enum Evidence {
    HISTORY_SHARED("earlier history was shared with the person"),
    QUOTED("the message was quoted later, to the person"),
    SCROLLED("the person scrolled back to it"),
    REACTED("the person reacted or replied to it"),
    READ_RECEIPT("a receipt shows that the person read it");

    private final String label;

    Evidence(String label) {
        this.label = label;
    }

    /// As it stands within a sentence.
    public String label() {
        return label;
    }
}
