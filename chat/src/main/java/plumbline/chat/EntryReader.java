package plumbline.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes an event of what stands after the header: a sender and a body, or a sentence of the platform.
final class EntryReader {

    private final Roster roster;
    private final BodyReader bodies;
    private final Conversation conversation;

    EntryReader(Roster roster, BodyReader bodies, Conversation conversation) {
        this.roster = roster;
        this.bodies = bodies;
        this.conversation = conversation;
    }

    Event read(long ordinal, Piece piece, int rest, Locator locator, EventTime time, EnumSet<Warning> warnings) {
        byte[] bytes = piece.bytes();
        int end = piece.textEnd();
        int colon = AuthorSplit.colon(bytes, rest, end);
        Roster.Sender sender = colon < 0 ? null : roster.find(bytes, rest, colon);
        if (sender == null) {
            return withoutKnownSender(ordinal, piece, rest, locator, time, warnings);
        }
        if (sender.openSentence()) {
            return system(ordinal, piece.text(rest), null, locator, time, flagged(piece, piece.text(rest), warnings));
        }
        int body = Math.min(colon + 2, end);
        Author author = sender.author;
        byte[] more = sender.restOfName();
        if (more != null && startsWith(bytes, body, end, more)) {
            author = sender.longAuthor();
            body = Math.min(body + more.length + 2, end);
        }
        return message(ordinal, sender, author, piece.text(body), locator, time, piece, warnings);
    }

    private Event withoutKnownSender(
            long ordinal, Piece piece, int rest, Locator locator, EventTime time, EnumSet<Warning> warnings) {
        byte[] bytes = piece.bytes();
        int end = piece.textEnd();
        int colon = AuthorSplit.anyColon(bytes, rest, end);
        Roster.Sender sender = colon < 0 ? null : roster.find(bytes, rest, colon);
        if (sender != null) {
            warnings.add(Warning.NO_SPACE_AFTER_AUTHOR);
            return message(ordinal, sender, sender.author, piece.text(colon + 1), locator, time, piece, warnings);
        }
        int split = AuthorSplit.colon(bytes, rest, firstLineEnd(bytes, rest, end));
        if (split > rest && split + 1 < end) {
            // Only when the roster was full: a name that was seen but not kept.
            Author author = new Author(Marks.strip(new String(bytes, rest, split - rest, UTF_8)), null);
            return message(ordinal, null, author, piece.text(split + 2), locator, time, piece, warnings);
        }
        String text = piece.text(rest);
        return system(ordinal, text, null, locator, time, flagged(piece, text, warnings));
    }

    private static int firstLineEnd(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && bytes[i] != '\n' && bytes[i] != '\r') {
            i++;
        }
        return i;
    }

    private static boolean startsWith(byte[] bytes, int from, int to, byte[] prefix) {
        return to - from >= prefix.length && Arrays.equals(bytes, from, from + prefix.length, prefix, 0, prefix.length);
    }

    private Event message(
            long ordinal,
            Roster.@Nullable Sender sender,
            Author author,
            String body,
            Locator locator,
            EventTime time,
            Piece piece,
            EnumSet<Warning> warnings) {
        BodyReader.Reading reading = bodies.read(body);
        EnumSet<Warning> all = flagged(piece, body, warnings);
        if (reading.machine() && !reading.known()) {
            boolean person = sender == null || sender.unmarked > 0;
            if (!person || SystemSentences.of(body) != null) {
                return system(ordinal, body, author, locator, time, all);
            }
        }
        if (reading.warning() != null) {
            all.add(reading.warning());
        }
        return new Message(
                ordinal,
                conversation,
                locator,
                time,
                null,
                author,
                body,
                reading.content(),
                reading.edited(),
                null,
                null,
                null,
                WhatsAppReader.frozen(all));
    }

    private Event system(
            long ordinal,
            String sentence,
            @Nullable Author author,
            Locator locator,
            EventTime time,
            EnumSet<Warning> warnings) {
        SystemSentences.Meaning meaning = SystemSentences.of(sentence);
        SystemKind kind = meaning == null ? SystemKind.OTHER : meaning.kind();
        List<String> subjects = meaning == null ? List.of() : meaning.subjects();
        Author actor = meaning != null && meaning.actor() != null ? new Author(meaning.actor(), null) : author;
        return new SystemEvent(
                ordinal,
                conversation,
                locator,
                time,
                null,
                kind,
                sentence,
                actor,
                subjects,
                WhatsAppReader.frozen(warnings));
    }

    private static EnumSet<Warning> flagged(Piece piece, String text, EnumSet<Warning> warnings) {
        if (piece.invalid(text)) {
            warnings.add(Warning.INVALID_BYTES);
        }
        return warnings;
    }
}
