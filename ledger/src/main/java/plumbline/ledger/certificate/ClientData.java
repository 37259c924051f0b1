package plumbline.ledger.certificate;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.Malformed;
import plumbline.ledger.Strict;

/// What the browser says it asked the passkey for (WebAuthn section 5.8.1, CollectedClientData).
///
/// @param type `webauthn.get` where a key was asked to sign, `webauthn.create` where it was made
/// @param challenge base64url, without padding
/// @param origin of the page
/// @param elsewhere whether the page stood inside one of another origin
record ClientData(String type, String challenge, String origin, boolean elsewhere) {

    static ClientData parse(byte[] bytes) {
        Map<String, Object> members = Json.object(Strict.utf8(bytes));
        return new ClientData(
                string(members.get("type")),
                string(members.get("challenge")),
                string(members.get("origin")),
                // Browsers that know no frames of other origins leave it out.
                !members.getOrDefault("crossOrigin", false).equals(false) || members.containsKey("topOrigin"));
    }

    private static String string(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new Malformed("client data has a type, a challenge and an origin");
    }
}
