package plumbline.relevance;

import java.util.UUID;

/// Which message: the exhibit it was read from and its place there.
///
/// The pair survives a rebuild of the index, which no document number of Lucene does.
///
/// @param exhibit the sealed exhibit
/// @param ordinal the message's number within the exhibit, from 0
public record MessageKey(UUID exhibit, long ordinal) {
    public MessageKey {
        if (ordinal < 0) {
            throw new IllegalArgumentException("The ordinal of a message is not negative: " + ordinal);
        }
    }
}
