package plumbline.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Shows a cited message in words and leads to it in its conversation. The feature that keeps the evidence has a bean.
public interface CitedMessageTexts {
    /// The message, if the operation has the exhibit and the exhibit the message.
    Optional<Shown> show(UUID operationId, CitedMessage message);

    /// A message in words.
    ///
    /// @param sender as written in the export
    /// @param when as a screen writes it
    /// @param href its place in the conversation
    /// @param sent every moment that its time can mean, the earliest first; empty where it is not known
    record Shown(String sender, String when, String text, String href, List<Instant> sent) {
        public Shown {
            sent = List.copyOf(sent);
        }
    }
}
