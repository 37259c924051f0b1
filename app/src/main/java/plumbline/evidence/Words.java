package plumbline.evidence;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.chat.Content;

/// What a reader sees of a message: its words, or a plain statement of what stands in their place.
final class Words {
    private Words() {}

    static String kind(Content content) {
        return switch (content) {
            case Content.Text _ -> "TEXT";
            case Content.Media _ -> "MEDIA";
            case Content.Deleted _ -> "DELETED";
            case Content.Call _ -> "CALL";
            case Content.Location _ -> "LOCATION";
            case Content.Poll _ -> "POLL";
            case Content.ContactCard _ -> "CONTACT";
            case Content.Unavailable _ -> "UNAVAILABLE";
        };
    }

    static String shown(Content content) {
        return switch (content) {
            case Content.Text text -> text.text();
            case Content.Media media -> media.caption() == null ? "" : media.caption();
            case Content.Deleted(var by) ->
                switch (by) {
                    case SENDER -> "Deleted by the sender. The text is not in this export";
                    case HANDSET_OWNER -> "Deleted by the owner of this handset. The text is not in this export";
                    case ADMIN -> "Deleted by an administrator of the group. The text is not in this export";
                };
            case Content.Call call -> call(call);
            case Content.Location location ->
                (location.live() ? "Live location shared" : "Location shared")
                        + (location.link() == null ? "" : ": " + location.link());
            case Content.Poll poll -> poll.question() + "\n" + options(poll);
            case Content.ContactCard card -> "Contact card" + (card.name() == null ? "" : ": " + card.name());
            case Content.Unavailable(var why) ->
                switch (why) {
                    case VIEW_ONCE -> "View once. The content is not in this export";
                    case EMPTY -> "Nothing was exported: view once, or a kind the exporter did not know";
                    case UNSUPPORTED -> "The messenger could not export this kind of message";
                };
        };
    }

    static @Nullable String file(Content content) {
        return switch (content) {
            case Content.Media media -> attachment(media);
            case Content.ContactCard card -> card.file();
            case Content.Text _,
                    Content.Deleted _,
                    Content.Call _,
                    Content.Location _,
                    Content.Poll _,
                    Content.Unavailable _ -> null;
        };
    }

    private static String attachment(Content.Media media) {
        var sort = switch (media.kind()) {
            case IMAGE -> "Picture";
            case VIDEO -> "Video";
            case AUDIO -> "Recording";
            case STICKER -> "Sticker";
            case ANIMATION -> "Animation";
            case DOCUMENT -> "Document";
            case UNSPECIFIED -> "Media";
        };
        return switch (media.presence()) {
            case PRESENT -> sort + " " + media.file() + ", in this export";
            case MISSING -> sort + " " + media.file() + ", named but not in this export";
            case OMITTED -> sort + ", left out when the export was made";
        };
    }

    private static String call(Content.Call call) {
        var sort = call.video() ? "Video call" : "Voice call";
        if (call.missed()) {
            return sort + ", missed";
        }
        var length = call.length();
        return length == null ? sort : sort + ", " + length.toMinutes() + " min " + length.toSecondsPart() + " s";
    }

    private static String options(Content.Poll poll) {
        return poll.options().stream()
                .map(option -> "• " + option.text() + " (" + option.votes() + ")")
                .collect(Collectors.joining("\n"));
    }
}
