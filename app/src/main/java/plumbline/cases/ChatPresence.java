package plumbline.cases;

import java.util.List;
import java.util.UUID;

/// Tells where somebody appears in the chats of an operation. The feature that keeps the evidence has a bean.
public interface ChatPresence {
    /// The groups in which somebody of this name sent a message, came or went, or is named; a name is not yet a person.
    List<String> groupsWith(UUID operationId, String name);
}
