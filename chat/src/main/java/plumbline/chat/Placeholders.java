package plumbline.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.chat.Content.Deleted;
import plumbline.chat.Content.DeletedBy;
import plumbline.chat.Content.MediaKind;
import plumbline.chat.Content.Presence;
import plumbline.chat.Content.Unavailable;
import plumbline.chat.Content.Why;
import plumbline.chat.Phrases.Row;

/// The platform's own words in place of something else, such as "<Media omitted>", known by heart in many languages.
final class Placeholders implements Form {

    private static final List<Row> ROWS = Phrases.table("placeholders.tsv");
    private static final Set<String> PARTS = Set.of("EDITED", "ATTACHED", "ATTACHED_TAG", "POLL", "OPTION", "LOCATION");
    private static final Map<String, Content> WHOLE = whole();
    private static final int LONGEST = 80;

    private static Map<String, Content> whole() {
        Map<String, Content> whole = new HashMap<>();
        for (Row row : ROWS) {
            if (!PARTS.contains(row.kind())) {
                whole.put(row.phrase(), meaning(row.kind()));
            }
        }
        return whole;
    }

    /// All phrases of a kind, whatever their language.
    static List<String> phrases(String kind) {
        return ROWS.stream()
                .filter(row -> row.kind().equals(kind))
                .map(Row::phrase)
                .toList();
    }

    @Override
    public @Nullable Content read(String text, boolean marked) {
        if (text.length() > LONGEST) {
            return null;
        }
        Content content = WHOLE.get(text);
        boolean mayDiffer = marked || text.endsWith(".") || text.indexOf('\u00A0') >= 0;
        return content == null && mayDiffer ? WHOLE.get(Marks.toCompare(text)) : content;
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
