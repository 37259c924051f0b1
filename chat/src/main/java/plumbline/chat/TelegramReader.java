package plumbline.chat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/// Walks a Telegram export, a single chat or a whole account, one record at a time.
final class TelegramReader {

    private final JsonParser parser;
    private final TolerantJson bytes;
    private final TelegramRecords records;
    private final String part;
    private final Sink sink;
    private final Tally tally = new Tally();
    private final Map<String, Long> others = new TreeMap<>();
    private final List<String> notes;
    private long in;
    private int conversations;
    private boolean going = true;
    private long recordStart;
    private long covered;

    TelegramReader(
            JsonParser parser,
            TolerantJson bytes,
            TelegramRecords records,
            String part,
            List<String> notes,
            Sink sink) {
        this.notes = new ArrayList<>(notes);
        this.parser = parser;
        this.bytes = bytes;
        this.records = records;
        this.part = part;
        this.sink = sink;
    }

    /// False when the sink stopped it.
    boolean read() throws IOException {
        try {
            parser.nextToken();
            chat(true);
            if (going && parser.nextToken() != null) {
                notes.add("there is more in the file after the end of the export, from byte " + bytes.offset(here()));
            }
        } catch (StreamReadException e) {
            broken(e);
        }
        others.forEach(
                (name, count) -> notes.add(name + ": " + count + " records that are no messages; kept in the exhibit"));
        return going;
    }

    private long here() {
        return bytes.original(parser.currentLocation().getByteOffset());
    }

    /// An object with `messages`; the outermost one may hold `chats` instead.
    private void chat(boolean outermost) throws IOException {
        int index = conversations;
        boolean counted = false;
        String name = null;
        String id = null;
        String type = null;
        while (going && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (field.equals("messages") && value == JsonToken.START_ARRAY) {
                if (!counted) {
                    index = conversations++;
                    counted = true;
                }
                messages(new Conversation(index, name, id, type));
            } else if (outermost
                    && (field.equals("chats") || field.equals("left_chats"))
                    && value == JsonToken.START_OBJECT) {
                chats();
            } else if (value.isStructStart()) {
                skip(outermost ? field : null);
            } else {
                String text = value == JsonToken.VALUE_NULL ? null : parser.getString();
                name = field.equals("name") ? text : name;
                id = field.equals("id") ? text : id;
                type = field.equals("type") ? text : type;
            }
        }
        conversations += counted || outermost ? 0 : 1;
    }

    private void chats() throws IOException {
        while (going && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean list = parser.currentName().equals("list");
            JsonToken value = parser.nextToken();
            if (list && value == JsonToken.START_ARRAY) {
                while (going && parser.nextToken() != JsonToken.END_ARRAY) {
                    if (parser.currentToken() == JsonToken.START_OBJECT) {
                        chat(false);
                    } else {
                        notAnObject("an entry of the list of chats is no object");
                    }
                }
            } else if (value.isStructStart()) {
                skip(null);
            }
        }
    }

    private void messages(Conversation conversation) throws IOException {
        while (going && parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                message(conversation);
            } else {
                notAnObject("an entry of the list of messages is no object");
            }
        }
    }

    private void message(Conversation conversation) throws IOException {
        recordStart = bytes.original(parser.currentTokenLocation().getByteOffset());
        in++;
        JsonRecord entry = JsonRecord.read(parser);
        long end = here();
        String excerpt = bytes.excerpt(recordStart, end);
        boolean invalid = bytes.hadInvalid(end);
        Locator locator = bytes.locate(part, recordStart, end);
        covered = in;
        Event event = records.read(tally.events(), entry, conversation, locator, invalid);
        if (event == null) {
            String reason = "a record of the unknown type " + entry.text("type");
            tally.reject(new Reject(locator, 1, reason, excerpt), sink);
            return;
        }
        tally.count(event);
        going = sink.event(event);
    }

    private void notAnObject(String reason) throws IOException {
        long start = bytes.original(parser.currentTokenLocation().getByteOffset());
        in++;
        JsonToken token = parser.currentToken();
        if (token.isStructStart()) {
            skip(null);
        } else {
            parser.getString();
        }
        long end = here();
        String excerpt = bytes.excerpt(start, end);
        tally.reject(new Reject(bytes.locate(part, start, end), 1, reason, excerpt), sink);
        covered = in;
    }

    /// Passes over a value without holding it; counts what lies in it when it is named.
    private void skip(@Nullable String name) throws IOException {
        long entries = 0;
        int depth = 1;
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw new StreamReadException(parser, "the file ends in the middle of " + name);
            }
            if (token.isStructStart()) {
                depth++;
                entries += token == JsonToken.START_OBJECT ? 1 : 0;
            } else if (token.isStructEnd()) {
                depth--;
            }
            bytes.release(bytes.original(parser.currentTokenLocation().getByteOffset()));
        }
        if (name != null) {
            others.merge(name, entries, Long::sum);
        }
    }

    /// The file stops being JSON: all before is kept, the rest is one reject.
    private void broken(StreamReadException cause) throws IOException {
        boolean inRecord = covered < in;
        in += inRecord ? 0 : 1;
        long from = inRecord ? recordStart : bytes.released();
        String excerpt = bytes.excerpt(from, Long.MAX_VALUE);
        Locator rest = bytes.locateRest(part, from);
        String reason = "the file is no JSON from here on, and the rest of it, " + rest.length()
                + " bytes, was not read: " + plain(cause);
        tally.reject(new Reject(rest, 1, reason, excerpt), sink);
    }

    private static String plain(StreamReadException cause) {
        String words = cause.getOriginalMessage();
        return words == null ? cause.getClass().getSimpleName() : words;
    }

    Outcome complete(long size) {
        return new Outcome.Complete(tally.account(Account.Unit.RECORDS, in, size, conversations, notes));
    }

    Outcome stopped() {
        return new Outcome.Stopped(tally.events());
    }
}
