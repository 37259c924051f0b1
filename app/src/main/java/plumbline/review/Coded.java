package plumbline.review;

/// What came of coding messages.
public sealed interface Coded {
    /// It is on record.
    ///
    /// @param messages how many messages
    record Recorded(int messages) implements Coded {}

    /// It is not.
    ///
    /// @param field of the form that the reason belongs to
    /// @param reason says what to do
    record Refused(String field, String reason) implements Coded {}
}
