package plumbline.law.vetting.level;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/// What the applicant declared, a canonical text for each input: the same facts give the same text.
public record Inputs(Map<Input, String> texts) {

    /// Copies the map.
    public Inputs {
        texts = Map.copyOf(texts);
    }

    /// The hash of what a check is run on. It is kept with the result: when it differs, the result is stale.
    public String hash(Set<Input> needs) {
        var ordered = new EnumMap<Input, String>(Input.class);
        needs.forEach(need -> ordered.put(need, texts.getOrDefault(need, "")));
        MessageDigest digest = sha256();
        ordered.forEach((input, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((input.name() + ' ' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
