package plumbline.ledger.certificate;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.Malformed;
import plumbline.ledger.Strict;

/// One passkey of one person, as their organisation lists it.
///
/// @param id the credential id, base64
/// @param key its public half
/// @param aaguid the model of the authenticator that made it
/// @param counter the signature counter when it was listed; an assertion with a lower one is by a copy
/// @param from the first moment at which it may sign
/// @param until the first moment at which it may sign no longer; null for none
/// @param revoked that nothing signed with it counts, whenever it was signed: it was lost or copied
public record Credential(
        String id,
        CredentialKey key,
        UUID aaguid,
        long counter,
        Instant from,
        @Nullable Instant until,
        boolean revoked) {

    private static final String REVOKED = "revoked";
    private static final String GOOD = "good";

    public Credential {
        Strict.base64(id);
        Values.second(from);
        if (until != null) {
            Values.second(until);
        }
        if (id.isEmpty()) {
            throw new Malformed("a credential has an id");
        }
    }

    /// A credential as a line of a roster has it.
    ///
    /// @throws Malformed when it has another form
    public static Credential parse(String text) {
        String[] words = text.split(" ", -1);
        if (words.length != 8) {
            throw new Malformed("a credential has id, algorithm, key, aaguid, counter, from, until and state");
        }
        return new Credential(
                words[0],
                CredentialKey.of(Values.named(CredentialKey.Algorithm.class, words[1]), Strict.base64(words[2])),
                aaguid(words[3]),
                Strict.decimal(words[4]),
                Values.instant(words[5]),
                Values.optionalInstant(words[6]),
                words[7].equals(REVOKED));
    }

    static UUID aaguid(String text) {
        if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new Malformed("an aaguid is written like 01020304-0506-0708-0102-030405060708");
        }
        return UUID.fromString(text);
    }

    @Override
    public String toString() {
        return String.join(
                " ",
                id,
                key.toString(),
                aaguid.toString(),
                Long.toString(counter),
                from.toString(),
                Values.orNone(until).toString(),
                revoked ? REVOKED : GOOD);
    }
}
