package plumbline.chat;

/// Where a sender's name ends.
final class AuthorSplit {

    /// In bytes. A group's subject has at most 100 characters, and stands as the sender on newer iOS exports.
    static final int LONGEST_NAME = 400;

    private AuthorSplit() {}

    /// The place of the first ": ", or of a colon at the end; -1 if there is none within the longest name.
    static int colon(byte[] bytes, int from, int to) {
        int end = Math.min(to, from + LONGEST_NAME);
        for (int i = from; i < end; i++) {
            if (bytes[i] == ':' && (i + 1 == to || bytes[i + 1] == ' ')) {
                return i;
            }
        }
        return -1;
    }

    /// The place of the first colon of any kind; -1 if there is none.
    static int anyColon(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == ':') {
                return i;
            }
        }
        return -1;
    }
}
