package plumbline.chat;

/// How a reading ended.
public sealed interface Outcome {

    /// Every byte was read and accounted for.
    record Complete(Account account) implements Outcome {}

    /// Nothing was read: the date order must be told first.
    record AsksDateOrder(String reason) implements Outcome {}

    /// The sink asked to stop; reading again from the start gives the same events.
    record Stopped(long events) implements Outcome {}
}
