package plumbline.chat;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes an event of what stands after the header: a sender and a body, or a sentence of the platform.
final class EntryReader {

    private final Attribution attribution;
    private final BodyReader bodies;
    private final Conversation conversation;

    EntryReader(Roster roster, BodyReader bodies, Conversation conversation) {
        this.attribution = new Attribution(roster);
        this.bodies = bodies;
        this.conversation = conversation;
    }

    Event read(long ordinal, Piece piece, int rest, Locator locator, EventTime time, EnumSet<Warning> warnings) {
        attribution.look(piece.bytes(), rest, piece.textEnd());
        Author author = attribution.author();
        String body = piece.text(attribution.body());
        if (piece.cut()) {
            warnings.add(Warning.CUT);
        }
        if (piece.invalid(body)) {
            warnings.add(Warning.INVALID_BYTES);
        }
        if (author == null) {
            return system(ordinal, body, null, locator, time, warnings);
        }
        if (attribution.unspaced()) {
            warnings.add(Warning.NO_SPACE_AFTER_AUTHOR);
        }
        BodyReader.Reading reading = bodies.read(body);
        if (reading.machine() && !reading.known() && (!attribution.person() || SystemSentences.of(body) != null)) {
            return system(ordinal, body, author, locator, time, warnings);
        }
        if (reading.warning() != null) {
            warnings.add(reading.warning());
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
                Warning.frozen(warnings));
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
                ordinal, conversation, locator, time, null, kind, sentence, actor, subjects, Warning.frozen(warnings));
    }
}
