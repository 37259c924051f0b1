package plumbline.chat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// A Telegram Desktop export (`result.json`), of one chat or of a whole account.
public final class TelegramJson implements ChatExport {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(200).build())
            .build();

    private final Source source;
    private final Encoding encoding;
    private final String part;
    private final boolean account;
    private final Set<String> files;
    private final List<String> notes;

    private TelegramJson(
            Source source, Encoding encoding, String part, boolean account, Set<String> files, List<String> notes) {
        this.source = source;
        this.encoding = encoding;
        this.part = part;
        this.account = account;
        this.files = Set.copyOf(files);
        this.notes = List.copyOf(notes);
    }

    /// Recognises an export by the first of its list fields; null when the file has none of them.
    static @Nullable TelegramJson of(
            Source source, Encoding encoding, String part, Set<String> files, List<String> notes) throws IOException {
        try (TolerantJson bytes = new TolerantJson(source, encoding)) {
            return bytes.startsObject() ? of(bytes, source, encoding, part, files, notes) : null;
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (StreamReadException e) {
            // What is no JSON before its first list of messages is no export of this kind; the caller says so.
            return null;
        }
    }

    private static @Nullable TelegramJson of(
            TolerantJson bytes, Source source, Encoding encoding, String part, Set<String> files, List<String> notes)
            throws IOException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = parser.currentName();
                if (field.equals("messages") || field.equals("chats") || field.equals("left_chats")) {
                    return new TelegramJson(source, encoding, part, !field.equals("messages"), files, notes);
                }
                parser.nextToken();
                parser.skipChildren();
                bytes.release(bytes.original(parser.currentLocation().getByteOffset()));
            }
            return null;
        }
    }

    String reason() {
        return account
                ? "a JSON object with a list of chats, as Telegram Desktop exports a whole account"
                : "a JSON object with a list of messages, as Telegram Desktop exports one chat";
    }

    @Override
    public String format() {
        return account ? "Telegram Desktop export, whole account" : "Telegram Desktop export, one chat";
    }

    @Override
    public Outcome read(ReadOptions options, Sink sink) throws IOException {
        try (TolerantJson bytes = new TolerantJson(source, encoding);
                JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            TelegramReader reader =
                    new TelegramReader(parser, bytes, new TelegramRecords(options, files), part, notes, sink);
            return reader.read() ? reader.complete(source.size()) : reader.stopped();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
