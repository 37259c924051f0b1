package plumbline.review;

/// What a message is said to be. Words of description, none of seriousness.
public enum Code {
    DISCRIMINATORY("Discriminatory", "About people with a protected characteristic. Say which"),
    SEXUAL("Sexual or intimate", "Words, pictures or requests, whoever they are about"),
    CONFIDENTIAL("Confidential police material", "Information or documents that came from police work"),
    FOOTAGE("Footage", "Pictures or recordings made in police work, or shared in the chat"),
    DEROGATORY("Derogatory, other", "Demeaning, but not about a protected characteristic"),
    CHALLENGE("Challenge", "Somebody objects, asks others to stop, or says that it will be reported"),
    NOT_RELEVANT("Not relevant", "Read, and nothing of the above. Cannot be combined with another");

    private final String label;
    private final String hint;

    Code(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    /// The words for a screen.
    public String label() {
        return label;
    }

    String hint() {
        return hint;
    }
}
