package plumbline.chat;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.chat.Content.Deleted;
import plumbline.chat.Content.DeletedBy;
import plumbline.chat.Content.MediaKind;
import plumbline.chat.Content.Presence;
import plumbline.chat.Content.Text;
import plumbline.chat.Content.Unavailable;
import plumbline.chat.Content.Why;
import plumbline.chat.Phrases.Row;

/// Says what a message's body stands for: words of a person, or words of the platform in place of something else.
///
/// Newer iOS exports put U+200E before the platform's own words. Where a file does that, the same words without the
/// mark were typed by a person.
final class BodyReader {

    private static final List<Row> ROWS = Phrases.table("placeholders.tsv");
    private static final Map<String, Row> WHOLE = whole();
    private static final List<String> EDITED = phrases("EDITED");
    private static final List<String> DOCUMENTS = phrases("OMITTED_DOCUMENT");
    private static final int LONGEST_PHRASE = 80;
    private static final BitSet ENDS = allEnds();

    private final boolean marksTell;
    private final AttachmentReader attachments;

    /// @param files names of the files that came with the text
    BodyReader(boolean marksTell, Set<String> files) {
        this.marksTell = marksTell;
        this.attachments = new AttachmentReader(files);
    }

    /// What was read.
    ///
    /// @param machine whether the body begins with the platform's mark, so that no person typed it
    /// @param known whether the words were understood
    record Reading(
            Content content,
            boolean edited,
            boolean machine,
            boolean known,
            @Nullable Warning warning) {}

    private static Map<String, Row> whole() {
        Map<String, Row> whole = new HashMap<>();
        Set<String> parts = new HashSet<>(List.of("EDITED", "ATTACHED", "ATTACHED_TAG", "POLL", "OPTION", "LOCATION"));
        for (Row row : ROWS) {
            if (!parts.contains(row.kind())) {
                whole.put(row.phrase(), row);
            }
        }
        return whole;
    }

    /// Whether some phrase has this length and these letters at its ends: tells ordinary text apart without hashing it.
    private static boolean mayBePhrase(String text) {
        return ENDS.get(ends(text));
    }

    private static int ends(String text) {
        return (text.length() * 31 + text.charAt(0)) * 31 + text.charAt(text.length() - 1) & 0xFFFF;
    }

    private static BitSet allEnds() {
        BitSet ends = new BitSet();
        WHOLE.keySet().forEach(phrase -> ends.set(ends(phrase)));
        return ends;
    }

    static List<String> phrases(String kind) {
        return ROWS.stream()
                .filter(row -> row.kind().equals(kind))
                .map(Row::phrase)
                .toList();
    }

    Reading read(String body) {
        if (body.isEmpty()) {
            return new Reading(new Unavailable(Why.EMPTY), false, false, true, null);
        }
        boolean machine = body.charAt(0) == Marks.MACHINE;
        String text = body;
        boolean edited = false;
        if (body.charAt(body.length() - 1) == '>') {
            text = withoutEdited(body);
            edited = text.length() != body.length();
        }
        boolean marked = text.indexOf(Marks.MACHINE) >= 0;
        Content special = special(text, marked);
        if (special == null) {
            Content content = new Text(marked ? Marks.strip(text).strip() : text);
            return new Reading(content, edited, machine, false, null);
        }
        if (marksTell && !marked && isSentence(special)) {
            return new Reading(new Text(text), edited, false, true, Warning.TYPED_PLACEHOLDER);
        }
        Warning warning = !marked && isSentence(special) ? Warning.MAY_BE_TYPED : null;
        return new Reading(special, edited, machine, true, warning);
    }

    /// Whether the content is written as words that a person could type by chance.
    private static boolean isSentence(Content content) {
        return content instanceof Deleted || content instanceof Content.Call;
    }

    private static String withoutEdited(String body) {
        for (String phrase : EDITED) {
            if (body.endsWith(phrase)) {
                int end = body.length() - phrase.length();
                while (end > 0 && (Marks.isMark(body.charAt(end - 1)) || body.charAt(end - 1) == ' ')) {
                    end--;
                }
                return body.substring(0, end);
            }
        }
        return body;
    }

    private @Nullable Content special(String text, boolean marked) {
        Content content = attachments.read(text);
        if (content != null) {
            return content;
        }
        if (text.length() <= LONGEST_PHRASE) {
            Row row = mayBePhrase(text) ? WHOLE.get(text) : null;
            if (row == null && (marked || text.endsWith(".") || text.indexOf('\u00A0') >= 0)) {
                row = WHOLE.get(Marks.toCompare(text));
            }
            if (row != null) {
                return meaning(row.kind());
            }
        }
        if (text.indexOf(": http") > 0) {
            content = PlaceReader.read(text);
        } else if (text.indexOf('\n') > 0) {
            content = PollReader.read(text);
        }
        return content == null && marked ? markedOnly(Marks.toCompare(text)) : content;
    }

    /// Forms with something variable in them, trusted only with the platform's mark.
    private static @Nullable Content markedOnly(String plain) {
        for (String phrase : DOCUMENTS) {
            if (plain.endsWith(phrase)) {
                String name =
                        plain.substring(0, plain.length() - phrase.length()).strip();
                int bullet = name.indexOf('•');
                String file = bullet < 0 ? name : name.substring(0, bullet).strip();
                return new Content.Media(MediaKind.DOCUMENT, Presence.OMITTED, file.isEmpty() ? null : file, null);
            }
        }
        return CallReader.read(plain);
    }

    private static Content meaning(String kind) {
        return switch (kind) {
            case "OMITTED" -> omitted(MediaKind.UNSPECIFIED);
            case "OMITTED_IMAGE" -> omitted(MediaKind.IMAGE);
            case "OMITTED_VIDEO" -> omitted(MediaKind.VIDEO);
            case "OMITTED_AUDIO" -> omitted(MediaKind.AUDIO);
            case "OMITTED_STICKER" -> omitted(MediaKind.STICKER);
            case "OMITTED_ANIMATION" -> omitted(MediaKind.ANIMATION);
            case "OMITTED_DOCUMENT" -> omitted(MediaKind.DOCUMENT);
            case "OMITTED_CONTACT" -> new Content.ContactCard(null, Presence.OMITTED, null);
            case "DELETED_SENDER" -> new Deleted(DeletedBy.SENDER);
            case "DELETED_OWNER" -> new Deleted(DeletedBy.HANDSET_OWNER);
            case "DELETED_ADMIN" -> new Deleted(DeletedBy.ADMIN);
            case "VIEW_ONCE" -> new Unavailable(Why.VIEW_ONCE);
            case "UNSUPPORTED" -> new Unavailable(Why.UNSUPPORTED);
            case "LIVE_LOCATION" -> new Content.Location(true, null, null, null);
            case "MISSED_VOICE_CALL" -> new Content.Call(false, true, null);
            case "MISSED_VIDEO_CALL" -> new Content.Call(true, true, null);
            case "VOICE_CALL" -> new Content.Call(false, false, null);
            case "VIDEO_CALL" -> new Content.Call(true, false, null);
            case "NO_ANSWER" -> new Content.Call(false, true, null);
            default -> throw new IllegalStateException("placeholders.tsv: " + kind);
        };
    }

    private static Content omitted(MediaKind kind) {
        return new Content.Media(kind, Presence.OMITTED, null, null);
    }
}
