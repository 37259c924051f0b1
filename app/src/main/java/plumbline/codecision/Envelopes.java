package plumbline.codecision;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import plumbline.law.vetting.twokey.Envelope;
import plumbline.vault.Damaged;
import plumbline.vault.Sha256;
import plumbline.vault.Vault;

/// Keeps sealed opinions in the vault: the canonical bytes with a secret of 32 bytes behind them.
///
/// An object of the vault is named by the SHA-256 of its bytes, which here is the commitment itself. Its file is
/// encrypted under a key that the database does not hold, so whoever reads the database reads a digest of something
/// that cannot be guessed.
@Component
class Envelopes {
    private static final int LIMIT = 4 << 20;

    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    Envelopes(Vault vault) {
        this.vault = vault;
    }

    /// What was in an envelope.
    record Contents(byte[] canonical, byte[] nonce) {}

    /// Seals these bytes and returns the commitment, as hexadecimal digits.
    String seal(byte[] canonical) {
        var nonce = new byte[Envelope.NONCE_BYTES];
        random.nextBytes(nonce);
        var both = Arrays.copyOf(canonical, canonical.length + nonce.length);
        System.arraycopy(nonce, 0, both, canonical.length, nonce.length);
        vault.store(new ByteArrayInputStream(both), LIMIT);
        return HexFormat.of().formatHex(Envelope.seal(canonical, nonce).commitment());
    }

    /// Opens the envelope of this commitment; empty where it does not hold what was sealed.
    Optional<Contents> open(String commitment) {
        var held = vault.find(new Sha256(commitment));
        if (held.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = vault.open(held.get().sha256())) {
            var both = in.readAllBytes();
            if (both.length < Envelope.NONCE_BYTES) {
                return Optional.empty();
            }
            var cut = both.length - Envelope.NONCE_BYTES;
            var contents = new Contents(Arrays.copyOf(both, cut), Arrays.copyOfRange(both, cut, both.length));
            return Optional.of(contents)
                    .filter(one ->
                            new Envelope(HexFormat.of().parseHex(commitment)).holds(one.canonical(), one.nonce()));
        } catch (Damaged | IOException broken) {
            return Optional.empty();
        }
    }
}
