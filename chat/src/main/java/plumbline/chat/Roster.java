package plumbline.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The senders' names that a file uses, found by their bytes without making a string for every message.
final class Roster {

    private static final int MOST = 20_000;

    private @Nullable Sender[] table = new @Nullable Sender[256];
    private int size;

    /// One name and what was seen with it.
    static final class Sender {
        final byte[] name;
        final int hash;
        final Author author;
        int messages;
        /// Bodies that do not begin with a machine's mark: a person wrote them.
        int unmarked;

        private byte @Nullable [] afterName;
        private boolean sameAfterName = true;
        private @Nullable Boolean openSentence;

        Sender(byte[] name, int hash) {
            this.name = name;
            this.hash = hash;
            this.author = new Author(Marks.strip(new String(name, UTF_8)).strip(), null);
        }

        /// A name may hold ": " itself. Then every body seems to begin with the same words and a colon.
        void sawNext(byte[] bytes, int from, int to) {
            if (!sameAfterName) {
                return;
            }
            int colon = AuthorSplit.colon(bytes, from, to);
            if (colon < 0 || colon - from > AuthorSplit.LONGEST_NAME) {
                sameAfterName = false;
            } else if (afterName == null) {
                afterName = Arrays.copyOfRange(bytes, from, colon);
            } else {
                sameAfterName = Arrays.equals(afterName, 0, afterName.length, bytes, from, colon);
            }
        }

        /// Whether this is no name but the beginning of a sentence; decided once, when first needed.
        boolean openSentence() {
            if (openSentence == null) {
                openSentence = SystemSentences.isOpenSentence(new String(name, UTF_8));
            }
            return openSentence;
        }

        Author longAuthor() {
            byte[] more = Objects.requireNonNull(afterName);
            return new Author(author.label() + ": " + Marks.strip(new String(more, UTF_8)), null);
        }

        /// The rest of a name with a colon in it, if that is what this is.
        byte @Nullable [] restOfName() {
            return sameAfterName && messages >= 3 ? afterName : null;
        }
    }

    @Nullable
    Sender find(byte[] bytes, int from, int to) {
        int hash = hash(bytes, from, to);
        int mask = table.length - 1;
        for (int i = hash & mask; ; i = (i + 1) & mask) {
            Sender sender = table[i];
            if (sender == null
                    || sender.hash == hash && Arrays.equals(sender.name, 0, sender.name.length, bytes, from, to)) {
                return sender;
            }
        }
    }

    /// The sender of this name, learned if new; null once the roster is full.
    @Nullable
    Sender learn(byte[] bytes, int from, int to) {
        Sender known = find(bytes, from, to);
        if (known != null || size >= MOST) {
            return known;
        }
        Sender sender = new Sender(Arrays.copyOfRange(bytes, from, to), hash(bytes, from, to));
        if (2 * ++size > table.length) {
            grow();
        }
        place(sender);
        return sender;
    }

    private void grow() {
        @Nullable Sender[] old = table;
        table = new @Nullable Sender[old.length * 2];
        for (Sender sender : old) {
            if (sender != null) {
                place(sender);
            }
        }
    }

    private void place(Sender sender) {
        int mask = table.length - 1;
        int i = sender.hash & mask;
        while (table[i] != null) {
            i = (i + 1) & mask;
        }
        table[i] = sender;
    }

    int size() {
        return size;
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash ^ hash >>> 15;
    }
}
