package plumbline.ledger.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.ledger.Malformed;
import plumbline.ledger.SignatureType;
import plumbline.ledger.VerifierKey;

class TrustFileTest {
    private final Scene scene = new Scene();

    @Test
    void a_trust_file_names_logs_organisations_authenticators_and_seats() {
        TrustFile trust = scene.trust();
        assertThat(trust.log().witnesses()).containsOnlyKeys("w");
        assertThat(trust.modes()).containsExactlyInAnyOrder(LegalMode.UNDERTAKING, LegalMode.STATUTORY);
        assertThat(trust.organisations()).hasSize(4);
        assertThat(trust.organisations().get(Scene.EAST))
                .isEqualTo(new Organisation(
                        "outside",
                        scene.signer(Scene.EAST).verifier(),
                        2,
                        Scene.EAST,
                        Set.of("https://sign.east.example", "https://elsewhere.east.example")));
        assertThat(trust.accepts(Authenticator.MODEL)).isTrue();
        assertThat(trust.accepts(new UUID(0, 0))).isFalse();
        assertThat(trust.rule("RED", Basis.COMBINED))
                .isEqualTo(new SeatRule(List.of(
                        new Seats("force", 1, false, false, Map.of()),
                        new Seats(
                                "outside",
                                3,
                                false,
                                true,
                                Map.of("legally-qualified", 1, "never-police", 2, "no-police-5y", 3)))));
        assertThat(trust.rule("AMBER", Basis.COMBINED))
                .isEqualTo(new SeatRule(List.of(
                        new Seats("force", 1, false, false, Map.of()),
                        new Seats("outside", 2, true, false, Map.of()))));
        assertThat(trust.rule("RED", Basis.APPEAL)).isNull();
    }

    private TrustFile with(String pattern, String replacement) {
        String right = scene.trustText();
        String other = right.replaceFirst(pattern, replacement);
        assertThat(other).isNotEqualTo(right);
        return TrustFile.parse(other.getBytes(UTF_8));
    }

    @Test
    void any_authenticator_may_be_accepted() {
        assertThat(with("authenticator .*", "authenticator any").accepts(new UUID(0, 0)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plumbline/trust@v1|plumbline/trust@v2",
                "log [^\n]*|log nonsense",
                "quorum w|",
                "quorum w|quorum x",
                "mode UNDERTAKING\nmode STATUTORY\n|",
                "mode UNDERTAKING|mode undertaking",
                "mode UNDERTAKING|mode UNDERTAKING STATUTORY",
                "organisation force|organization force",
                "organisation force|organisation the force",
                "organisation outside ([^ ]*) 2|organisation outside $1 two",
                "organisation outside ([^ ]*) 2 north.example https://sign.north.example|organisation outside $1 2 x",
                "organisation outside ([^ ]*) (.*)\n|organisation outside $1 $2\norganisation outside $1 $2\n",
                "organisation force [^ ]*|organisation force force.example+00000000+AQ==",
                "authenticator .*\n|",
                "authenticator .*|authenticator any\nauthenticator 08987058-cadc-4b81-b6e1-30de50dcbe96",
                "authenticator .*|authenticator 8987058-cadc-4b81-b6e1-30de50dcbe96",
                "authenticator .*|authenticator any any",
                "seats .*\n|seats GREEN COMBINED 1\n",
                "seats .*\n|seats GREEN COMBINED one force\n",
                "seats .*\n|seats GREEN COMBINED 0 force\n",
                "seats .*\n|seats GREEN COMBINED 4294967297 force\n",
                "seats .*\n|seats GREEN TOGETHER 1 force\n",
                "seats .*\n|seats GREEN COMBINED 1 force apart\n",
                "seats .*\n|seats GREEN COMBINED 1 force =1\n",
                "seats .*\n|seats GREEN COMBINED 1 force x=\n",
                "(?s)seats .*|",
                "(?s)\n$|"
            })
    void a_trust_file_with_a_broken_line_is_refused(String change) {
        String[] parts = change.split("\\|(?=[^|]*$)", -1);
        assertThatThrownBy(() -> with(parts[0], parts[1])).isInstanceOf(Malformed.class);
    }

    @Test
    void the_broken_line_is_named() {
        assertThatThrownBy(() -> with("mode STATUTORY", "mode SOME"))
                .hasMessage("trust file line 8: not one of [ADVISORY, UNDERTAKING, STATUTORY]");
    }

    @Test
    void a_witness_cannot_keep_a_roster() {
        assertThatThrownBy(() -> with(
                        "organisation force [^ ]*",
                        "organisation force "
                                + scene.witness.verifier().encode().replace("+", "\\+")))
                .hasMessageContaining("the key of an organisation must be of type 1 (Ed25519)");
    }

    @Test
    void one_key_cannot_stand_for_two_organisations() {
        String same = new VerifierKey(
                        "other.example",
                        SignatureType.ED25519,
                        scene.signer(Scene.FORCE).verifier().key())
                .encode();
        assertThatThrownBy(() -> with(
                        "authenticator ",
                        "organisation outside " + same + " 1 other.example https://other.example\nauthenticator "))
                .hasMessageContaining("an organisation and a key stand on one line only");
    }
}
