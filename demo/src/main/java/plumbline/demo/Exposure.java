package plumbline.demo;

/// How far a message reached a person: the ladder from membership to authorship, as it truly was.
public enum Exposure {
    /// In the conversation, and the message came to the phone.
    DELIVERED,
    /// Read it.
    READ,
    /// Read it and went on writing in the same scene.
    ACTED,
    /// Wrote it.
    AUTHORED
}
