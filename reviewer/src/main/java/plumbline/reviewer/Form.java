package plumbline.reviewer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import plumbline.ledger.Malformed;
import plumbline.ledger.Strict;

/// The answers of a form.
record Form(Map<String, String> values) {

    /// @throws Malformed when it is none
    static Form parse(byte[] body) {
        Map<String, String> values = new HashMap<>();
        for (String pair : Strict.utf8(body).split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                values.put(decoded(parts[0]), decoded(parts[1]));
            }
        }
        return new Form(values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new Malformed("'" + text + "' is not written as browsers write it");
        }
    }

    String text(String name) {
        return values.getOrDefault(name, "").strip();
    }

    /// @throws Malformed when it is not base64
    byte[] bytes(String name) {
        return Strict.base64(text(name));
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
