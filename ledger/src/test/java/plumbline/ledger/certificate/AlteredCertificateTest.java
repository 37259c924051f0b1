package plumbline.ledger.certificate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.ledger.Malformed;

/// What becomes of a certificate when its file is altered anywhere.
class AlteredCertificateTest {
    private final Scene scene = new Scene();

    /// No byte is idle: each is signed, committed to, or has one form. A small one, because there are so many bytes.
    @Test
    void a_certificate_with_any_byte_altered_is_refuted() {
        scene.passkeys.keySet().retainAll(List.of("f1", "o3"));
        scene.draft.caseClass = "GREEN-DRAWN";
        for (String organisation : List.of(Scene.EAST, Scene.FORCE)) {
            scene.rosters.add(Signed.of(scene.roster(organisation), scene.signer(organisation)));
        }
        Certificate certificate = full("f1", "o3");
        byte[] file = certificate.toBytes();
        TrustFile trust = scene.trust();
        for (int at = 0; at < file.length; at++) {
            byte[] flipped = file.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            assertThat(valid(flipped, trust)).as("byte %d", at).isFalse();
        }
        assertThat(valid(file, trust)).isTrue();
    }

    @Test
    void a_certificate_cut_anywhere_or_with_something_after_it_is_refuted() {
        byte[] file = full("f1", "o1", "o2").toBytes();
        TrustFile trust = scene.trust();
        for (int length = 0; length < file.length; length++) {
            assertThat(valid(Arrays.copyOf(file, length), trust))
                    .as("length %d", length)
                    // without its last document it is a certificate from before that statement
                    .isEqualTo(length == statement(file));
        }
        assertThat(valid(Arrays.copyOf(file, file.length + 1), trust)).isFalse();
    }

    /// One with everything in it: a statement, which begins after the moment that is asked about, as well.
    private Certificate full(String... people) {
        Statement statement =
                new Statement(Scene.NORTH, scene.decision().digest(), null, Scene.NOW.plusSeconds(1), "asked to leave");
        scene.statements.add(Signed.of(statement, scene.signer(Scene.NORTH)));
        return scene.certificate(people);
    }

    private static int statement(byte[] file) {
        return new String(file, ISO_8859_1).indexOf("statement ");
    }

    private static boolean valid(byte[] file, TrustFile trust) {
        try {
            return CertificateCheck.check(Certificate.parse(file), trust, Later.NOTHING, Scene.NOW)
                    instanceof CertificateVerdict.Valid;
        } catch (Malformed _) {
            return false;
        }
    }
}
