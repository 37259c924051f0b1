package plumbline.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.chat.Content.MediaKind;
import plumbline.chat.Content.Presence;

/// What a Telegram message holds.
final class TelegramContent {

    private final Set<String> files;

    TelegramContent(Set<String> files) {
        this.files = files;
    }

    Content read(JsonRecord entry) {
        if ("unsupported".equals(entry.text("type"))) {
            return new Content.Unavailable(Content.Why.UNSUPPORTED);
        }
        JsonRecord contact = entry.object("contact_information");
        JsonRecord place = entry.object("location_information");
        JsonRecord poll = entry.object("poll");
        if (contact != null) {
            return contact(contact, entry.text("contact_vcard"));
        }
        if (place != null) {
            boolean live = entry.has("live_location_period_seconds");
            return new Content.Location(live, place.decimal("latitude"), place.decimal("longitude"), null);
        }
        if (poll != null) {
            return poll(poll);
        }
        if (entry.has("photo") || entry.has("file") || entry.has("media_type")) {
            return media(entry);
        }
        String text = flat(entry);
        if (text.isEmpty()) {
            boolean other = entry.has("game_title") || entry.has("invoice_information") || entry.has("media_spoiler");
            return new Content.Unavailable(other ? Content.Why.UNSUPPORTED : Content.Why.EMPTY);
        }
        return new Content.Text(text, runs(entry));
    }

    private Content media(JsonRecord entry) {
        String file = entry.text(entry.has("photo") ? "photo" : "file");
        String caption = flat(entry);
        boolean absent = file == null || file.startsWith("(");
        if (absent && entry.has("self_destruct_period_seconds")) {
            return new Content.Unavailable(Content.Why.VIEW_ONCE);
        }
        Presence presence = absent ? Presence.OMITTED : files.contains(file) ? Presence.PRESENT : Presence.MISSING;
        return new Content.Media(kind(entry), presence, absent ? null : file, caption.isEmpty() ? null : caption);
    }

    private static MediaKind kind(JsonRecord entry) {
        String type = entry.text("media_type");
        if (type == null) {
            return entry.has("photo") ? MediaKind.IMAGE : MediaKind.DOCUMENT;
        }
        return switch (type) {
            case "sticker" -> MediaKind.STICKER;
            case "video_message", "video_file" -> MediaKind.VIDEO;
            case "voice_message", "audio_file" -> MediaKind.AUDIO;
            case "animation" -> MediaKind.ANIMATION;
            default -> MediaKind.UNSPECIFIED;
        };
    }

    private Content contact(JsonRecord contact, @Nullable String file) {
        String first = contact.text("first_name");
        String last = contact.text("last_name");
        String name = ((first == null ? "" : first) + " " + (last == null ? "" : last)).strip();
        boolean present = file != null && files.contains(file);
        return new Content.ContactCard(
                name.isEmpty() ? contact.text("phone_number") : name,
                present ? Presence.PRESENT : Presence.MISSING,
                file);
    }

    private static Content poll(JsonRecord poll) {
        List<Content.Option> options = new ArrayList<>();
        for (Object answer : poll.list("answers")) {
            if (answer instanceof JsonRecord option) {
                Long votes = option.number("voters");
                options.add(new Content.Option(flat(option), votes == null ? 0 : votes.intValue()));
            }
        }
        String question = poll.text("question");
        return new Content.Poll(question == null ? "" : question, options);
    }

    /// The text without its styles: a string, or an array that mixes strings and styled pieces.
    static String flat(JsonRecord entry) {
        String whole = entry.text("text");
        if (whole != null) {
            return whole;
        }
        StringBuilder text = new StringBuilder();
        for (Object piece : entry.list("text")) {
            if (piece instanceof String plain) {
                text.append(plain);
            } else if (piece instanceof JsonRecord run) {
                text.append(run.text("text") == null ? "" : run.text("text"));
            }
        }
        return text.toString();
    }

    private static List<Content.Run> runs(JsonRecord entry) {
        List<Content.Run> runs = new ArrayList<>();
        for (Object piece : entry.list("text")) {
            if (piece instanceof JsonRecord run) {
                String type = run.text("type");
                String text = run.text("text");
                runs.add(new Content.Run(type == null ? "" : type, text == null ? "" : text, run.text("href")));
            }
        }
        return runs;
    }
}
