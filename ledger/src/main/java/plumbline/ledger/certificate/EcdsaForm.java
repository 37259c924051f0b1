package plumbline.ledger.certificate;

import java.math.BigInteger;
import java.util.Arrays;

/// The DER form of an ECDSA signature, two numbers in a sequence. The platform reads more than the one form.
///
/// A signature with `s` replaced by `n - s` is as good as the first, and authenticators make both; so it is not refused
/// here. People are counted, never signatures.
final class EcdsaForm {
    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 2;

    private EcdsaForm() {}

    static boolean canonical(byte[] signature) {
        if (signature.length < 8 || signature[0] != SEQUENCE || signature[1] != signature.length - 2) {
            return false;
        }
        int second = integer(signature, 2);
        return second > 0 && integer(signature, second) == signature.length;
    }

    /// Where the number that begins at `from` ends, or -1 when it is not a positive number in its one form.
    private static int integer(byte[] bytes, int from) {
        if (from + 2 > bytes.length || bytes[from] != INTEGER) {
            return -1;
        }
        int end = from + 2 + bytes[from + 1];
        if (bytes[from + 1] <= 0 || end > bytes.length) {
            return -1;
        }
        byte[] content = Arrays.copyOfRange(bytes, from + 2, end);
        BigInteger number = new BigInteger(content);
        return number.signum() > 0 && Arrays.equals(number.toByteArray(), content) ? end : -1;
    }
}
