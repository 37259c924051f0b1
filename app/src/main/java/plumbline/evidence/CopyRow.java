package plumbline.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.chat.Event;
import plumbline.chat.EventTime;
import plumbline.chat.Message;
import plumbline.chat.SystemEvent;
import plumbline.chat.Warning;

/// Writes events as rows of PostgreSQL's COPY text format.
final class CopyRow {
    static final String COLUMNS = "exhibit_id, ordinal, conversation, kind, sender, sender_id, local_time, zone,"
            + " zone_basis, fold, utc_earliest, utc_latest, body, shown, file, edited, edited_at, forwarded,"
            + " forwarded_from, platform_id, reply_to, subjects, warnings, part, byte_offset, byte_length, line,"
            + " raw_sha256";

    private final StringBuilder rows = new StringBuilder();

    void add(UUID exhibitId, Event event) {
        switch (event) {
            case Message message ->
                start(exhibitId, event, Words.kind(message.content()))
                        .text(message.author().label())
                        .text(message.author().id())
                        .time(message.time())
                        .text(message.body())
                        .text(Words.shown(message.content()))
                        .text(Words.file(message.content()))
                        .text(message.edited() ? "t" : "f")
                        .instant(
                                message.editedAt() == null
                                        ? null
                                        : message.editedAt().utcEarliest())
                        .text(message.forwarded() == null ? "f" : "t")
                        .text(
                                message.forwarded() == null
                                        ? null
                                        : message.forwarded().origin())
                        .text(message.platformId())
                        .text(message.replyTo())
                        .text("{}")
                        .end(event);
            case SystemEvent system ->
                start(exhibitId, event, "SYSTEM")
                        .text(system.actor() == null ? null : system.actor().label())
                        .text(system.actor() == null ? null : system.actor().id())
                        .time(system.time())
                        .text(system.text())
                        .text(system.text())
                        .text(null)
                        .text("f")
                        .instant(null)
                        .text("f")
                        .text(null)
                        .text(system.platformId())
                        .text(null)
                        .text(array(system.subjects()))
                        .end(event);
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /// The rows so far; the next begin anew.
    String take() {
        var taken = rows.toString();
        rows.setLength(0);
        return taken;
    }

    private CopyRow start(UUID exhibitId, Event event, String kind) {
        rows.append(exhibitId).append('\t').append(event.ordinal()).append('\t');
        rows.append(event.conversation().index()).append('\t').append(kind);
        return this;
    }

    private CopyRow time(EventTime time) {
        return text(time.local() == null ? null : time.local().toString())
                .text(time.zone().getId())
                .text(time.basis().name())
                .text(time.fold().name())
                .instant(time.utcEarliest())
                .instant(time.utcLatest());
    }

    private void end(Event event) {
        var at = event.locator();
        text(array(event.warnings().stream().sorted().map(Warning::name).toList()));
        text(at.part());
        rows.append('\t').append(at.offset()).append('\t').append(at.length());
        rows.append('\t').append(at.line()).append("\t\\\\x").append(at.hash()).append('\n');
    }

    private CopyRow instant(@Nullable Instant instant) {
        return text(instant == null ? null : instant.toString());
    }

    private CopyRow text(@Nullable String text) {
        rows.append('\t');
        if (text == null) {
            rows.append("\\N");
            return this;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(storable(text, i));
            }
        }
        return this;
    }

    /// PostgreSQL's text has no NUL and no half of a pair; a visible sign stands in, and the exhibit has the bytes.
    private static char storable(String text, int at) {
        char c = text.charAt(at);
        if (c == 0) {
            return '\u2400';
        }
        boolean paired = Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : !Character.isLowSurrogate(c) || at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return paired ? c : '\uFFFD';
    }

    static @Nullable String storable(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var storable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            storable.append(storable(text, i));
        }
        return storable.toString();
    }

    private static String array(Collection<String> items) {
        var text = new StringBuilder("{");
        for (var item : items) {
            text.append(text.length() == 1 ? "\"" : ",\"")
                    .append(item.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return text.append('}').toString();
    }
}
