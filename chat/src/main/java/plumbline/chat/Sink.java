package plumbline.chat;

/// Receives events in the order of the file.
@FunctionalInterface
public interface Sink {

    /// Takes one event; false stops the reading.
    boolean event(Event event);

    /// Takes one piece of the file that could not be read.
    default void reject(Reject reject) {}

    /// A sink that only wants the account.
    static Sink discarding() {
        return event -> true;
    }
}
