package plumbline.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Parsers that accept one spelling of each value and no other.
///
/// The platform's own are lenient (`Long.parseLong` takes `+5`, `007` and digits of other scripts, the base64 decoder
/// takes missing padding and stray low bits). Two verifiers that disagree on the same bytes are how a log shows
/// different people different truths, so what is read here must be written back identically.
public final class Strict {

    private Strict() {}

    /// The number that these digits write.
    ///
    /// @throws Malformed when another spelling of it exists, or it is negative or above 2^63-1
    public static long decimal(String text) {
        if (text.isEmpty() || text.length() > 19) {
            throw new Malformed("a decimal number has 1 to 19 digits");
        }
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new Malformed("a decimal number has only the ASCII digits 0 to 9");
            }
            value = value * 10 + (c - '0');
        }
        if (value < 0) {
            throw new Malformed("a number above 2^63-1 is not supported");
        }
        if (text.charAt(0) == '0' && text.length() > 1) {
            throw new Malformed("a decimal number has no leading zero");
        }
        return value;
    }

    /// The bytes that this standard base64, with padding, writes.
    ///
    /// @throws Malformed when it is not their one spelling
    public static byte[] base64(String text) {
        byte[] decoded;
        try {
            decoded = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException _) {
            throw new Malformed("not standard base64");
        }
        if (!Base64.getEncoder().encodeToString(decoded).equals(text)) {
            throw new Malformed("not canonical base64: padding missing or unused bits set");
        }
        return decoded;
    }

    /// The text that these bytes encode.
    ///
    /// @throws Malformed when it is not UTF-8
    public static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new Malformed("not valid UTF-8");
        }
    }
}
