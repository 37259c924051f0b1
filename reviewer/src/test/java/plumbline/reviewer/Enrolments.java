package plumbline.reviewer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import plumbline.ledger.certificate.Attestation;
import plumbline.ledger.certificate.Credential;
import plumbline.ledger.certificate.CredentialKey;
import plumbline.ledger.certificate.Enrolment;

/// Passkeys that people made before a test begins.
final class Enrolments {
    private Enrolments() {}

    /// @param number which of the person's passkeys it is
    static void write(Path folder, String person, String name, int number) throws IOException {
        var credential = new Credential(
                Base64.getEncoder().encodeToString((person + number).getBytes(UTF_8)),
                CredentialKey.of(CredentialKey.Algorithm.EdDSA, ed25519()),
                new UUID(1, 2),
                0,
                Instant.parse("2026-11-26T10:00:00Z"),
                null,
                false);
        Files.write(
                folder.resolve(person + "-" + number + Enrolment.EXTENSION),
                new Enrolment(person, name, credential, Attestation.SELF).toBytes());
    }

    private static byte[] ed25519() {
        try {
            return KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPublic()
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
