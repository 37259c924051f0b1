package plumbline.cases;

import java.util.regex.Pattern;

/// A message that an allegation rests on, named so that it can be found again in the bytes of its exhibit.
///
/// @param exhibit SHA-256 of the exhibit, 64 small hexadecimal digits
/// @param ordinal the message's number in the exhibit, from 0
/// @param locator where it lies in the bytes, as the format's reader writes it
public record CitedMessage(String exhibit, long ordinal, String locator) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /// Refuses what cannot be the hash of an exhibit.
    public CitedMessage {
        if (!SHA256.matcher(exhibit).matches() || ordinal < 0) {
            throw new IllegalArgumentException("not a message of an exhibit: " + exhibit + ", " + ordinal);
        }
    }

    /// The message from one field of a form: hash, number and locator, parted by colons.
    ///
    /// @throws IllegalArgumentException if the text is anything else
    public static CitedMessage parse(String text) {
        String[] parts = text.split(":", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a message of an exhibit: " + text);
        }
        return new CitedMessage(parts[0], Long.parseLong(parts[1]), parts[2]);
    }

    /// The field that [#parse] reads.
    public String field() {
        return exhibit + ":" + ordinal + ":" + locator;
    }
}
