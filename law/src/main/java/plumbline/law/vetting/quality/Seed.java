package plumbline.law.vetting.quality;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What decides which files are read again, and which reviewers are drawn. The outside body publishes its hash before
/// the month begins and the text
/// after it has ended, so that nobody can choose the files and anybody can draw them again.
///
/// @param text as it is later revealed, such as "demo-beacon-2026-09"
public record Seed(String text) {
    private static final double TWO_TO_64 = 0x1p64;

    /// @throws IllegalArgumentException if it is shorter than 16 characters: the hash of a short text can be guessed
    public Seed {
        if (text.length() < 16) {
            throw new IllegalArgumentException("a seed has 16 characters or more");
        }
    }

    /// The hash that is published first: SHA-256 of the text in UTF-8, as hexadecimal digits.
    public String commitment() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Where a file falls between 0 (included) and 1: the first eight bytes of HMAC-SHA-256 under the seed, over 2^64.
    ///
    /// @param reference of the file, such as "APP-2026-000100"
    public double place(String reference) {
        byte[] first = Arrays.copyOf(lot(reference), Long.BYTES);
        return new BigInteger(1, first).doubleValue() / TWO_TO_64;
    }

    /// Whether the file is drawn at this rate.
    ///
    /// @param rate from 0 (none) to 1 (all)
    public boolean draws(String reference, double rate) {
        return place(reference) < rate;
    }

    /// The whole HMAC of a name, to put names in an order that nobody chose: compare lots as unsigned bytes.
    public byte[] lot(String name) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(text.getBytes(UTF_8), "HmacSHA256"));
            return mac.doFinal(name.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
