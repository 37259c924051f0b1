package plumbline.law.conduct.chat;

import plumbline.law.Labelled;

/// What shows that a person saw a message although it was sent when the person was not a member.
public enum Evidence implements Labelled {
    HISTORY_SHARED("earlier history was shared with the person"),
    QUOTED("the message was quoted later, to the person"),
    SCROLLED("the person scrolled back to it"),
    REACTED("the person reacted or replied to it"),
    READ_RECEIPT("a receipt shows that the person read it");

    private final String label;

    Evidence(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
