package plumbline.chat;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An entry that a person is recorded as having sent.
///
/// @param body the text as exported, invisible marks included, lines joined by a line feed
/// @param content what the body stands for
/// @param edited whether the export says that the text was changed after sending; the earlier text is not in it
/// @param editedAt when, if the export says
/// @param forwarded where it was forwarded from, if it was
/// @param replyTo platform id of the message answered, if recorded
public record Message(
        long ordinal,
        Conversation conversation,
        Locator locator,
        EventTime time,
        @Nullable String platformId,
        Author author,
        String body,
        Content content,
        boolean edited,
        @Nullable EventTime editedAt,
        @Nullable Forward forwarded,
        @Nullable String replyTo,
        Set<Warning> warnings)
        implements Event {}
