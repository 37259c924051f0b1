package plumbline.demo;

/// What a message is, according to those who made it up: the answer that a reviewer or a model should find.
public enum Label {
    /// Ordinary life and ordinary police work, including work *about* hatred, which a word list would flag wrongly.
    ORDINARY,
    /// A put-down of people for a protected characteristic.
    JIBE,
    /// The same, spelt so that a word list misses it.
    DISGUISED_JIBE,
    /// Police footage of a member of the public, shared for amusement.
    FOOTAGE,
    /// Information out of a police system, told to people without a purpose.
    LEAK,
    /// Laughter or praise for one of the above.
    ENDORSEMENT,
    /// An objection in the conversation itself.
    CHALLENGE,
    /// An objection to the author alone.
    PRIVATE_CHALLENGE,
    /// Changing the subject instead of objecting.
    STEER,
    /// Telling others to delete, or saying that one has.
    PURGE;

    /// Whether a message with this label is one that an investigator must find.
    public boolean offends() {
        return switch (this) {
            case JIBE, DISGUISED_JIBE, FOOTAGE, LEAK -> true;
            case ORDINARY, ENDORSEMENT, CHALLENGE, PRIVATE_CHALLENGE, STEER, PURGE -> false;
        };
    }
}
