package plumbline.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.chat.Content.MediaKind;
import plumbline.chat.Content.Presence;

/// "NAME • 3 pages document omitted" of iOS, trusted only with the platform's mark.
final class OmittedDocument implements Form {

    private static final List<String> DOCUMENTS = Placeholders.phrases("OMITTED_DOCUMENT");

    @Override
    public @Nullable Content read(String text, boolean marked) {
        return marked ? read(Marks.toCompare(text)) : null;
    }

    private static @Nullable Content read(String plain) {
        for (String phrase : DOCUMENTS) {
            if (plain.endsWith(phrase)) {
                String name =
                        plain.substring(0, plain.length() - phrase.length()).strip();
                int bullet = name.indexOf('•');
                String file = bullet < 0 ? name : name.substring(0, bullet).strip();
                return new Content.Media(MediaKind.DOCUMENT, Presence.OMITTED, file.isEmpty() ? null : file, null);
            }
        }
        return null;
    }
}
