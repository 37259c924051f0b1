package plumbline.ledger.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import plumbline.ledger.Malformed;
import plumbline.ledger.certificate.SigningRequest.Shown;

/// What is given to the holder of a seat, and what is taken back from them.
class SigningRequestTest {
    private static final String REASONS = "reasons";
    private static final List<Shown> EVIDENCE =
            List.of(new Shown("The declaration", Draft.hash("declaration")), new Shown("PNC", Draft.hash("check")));

    private final Scene scene = new Scene();

    SigningRequestTest() {
        scene.draft.evidence = SigningRequest.root(EVIDENCE);
    }

    private SigningRequest request() {
        return new SigningRequest(scene.decision(), REASONS, EVIDENCE, scene.rosters);
    }

    @Test
    void a_request_is_read_as_it_was_written_and_in_no_other_form() {
        byte[] file = request().toBytes();

        assertThat(SigningRequest.parse(file).toBytes()).isEqualTo(file);
        for (int at = 0; at < file.length; at += 7) {
            byte[] altered = file.clone();
            altered[at] ^= 1;
            assertThat(showsTheSameDecisionOtherwise(altered)).as("byte %d", at).isFalse();
        }
    }

    /// A roster whose signature was broken is found by [SigningRequest#isListedBy]; it shows nothing else.
    private boolean showsTheSameDecisionOtherwise(byte[] altered) {
        SigningRequest whole = request();
        SigningRequest read;
        try {
            read = SigningRequest.parse(altered);
        } catch (Malformed _) {
            return false;
        }
        return read.decision().equals(whole.decision())
                && !(read.reasons().equals(whole.reasons())
                        && read.evidence().equals(whole.evidence())
                        && read.rosters().stream()
                                .map(Signed::content)
                                .toList()
                                .equals(whole.rosters().stream()
                                        .map(Signed::content)
                                        .toList()));
    }

    @Test
    void other_reasons_other_evidence_or_other_rosters_are_not_shown() {
        Decision decision = scene.decision();
        List<Shown> fewer = EVIDENCE.subList(0, 1);
        List<Shown> turned = EVIDENCE.reversed();
        List<Shown> renamed = List.of(
                EVIDENCE.getFirst(),
                new Shown("Nothing known", EVIDENCE.getLast().digest()));
        List<Signed<Roster>> other = new ArrayList<>(scene.rosters);
        other.removeFirst();

        assertThatThrownBy(() -> new SigningRequest(decision, "other reasons", EVIDENCE, scene.rosters))
                .hasMessageContaining("the reasons");
        assertThatThrownBy(() -> new SigningRequest(decision, REASONS, fewer, scene.rosters))
                .hasMessageContaining("the evidence");
        assertThatThrownBy(() -> new SigningRequest(decision, REASONS, turned, scene.rosters))
                .hasMessageContaining("the evidence");
        assertThatThrownBy(() -> new SigningRequest(decision, REASONS, renamed, scene.rosters))
                .hasMessageContaining("the evidence");
        assertThatThrownBy(() -> new SigningRequest(decision, REASONS, EVIDENCE, other))
                .hasMessageContaining("the rosters");
    }

    @Test
    void only_those_of_an_organisation_who_have_a_seat_are_asked() {
        scene.draft.seats = List.of("f1", "o1");

        assertThat(request().seated(Scene.NORTH)).extracting(Person::id).containsExactly("o1");
        assertThat(request().seated(Scene.EAST)).isEmpty();
    }

    @Test
    void an_organisation_knows_its_own_roster_by_its_key() {
        assertThat(request().isListedBy(scene.signer(Scene.NORTH).verifier())).isTrue();
        scene.rosters.clear();
        scene.signers.put(Scene.NORTH, scene.signer(Scene.SOUTH));
        assertThat(request().isListedBy(scene.signer(Scene.EAST).verifier())).isTrue();
        assertThat(request()
                        .isListedBy(Scene.key(Scene.NORTH, plumbline.ledger.SignatureType.ED25519)
                                .verifier()))
                .isFalse();
    }

    @Test
    void a_signature_over_this_decision_by_the_holder_of_a_seat_is_taken() {
        SigningRequest request = request();

        assertThat(objection(request, scene.passkey("o1"))).isNull();
    }

    @Test
    void any_other_signature_is_sent_back_with_the_reason() {
        scene.draft.seats = List.of("f1", "o1", "o2");
        scene.passkey("o2").revoked = true;
        SigningRequest request = request();

        assertThat(objection(request, scene.passkey("o4"))).isEqualTo("Person o4 has no seat in this decision.");
        assertThat(objection(request, scene.passkey("o2"))).isEqualTo("This passkey of Person o2 was revoked.");
        assertThat(objection(request, Scene.passkey("stranger", "o1")))
                .isEqualTo("This passkey stands in no roster of this decision.");
        assertThat(request.objection(
                        scene.passkey("o1").sign(Draft.hash("another decision")),
                        scene.passkey("o1").origin,
                        Scene.NORTH))
                .isEqualTo("This signature is not over this decision.");
    }

    @Test
    void a_signature_that_was_not_made_on_the_page_by_somebody_there_is_sent_back() {
        List<Consumer<Authenticator>> habits = List.of(
                one -> one.type = "webauthn.create",
                one -> one.origin = "https://force.example",
                one -> one.more = ",\"crossOrigin\":true",
                one -> one.signsFor = "force.example",
                one -> one.flags = 0b100,
                one -> one.flags = 0b001);
        for (Consumer<Authenticator> habit : habits) {
            Scene other = new Scene();
            other.draft.evidence = SigningRequest.root(EVIDENCE);
            String origin = other.passkey("o1").origin;
            SigningRequest request = new SigningRequest(other.decision(), REASONS, EVIDENCE, other.rosters);
            habit.accept(other.passkey("o1"));

            assertThat(request.objection(
                            other.passkey("o1").sign(request.decision().challenge()), origin, Scene.NORTH))
                    .isEqualTo("This signature is not over this decision.");
        }
    }

    @Test
    void a_file_beyond_any_size_is_not_read() {
        assertThatThrownBy(() -> SigningRequest.parse(new byte[(1 << 22) + 1]))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("at most");
    }

    private static @org.jspecify.annotations.Nullable String objection(SigningRequest request, Authenticator passkey) {
        return request.objection(passkey.sign(request.decision().challenge()), passkey.origin, passkey.site);
    }
}
