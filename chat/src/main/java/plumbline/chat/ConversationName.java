package plumbline.chat;

import java.util.List;
import java.util.Locale;

/// The name of the conversation, which a text export has only in its file's name.
final class ConversationName {

    private static final List<String> PREFIXES = List.of(
            "WhatsApp Chat with ",
            "WhatsApp Chat - ",
            "WhatsApp Chat mit ",
            "Chat de WhatsApp con ",
            "Conversa do WhatsApp com ",
            "Conversa do WhatsApp - ",
            "Discussion WhatsApp avec ",
            "Chat WhatsApp con ",
            "WhatsApp-chat met ",
            "WhatsApp-keskustelu: ",
            "WhatsApp razgovor s ",
            "Чат WhatsApp с ");

    private ConversationName() {}

    /// @param file the text file
    /// @param outer the archive it came in, or the same name again
    static Conversation of(String file, String outer) {
        String name = named(file);
        return new Conversation(0, name.isEmpty() ? emptyToNull(named(outer)) : name, null, null);
    }

    private static @org.jspecify.annotations.Nullable String emptyToNull(String name) {
        return name.isEmpty() ? null : name;
    }

    private static String named(String file) {
        String bare = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = bare.toLowerCase(Locale.ROOT).endsWith(".txt")
                        || bare.toLowerCase(Locale.ROOT).endsWith(".zip")
                ? bare.length() - 4
                : bare.length();
        String spaced = bare.substring(0, dot).replace('_', ' ');
        for (String prefix : PREFIXES) {
            if (spaced.startsWith(prefix)) {
                return bare.substring(0, dot).substring(prefix.length()).strip();
            }
        }
        return "";
    }
}
