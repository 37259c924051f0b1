package plumbline.vetting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import plumbline.ledger.Hash;

/// SHA-256 of what an application is decided on.
public final class EvidenceBytes {
    private EvidenceBytes() {}

    public static byte[] hash(byte[] bytes) {
        return Hash.over(bytes).bytes();
    }

    /// Of something that has several parts: each with its length before it, so that no two read alike.
    public static byte[] hash(List<String> parts) {
        var text = new StringBuilder();
        parts.forEach(part -> text.append(part.getBytes(UTF_8).length)
                .append(':')
                .append(part)
                .append('\n'));
        return hash(text.toString().getBytes(UTF_8));
    }
}
