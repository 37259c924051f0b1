package plumbline.vetting;

import java.time.Instant;
import java.util.UUID;
import plumbline.law.vetting.application.Declaration;

/// A version of the declaration that the applicant signed.
///
/// @param sha256 of its bytes as they are kept
record Signed(UUID declarationId, int version, Declaration declaration, byte[] sha256, Instant at) {}
