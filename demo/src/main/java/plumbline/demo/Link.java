package plumbline.demo;

/// How a message points to another.
sealed interface Link {

    /// It does not.
    record None() implements Link {}

    /// It answers the event `id` in the same conversation.
    record Reply(String id) implements Link {}

    /// It passes on the event `id` of another conversation, written by `author`.
    record Forward(String id, Person author) implements Link {}

    /// It is about the event `id` of another conversation; no phone shows that, only the ground truth knows.
    record About(String id) implements Link {}
}
