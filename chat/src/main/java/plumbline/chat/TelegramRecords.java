package plumbline.chat;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes events of the records in a Telegram export.
final class TelegramRecords {

    private final TelegramClock clock;
    private final TelegramContent contents;

    TelegramRecords(ReadOptions options, Set<String> files) {
        this.clock = new TelegramClock(options);
        this.contents = new TelegramContent(files);
    }

    /// The event; null when the record is of no type that the exporter writes.
    @Nullable
    Event read(long ordinal, JsonRecord entry, Conversation conversation, Locator locator, boolean invalid) {
        String type = entry.text("type");
        if (type == null) {
            return null;
        }
        EnumSet<Warning> warnings = EnumSet.noneOf(Warning.class);
        if (invalid) {
            warnings.add(Warning.INVALID_BYTES);
        }
        EventTime time = clock.at(entry, "date");
        if (time.utcEarliest() == null) {
            warnings.add(Warning.NO_TIME);
        }
        return switch (type) {
            case "message", "unsupported" -> message(ordinal, entry, conversation, locator, time, warnings);
            case "service" -> TelegramService.read(ordinal, entry, conversation, locator, time, warnings);
            default -> null;
        };
    }

    private Message message(
            long ordinal,
            JsonRecord entry,
            Conversation conversation,
            Locator locator,
            EventTime time,
            EnumSet<Warning> warnings) {
        boolean edited = entry.has("edited") || entry.has("edited_unixtime");
        return new Message(
                ordinal,
                conversation,
                locator,
                time,
                entry.text("id"),
                new Author(entry.text("from"), entry.text("from_id")),
                TelegramContent.flat(entry),
                contents.read(entry),
                edited,
                edited ? clock.at(entry, "edited") : null,
                forward(entry),
                entry.text("reply_to_message_id"),
                Warning.frozen(warnings));
    }

    private static @Nullable Forward forward(JsonRecord entry) {
        if (entry.has("forwarded_from")) {
            return new Forward(entry.text("forwarded_from"));
        }
        return entry.has("saved_from") ? new Forward(entry.text("saved_from")) : null;
    }
}
