package plumbline.relevance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is asked of an index. There is no regular expression on purpose: nobody can read one back in a hearing.
public sealed interface MessageQuery {
    /// A word in any spelling that folding makes alike, or with another ending ("colours" for "colour").
    record Word(String text) implements MessageQuery {}

    /// A word, emoji or run of signs exactly as written, case included.
    record AsWritten(String text) implements MessageQuery {}

    /// Words next to each other in this order, endings as given.
    record Phrase(String text) implements MessageQuery {}

    /// All the words, in any order, with at most `between` other words among them.
    record Near(String text, int between) implements MessageQuery {
        public Near {
            if (between < 0) {
                throw new IllegalArgumentException("Words between are counted from 0, not " + between);
            }
        }
    }

    /// A word with at most `edits` letters other, missing, added or swapped (1 or 2).
    record Fuzzy(String word, int edits) implements MessageQuery {
        public Fuzzy {
            if (edits < 1 || edits > 2) {
                throw new IllegalArgumentException("Fuzzy search allows 1 or 2 edits, not " + edits);
            }
        }
    }

    /// A word with `*` for any letters and `?` for one.
    record Pattern(String pattern) implements MessageQuery {}

    /// A word that its writer may have disguised: letters starred out or replaced, cut by signs, spelled apart, held
    /// down, or hidden inside another word.
    record Disguised(String word) implements MessageQuery {}

    /// Sent by somebody whose name holds these words next to each other.
    record Sender(String name) implements MessageQuery {}

    /// In a conversation whose name holds these words next to each other.
    record InConversation(String name) implements MessageQuery {}

    /// On these days as the handset showed them, both included; null leaves a side open.
    record Days(@Nullable LocalDate from, @Nullable LocalDate to) implements MessageQuery {}

    /// Of this kind.
    record OfKind(String kind) implements MessageQuery {}

    /// With this flag.
    record Flagged(String flag) implements MessageQuery {}

    /// Each of these.
    record All(List<MessageQuery> parts) implements MessageQuery {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// At least one of these.
    record Any(List<MessageQuery> parts) implements MessageQuery {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /// Not this.
    record Not(MessageQuery part) implements MessageQuery {}

    /// Every message.
    record Everything() implements MessageQuery {}
}
