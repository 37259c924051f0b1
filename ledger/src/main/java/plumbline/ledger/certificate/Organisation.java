package plumbline.ledger.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import plumbline.ledger.Hash;
import plumbline.ledger.VerifierKey;

/// An organisation as a relying party knows it.
///
/// @param role which seats its people may fill
/// @param key with which it signs rosters and statements; its name is the organisation's
/// @param leastVersion of its roster that is still accepted
/// @param site the relying party id under which its people's passkeys were made
/// @param origins of the pages on which they sign
public record Organisation(String role, VerifierKey key, long leastVersion, String site, Set<String> origins) {

    public Organisation {
        origins = Set.copyOf(origins);
    }

    public String name() {
        return key.name();
    }

    Hash siteHash() {
        return Hash.over(site.getBytes(UTF_8));
    }
}
