package plumbline.demo;

/// What a message consists of.
sealed interface Body {

    /// The words of the message or the caption of its attachment; empty if there are none.
    String text();

    /// Text, possibly over several lines.
    record Words(String text) implements Body {}

    /// A photograph. `subject` names what it shows: the same subject is the same file, byte for byte.
    record Photo(String subject, String text) implements Body {}

    /// A film. `subject` as in [Photo].
    record Clip(String subject, String text) implements Body {}

    /// A voice message.
    record Voice(int seconds) implements Body {
        @Override
        public String text() {
            return "";
        }
    }
}
