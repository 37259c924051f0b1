package plumbline.chat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.chat.Content.MediaKind;
import plumbline.chat.Content.Presence;

/// "NAME (file attached)" of Android and "<attached: NAME>" of iOS, with a caption after or before.
final class AttachmentReader implements Form {

    private static final List<String> AFTER = Placeholders.phrases("ATTACHED");
    private static final List<String> TAGS = Placeholders.phrases("ATTACHED_TAG");

    private final Set<String> files;

    AttachmentReader(Set<String> files) {
        this.files = files;
    }

    @Override
    public @Nullable Content read(String text, boolean marked) {
        int lineEnd = text.indexOf('\n');
        int end = lineEnd < 0 ? text.length() : lineEnd;
        if (end > 0 && text.charAt(end - 1) == ')') {
            return android(text.substring(0, end), lineEnd < 0 ? null : text.substring(lineEnd + 1));
        }
        return text.charAt(text.length() - 1) == '>' ? ios(text) : null;
    }

    private @Nullable Content android(String line, @Nullable String caption) {
        for (String phrase : AFTER) {
            if (line.endsWith(phrase)) {
                String file = Marks.strip(line.substring(0, line.length() - phrase.length()))
                        .strip();
                return file.isEmpty() ? null : media(file, caption);
            }
        }
        return null;
    }

    private @Nullable Content ios(String text) {
        int open = text.lastIndexOf('<');
        for (String tag : TAGS) {
            if (open >= 0 && text.startsWith(tag, open)) {
                String file = Marks.strip(text.substring(open + tag.length(), text.length() - 1))
                        .strip();
                String before = Marks.strip(text.substring(0, open)).strip();
                return file.isEmpty() ? null : media(file, before.isEmpty() ? null : before);
            }
        }
        return null;
    }

    private Content media(String file, @Nullable String caption) {
        Presence presence = files.contains(file) ? Presence.PRESENT : Presence.MISSING;
        String lower = file.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".vcf")) {
            return new Content.ContactCard(file.substring(0, file.length() - 4), presence, file);
        }
        return new Content.Media(kind(lower), presence, file, caption);
    }

    /// By the words that WhatsApp puts into its file names, else by the extension.
    private static MediaKind kind(String file) {
        if (file.startsWith("stk-") || file.contains("-sticker-")) {
            return MediaKind.STICKER;
        }
        if (file.contains("-gif-") || file.endsWith(".gif")) {
            return MediaKind.ANIMATION;
        }
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "jpg", "jpeg", "png", "heic", "webp" -> MediaKind.IMAGE;
            case "mp4", "mov", "3gp", "mkv", "webm" -> MediaKind.VIDEO;
            case "opus", "ogg", "m4a", "mp3", "aac", "amr", "wav" -> MediaKind.AUDIO;
            default -> MediaKind.DOCUMENT;
        };
    }
}
