package plumbline.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.webauthn4j.test.TestAttestationUtil;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.ledger.Hash;
import plumbline.ledger.Malformed;
import plumbline.ledger.certificate.Attestation;
import plumbline.ledger.certificate.Makers;
import plumbline.ledger.certificate.NewPasskey;

/// What an authenticator says of itself, as a library wrote it that did not write our check.
class AttestationTest {
    private static final String SITE = "force.example";
    private static final Hash CHALLENGE = TwoOrganisations.hash("challenge");
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    private final NewPasskey passkey = new Emulated(SITE).make(CHALLENGE.bytes());

    private static Attestation read(NewPasskey passkey, Makers makers) {
        return passkey.made(CHALLENGE, Set.of("https://sign." + SITE), SITE, makers, NOW)
                .attestation();
    }

    private static Makers makers(X509Certificate root) throws CertificateEncodingException {
        var base64 = Base64.getMimeEncoder().encodeToString(root.getEncoded());
        return Makers.parse(
                ("-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n").getBytes(UTF_8));
    }

    @Test
    void a_certificate_proves_the_model_only_where_its_maker_is_believed() throws Exception {
        assertThat(read(passkey, Makers.NONE)).isEqualTo(Attestation.CERTIFIED);
        assertThat(read(passkey, makers(TestAttestationUtil.load3tierTestRootCACertificate())))
                .isEqualTo(Attestation.VOUCHED);
        assertThat(read(passkey, makers(TestAttestationUtil.load2tierTestRootCACertificate())))
                .isEqualTo(Attestation.CERTIFIED);
    }

    @Test
    void a_statement_in_which_any_bit_was_changed_is_not_taken_for_the_same() {
        var credential = passkey.made(CHALLENGE, Set.of("https://sign." + SITE), SITE, Makers.NONE, NOW)
                .credential();
        for (int at = 0; at < passkey.attestationObject().length; at++) {
            var changed = passkey.attestationObject().clone();
            changed[at] ^= 1;
            try {
                var made = new NewPasskey(passkey.clientData(), changed)
                        .made(CHALLENGE, Set.of("https://sign." + SITE), SITE, Makers.NONE, NOW);
                // Of a certificate whose maker nobody believes, all but its key can be changed.
                assertThat(made.credential()).isEqualTo(credential);
            } catch (Malformed refused) {
                assertThat(refused).hasMessageMatching(".+");
            }
        }
    }

    @Test
    void what_is_no_certificate_names_no_maker() {
        assertThatThrownBy(() -> Makers.parse("nobody".getBytes(UTF_8))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Makers.parse(new byte[0])).isInstanceOf(Malformed.class);
    }
}
