package plumbline.ledger.certificate;

import java.util.Set;

/// Somebody who signed a decision, once everything about the signature was found right.
///
/// @param person their id, the same in every roster
/// @param organisation whose roster lists them
/// @param role of that organisation, such as `force` or `outside`
/// @param standings what it says of them
public record Signer(String person, String organisation, String role, Set<String> standings) {

    public Signer {
        standings = Set.copyOf(standings);
    }
}
