package plumbline.ledger.certificate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.ledger.Malformed;

class CertificateTest {
    private final Scene scene = new Scene();

    @Test
    void a_certificate_is_read_back_as_it_was_written() {
        Statement later =
                new Statement(Scene.NORTH, scene.decision().digest(), null, Scene.NOW.plusSeconds(1), "asked to leave");
        scene.statements.add(Signed.of(later, scene.signer(Scene.NORTH)));
        Certificate certificate = scene.certificate("f1", "o1", "o2");
        Certificate read = Certificate.parse(certificate.toBytes());
        assertThat(read.toBytes()).isEqualTo(certificate.toBytes());
        assertThat(read.decision()).isEqualTo(certificate.decision());
        assertThat(read.assertions()).isEqualTo(certificate.assertions());
        assertThat(scene.reasons(certificate)).isEmpty();
        assertThat(Certificate.recognises(certificate.toBytes())).isTrue();
        assertThat(Certificate.recognises("plumbline/certificate@v2\n".getBytes(UTF_8)))
                .isFalse();
        assertThat(Certificate.recognises(new byte[0])).isFalse();
    }

    @Test
    void what_a_valid_certificate_proves_is_said() {
        Certificate certificate = scene.certificate("f1", "o1", "o2");
        assertThat(CertificateCheck.check(certificate, scene.trust(), Later.NOTHING, Scene.NOW))
                .isEqualTo(new CertificateVerdict.Valid(List.of(
                        "It is entry 3 of log.example/log, seen by 1 witness.",
                        "Person f1, of force.example, signed with a passkey that knew them.",
                        "Person o1, of north.example, signed with a passkey that knew them.",
                        "Person o2, of south.example, signed with a passkey that knew them.",
                        "Every seat that class AMBER asks for is filled.")));
    }

    @Test
    void a_certificate_has_at_most_sixteen_signatures() {
        Certificate certificate = scene.certificate("f1");
        Assertion assertion = certificate.assertions().getFirst();
        Decision decision = certificate.decision();
        assertThat(scene.certificate(decision, Collections.nCopies(16, assertion))
                        .assertions())
                .hasSize(16);
        assertThatThrownBy(() -> scene.certificate(decision, Collections.nCopies(17, assertion)))
                .isInstanceOf(Malformed.class);
    }

    private static void refused(String file, String reason) {
        assertThatThrownBy(() -> Certificate.parse(file.getBytes(UTF_8)))
                .isInstanceOf(Malformed.class)
                .hasMessage(reason);
    }

    @Test
    void a_file_that_is_not_in_parts_is_refused_with_the_reason() {
        refused("plumbline/later@v1\n", "the first line is plumbline/certificate@v1");
        refused("plumbline/certificate@v1\n", "there is one decision");
        refused("plumbline/certificate@v1\ndecision 7\nshort", "the file ends inside a document");
        refused("plumbline/certificate@v1\ndecision\n", "before each document stand its name and its length");
        refused("plumbline/certificate@v1\ndecision 1 2\n", "before each document stand its name and its length");
        String line = "before each document stands a line with its name and its length";
        refused("plumbline/certificate@v1\ndecision 7", line);
        refused("plumbline/certificate@v1\n" + "x".repeat(64) + " 0\n", line);
        assertThatThrownBy(() -> Certificate.parse(new byte[(1 << 22) + 1]))
                .hasMessage("a certificate has at most 4194304 bytes");
        assertThatThrownBy(() -> Certificate.parse(new byte[1 << 22]))
                .hasMessage("the first line is plumbline/certificate@v1");
    }

    @Test
    void documents_stand_in_one_order_and_no_others_stand_there() {
        String right = new String(scene.certificate("f1").toBytes(), ISO_8859_1);
        String order = "a certificate has its documents in one order, and no others";
        assertThatThrownBy(() -> Certificate.parse((right + "extra 0\n").getBytes(ISO_8859_1)))
                .hasMessage(order);
        int assertion = right.indexOf("assertion ");
        int roster = right.indexOf("roster ", right.indexOf("\nproof "));
        String swapped = right.substring(0, roster) + right.substring(assertion) + right.substring(roster, assertion);
        assertThatThrownBy(() -> Certificate.parse(swapped.getBytes(ISO_8859_1)))
                .hasMessage(order);
        String fact = "plumbline/fact@v1\nindex 0\ntable a\nsalt " + "00".repeat(32) + "\n\n";
        for (String facts : List.of("", fact + fact)) {
            List<Parts.Part> parts = new ArrayList<>(Parts.read(right.getBytes(ISO_8859_1), Certificate.HEADER));
            parts.set(1, new Parts.Part("fact", facts.getBytes(UTF_8)));
            assertThatThrownBy(() -> Certificate.parse(Parts.write(Certificate.HEADER, parts)))
                    .hasMessage("a certificate holds one fact");
        }
    }
}
