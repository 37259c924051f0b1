package plumbline.certificates;

import java.time.Instant;
import java.util.UUID;
import plumbline.ledger.certificate.Credential;

/// A passkey that somebody made here.
///
/// @param attestation how the maker of the authenticator vouches for it; `none` where it does not
record Passkey(UUID accountId, Credential credential, String attestation, Instant madeAt) {}
