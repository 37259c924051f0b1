package plumbline.certificates;

import java.time.Instant;
import java.util.UUID;
import plumbline.ledger.certificate.Attestation;
import plumbline.ledger.certificate.Credential;

/// A passkey that somebody made here.
///
/// @param attestation what was proven of its authenticator
record Passkey(UUID accountId, Credential credential, Attestation attestation, Instant madeAt) {}
