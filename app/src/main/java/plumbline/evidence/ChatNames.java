package plumbline.evidence;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import plumbline.cases.ChatPresence;

/// Looks a name up among senders, members and the words of messages.
@Component
class ChatNames implements ChatPresence {
    private final MessageRepository messages;

    ChatNames(MessageRepository messages) {
        this.messages = messages;
    }

    @Override
    public List<String> groupsWith(UUID operationId, String name) {
        return name.isBlank() ? List.of() : messages.groupsWith(operationId, name.strip());
    }
}
