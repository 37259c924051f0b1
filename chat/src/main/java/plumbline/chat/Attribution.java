package plumbline.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Says who wrote an entry, and where their words begin, by the senders that the first pass found in the file.
final class Attribution {

    private final Roster roster;
    private Roster.@Nullable Sender sender;
    private @Nullable Author author;
    private int body;
    private boolean unspaced;

    Attribution(Roster roster) {
        this.roster = roster;
    }

    /// Looks at what stands after the header.
    void look(byte[] bytes, int rest, int end) {
        author = null;
        body = rest;
        unspaced = false;
        int colon = AuthorSplit.colon(bytes, rest, end);
        sender = colon < 0 ? null : roster.find(bytes, rest, colon);
        if (sender == null) {
            withoutKnownSender(bytes, rest, end);
        } else if (!sender.openSentence()) {
            author = sender.author;
            body = Math.min(colon + 2, end);
            byte[] more = sender.restOfName();
            if (more != null && startsWith(bytes, body, end, more)) {
                author = sender.longAuthor();
                body = Math.min(body + more.length + 2, end);
            }
        }
    }

    private void withoutKnownSender(byte[] bytes, int rest, int end) {
        int colon = AuthorSplit.anyColon(bytes, rest, end);
        sender = colon < 0 ? null : roster.find(bytes, rest, colon);
        if (sender != null) {
            author = sender.author;
            body = colon + 1;
            unspaced = true;
            return;
        }
        int split = AuthorSplit.colon(bytes, rest, firstLineEnd(bytes, rest, end));
        if (split > rest && split + 1 < end) {
            // Only when the roster was full: a name that was seen but not kept.
            author = new Author(Marks.strip(new String(bytes, rest, split - rest, UTF_8)), null);
            body = split + 2;
        }
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

    /// Who wrote it; null when the platform did.
    @Nullable
    Author author() {
        return author;
    }

    /// Where the words begin.
    int body() {
        return body;
    }

    /// Whether only the names used elsewhere in the file told the sender apart.
    boolean unspaced() {
        return unspaced;
    }

    /// Whether a person is known to write under this name, not only the platform.
    boolean person() {
        return sender == null || sender.unmarked > 0;
    }
}
