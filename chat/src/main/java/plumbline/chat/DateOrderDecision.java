package plumbline.chat;

import java.util.List;

/// Whether the dates of one file tell the day from the month.
///
/// Decided once for a file, never line by line: from a component over 12, else from the order of the messages,
/// else from the way dates are written; else a person is asked.
public sealed interface DateOrderDecision {

    /// The sentence for the reader.
    String reason();

    /// The file decides.
    record Decided(DateOrder order, String reason) implements DateOrderDecision {}

    /// The file fits both orders; a person must say which.
    ///
    /// @param examples a few dates as written
    record Ambiguous(String reason, List<String> examples) implements DateOrderDecision {
        public Ambiguous {
            examples = List.copyOf(examples);
        }
    }

    /// The format writes unambiguous dates.
    record NotNeeded(String reason) implements DateOrderDecision {}
}
