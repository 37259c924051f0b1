package plumbline.relevance;

import java.util.List;

/// One page of answers.
///
/// @param total how many messages answer the question in all; exact
/// @param hits those of this page
/// @param version the state of the index that answered, for the record of the search
public record SearchPage(long total, List<Hit> hits, IndexVersion version) {
    /// A message that answers the question.
    ///
    /// @param message the message, as indexed
    /// @param spans what to mark in its text; in order, apart from each other; empty where the question was
    ///     not about the text
    public record Hit(IndexedMessage message, List<Span> spans) {}

    /// A stretch of a text.
    ///
    /// @param start offset of its first character (UTF-16)
    /// @param end offset after its last
    public record Span(int start, int end) {}
}
