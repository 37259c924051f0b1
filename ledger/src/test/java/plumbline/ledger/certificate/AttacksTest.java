package plumbline.ledger.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import plumbline.ledger.Checkpoint;
import plumbline.ledger.Fact;
import plumbline.ledger.Hash;
import plumbline.ledger.Note;
import plumbline.ledger.ProofFile;
import plumbline.ledger.SignatureType;
import plumbline.ledger.SigningKey;
import plumbline.ledger.Strict;
import plumbline.ledger.Tree;

/// The attacks that a corrupt insider has at hand, with every key of the force (security specification 3.5). None is
/// accepted, and each is refused for its own reason alone.
class AttacksTest {
    private static final String ENOUGH_OUTSIDE = "not filled by those who signed: 2 of outside, distinct organisations";
    private static final String F1 = "signature 1, by Person f1 (force.example), ";
    private static final String O1 = "signature 2, by Person o1 (north.example), ";
    private static final String O2 = "signature 3, by Person o2 (south.example), ";

    private final Scene scene = new Scene();

    private List<String> signed() {
        return scene.reasons(scene.certificate("f1", "o1", "o2"));
    }

    @Test
    void without_an_attack_it_is_valid() {
        assertThat(signed()).isEmpty();
    }

    /// The signatures of one decision under another one.
    private List<String> moved(Consumer<Draft> change) {
        List<Assertion> signatures = scene.certificate("f1", "o1", "o2").assertions();
        change.accept(scene.draft);
        return scene.reasons(scene.certificate(scene.decision(), signatures));
    }

    private static final String[] OVER_ANOTHER = {
        F1 + "is over something else than this decision",
        O1 + "is over something else than this decision",
        O2 + "is over something else than this decision",
        "not filled by those who signed: 1 of force",
        ENOUGH_OUTSIDE
    };

    @Test
    void signatures_replayed_to_another_case() {
        assertThat(moved(draft -> draft.caseId = "APP-2026-000124")).containsExactly(OVER_ANOTHER);
    }

    @Test
    void signatures_replayed_to_another_decision_of_the_case() {
        assertThat(moved(draft -> draft.id = "decision-2")).containsExactly(OVER_ANOTHER);
    }

    @Test
    void signatures_replayed_under_another_version_of_the_rosters() {
        List<Assertion> signatures = scene.certificate("f1", "o1", "o2").assertions();
        scene.rosters.clear();
        scene.versions.put(Scene.NORTH, 3L);
        assertThat(scene.reasons(scene.certificate(scene.decision(), signatures)))
                .containsExactly(OVER_ANOTHER);
    }

    @Test
    void another_nonce() {
        assertThat(moved(draft -> draft.nonce = Draft.hash("other"))).containsExactly(OVER_ANOTHER);
    }

    @Test
    void an_altered_outcome() {
        scene.draft.outcome = Outcome.NOT_CLEARED;
        assertThat(moved(draft -> draft.outcome = Outcome.CLEARED)).containsExactly(OVER_ANOTHER);
    }

    @Test
    void conditions_taken_away() {
        scene.draft.outcome = Outcome.CLEARED_WITH_CONDITIONS;
        scene.draft.conditions = List.of("not alone with the vulnerable");
        assertThat(moved(draft -> {
                    draft.outcome = Outcome.CLEARED;
                    draft.conditions = List.of();
                }))
                .containsExactly(OVER_ANOTHER);
    }

    @Test
    void altered_reasons() {
        assertThat(moved(draft -> draft.reasons = Draft.hash("better ones"))).containsExactly(OVER_ANOTHER);
    }

    @Test
    void another_root_of_the_evidence() {
        assertThat(moved(draft -> draft.evidence = Decision.evidence(List.of(Draft.hash("declaration")))))
                .containsExactly(OVER_ANOTHER);
    }

    @Test
    void a_later_expiry() {
        assertThat(moved(draft -> draft.expires = Instant.parse("2040-01-01T00:00:00Z")))
                .containsExactly(OVER_ANOTHER);
    }

    @Test
    void a_higher_level() {
        assertThat(moved(draft -> draft.level = "MV")).containsExactly(OVER_ANOTHER);
    }

    @Test
    void a_milder_class() {
        assertThat(moved(draft -> draft.caseClass = "GREEN"))
                .containsExactly(OVER_ANOTHER[0], OVER_ANOTHER[1], OVER_ANOTHER[2], OVER_ANOTHER[3]);
    }

    @Test
    void somebody_elses_name() {
        assertThat(moved(draft -> draft.name = "Robin Hale")).containsExactly(OVER_ANOTHER);
    }

    @Test
    void a_refusal_shown_as_a_clearance() {
        scene.draft.outcome = Outcome.NOT_CLEARED;
        assertThat(signed()).containsExactly("the outcome is NOT_CLEARED");
    }

    @Test
    void another_kind_of_decision_shown_as_a_clearance() {
        scene.draft.kind = "transfer";
        assertThat(signed()).containsExactly("it is not a clearance but a transfer");
    }

    @Test
    void an_expired_one() {
        scene.at = scene.draft.expires;
        assertThat(signed()).containsExactly("it expired 2036-11-21T00:00:00Z");
        scene.at = scene.at.minusSeconds(1);
        assertThat(signed()).isEmpty();
    }

    @Test
    void one_that_has_not_begun() {
        scene.at = scene.draft.from.minusSeconds(1);
        assertThat(signed()).containsExactly("it is not yet valid: it begins 2026-11-21T00:00:00Z");
        scene.at = scene.draft.from;
        assertThat(signed()).isEmpty();
    }

    @Test
    void one_from_the_future() {
        scene.draft.decided = Scene.NOW.plusSeconds(1);
        assertThat(signed()).containsExactly("the decision is from the future: 2026-11-26T12:00:01Z");
        scene.draft.decided = Scene.NOW;
        assertThat(signed()).isEmpty();
    }

    private Signed<Statement> ends(Hash decision, String organisation, SigningKey key) {
        return Signed.of(new Statement(organisation, decision, null, Scene.NOW, "new information"), key);
    }

    @Test
    void a_revoked_one() {
        Hash digest = scene.decision().digest();
        scene.later = new Later(List.of(), List.of(ends(digest, Scene.SOUTH, scene.signer(Scene.SOUTH))));
        assertThat(signed())
                .containsExactly("it was revoked by south.example on 2026-11-26T12:00:00Z: new information");
        scene.at = Scene.NOW.minusSeconds(1);
        assertThat(signed()).as("before that moment").isEmpty();
    }

    @Test
    void a_superseded_one_that_says_so_itself() {
        Statement statement =
                new Statement(Scene.FORCE, scene.decision().digest(), Draft.hash("next"), Scene.NOW, "decided again");
        scene.statements.add(Signed.of(statement, scene.signer(Scene.FORCE)));
        assertThat(signed())
                .containsExactly("it was superseded by force.example on 2026-11-26T12:00:00Z: decided again");
    }

    @Test
    void a_statement_about_another_decision_ends_only_that_one() {
        scene.later =
                new Later(List.of(), List.of(ends(Draft.hash("another"), Scene.SOUTH, scene.signer(Scene.SOUTH))));
        assertThat(signed()).isEmpty();
    }

    @Test
    void somebody_elses_statement_carried_along() {
        scene.statements.add(ends(Draft.hash("another"), Scene.SOUTH, scene.signer(Scene.SOUTH)));
        assertThat(signed()).containsExactly("a statement here is about another decision");
    }

    @Test
    void a_statement_that_its_organisation_did_not_sign() {
        Hash digest = scene.decision().digest();
        scene.statements.add(ends(digest, Scene.SOUTH, scene.signer(Scene.FORCE)));
        assertThat(signed()).containsExactly("a statement in the name of south.example is not signed by it");
        scene.statements.set(0, ends(digest, "nobody.example", key("nobody.example")));
        assertThat(signed()).containsExactly("a statement in the name of nobody.example is not signed by it");
    }

    private static SigningKey key(String name) {
        return Scene.key(name, SignatureType.ED25519);
    }

    @Test
    void a_revoked_passkey() {
        scene.passkey("o2").revoked = true;
        assertThat(signed()).containsExactly(O2 + "is by a passkey that was revoked", ENOUGH_OUTSIDE);
    }

    @Test
    void a_passkey_that_was_revoked_later() {
        Certificate certificate = scene.certificate("f1", "o1", "o2");
        scene.passkey("o2").revoked = true;
        Hash before = certificate.rosters().getLast().content().digest();
        scene.later = new Later(
                List.of(Signed.of(later(Scene.SOUTH, 3, before, Scene.NOW), scene.signer(Scene.SOUTH))), List.of());
        assertThat(scene.reasons(certificate)).containsExactly(O2 + "is by a passkey that was revoked", ENOUGH_OUTSIDE);
    }

    @Test
    void another_organisation_cannot_revoke_a_passkey() {
        Certificate certificate = scene.certificate("f1", "o1", "o2");
        Hash before = certificate.rosters().get(1).content().digest();
        scene.passkey("o2").revoked = true;
        Roster forces = new Roster(
                Scene.FORCE, 3, before, Scene.NOW, scene.roster(Scene.SOUTH).people());
        scene.later = new Later(List.of(Signed.of(forces, scene.signer(Scene.FORCE))), List.of());
        assertThat(scene.reasons(certificate)).isEmpty();
    }

    private Roster later(String organisation, long version, Hash previous, Instant from) {
        return new Roster(
                organisation,
                version,
                previous,
                from,
                scene.roster(organisation).people());
    }

    @Test
    void a_passkey_that_was_not_yet_or_no_longer_good() {
        scene.passkey("o2").from = scene.draft.decided.plusSeconds(1);
        String refused = O2 + "is by a passkey that was not good when the decision was made";
        assertThat(signed()).containsExactly(refused, ENOUGH_OUTSIDE);
        scene.rosters.clear();
        scene.passkey("o2").from = scene.draft.decided;
        assertThat(signed()).isEmpty();
        scene.rosters.clear();
        scene.passkey("o2").until = scene.draft.decided;
        assertThat(signed()).containsExactly(refused, ENOUGH_OUTSIDE);
        scene.rosters.clear();
        scene.passkey("o2").until = scene.draft.decided.plusSeconds(1);
        assertThat(signed()).isEmpty();
    }

    private static final String[] SOUTH_IS_OUT = {
        "signature 3 is by a passkey that no one organisation's roster lists", ENOUGH_OUTSIDE
    };

    private static List<String> and(String first, String... rest) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(Arrays.asList(rest));
        return all;
    }

    @Test
    void a_roster_older_than_the_trust_file_accepts() {
        scene.versions.put(Scene.SOUTH, 1L);
        assertThat(signed())
                .isEqualTo(and(
                        "version 1 of the roster of south.example is stale: the trust file asks for 2 or a later one",
                        SOUTH_IS_OUT));
    }

    @Test
    void a_roster_that_a_later_one_had_replaced() {
        Certificate certificate = scene.certificate("f1", "o1", "o2");
        Hash before = certificate.rosters().getLast().content().digest();
        Roster next = later(Scene.SOUTH, 3, before, scene.draft.decided);
        scene.later = new Later(List.of(Signed.of(next, scene.signer(Scene.SOUTH))), List.of());
        assertThat(scene.reasons(certificate))
                .isEqualTo(and(
                        "version 2 of the roster of south.example is stale: a later one was in force when the decision"
                                + " was made",
                        SOUTH_IS_OUT));
        next = later(Scene.SOUTH, 3, before, scene.draft.decided.plusSeconds(1));
        scene.later = new Later(List.of(Signed.of(next, scene.signer(Scene.SOUTH))), List.of());
        assertThat(scene.reasons(certificate)).isEmpty();
    }

    @Test
    void a_roster_that_was_not_yet_in_force() {
        Roster early = scene.roster(Scene.SOUTH);
        early = new Roster(
                early.organisation(),
                early.version(),
                early.previous(),
                scene.draft.decided.plusSeconds(1),
                early.people());
        with(Scene.SOUTH, Signed.of(early, scene.signer(Scene.SOUTH)));
        assertThat(signed())
                .isEqualTo(and(
                        "version 2 of the roster of south.example was not yet in force when the decision was made",
                        SOUTH_IS_OUT));
    }

    /// All rosters as they should be but this one.
    private void with(String organisation, Signed<Roster> roster) {
        scene.signers.forEach((name, key) ->
                scene.rosters.add(name.equals(organisation) ? roster : Signed.of(scene.roster(name), key)));
    }

    @Test
    void two_rosters_of_one_version() {
        Certificate certificate = scene.certificate("f1", "o1", "o2");
        Roster other = later(Scene.SOUTH, 2, Draft.hash("before"), Scene.NOW);
        scene.later = new Later(List.of(Signed.of(other, scene.signer(Scene.SOUTH))), List.of());
        assertThat(scene.reasons(certificate))
                .isEqualTo(and(
                        "version 2 of the roster of south.example is not the one that south.example went on from",
                        SOUTH_IS_OUT));
        scene.later = new Later(List.of(certificate.rosters().getLast()), List.of());
        assertThat(scene.reasons(certificate)).as("the same one again").isEmpty();
    }

    @Test
    void a_roster_beside_the_chain_of_its_organisation() {
        Certificate certificate = scene.certificate("f1", "o1", "o2");
        Roster next = later(Scene.SOUTH, 3, Draft.hash("the true second"), Scene.NOW);
        scene.later = new Later(List.of(Signed.of(next, scene.signer(Scene.SOUTH))), List.of());
        assertThat(scene.reasons(certificate))
                .isEqualTo(and(
                        "version 2 of the roster of south.example is not the one that south.example went on from",
                        SOUTH_IS_OUT));
        next = later(Scene.SOUTH, 4, Draft.hash("the third"), Scene.NOW);
        scene.later = new Later(List.of(Signed.of(next, scene.signer(Scene.SOUTH))), List.of());
        assertThat(scene.reasons(certificate))
                .as("what lies between is not known")
                .isEmpty();
    }

    @Test
    void a_roster_for_an_outside_seat_signed_by_the_force() {
        with(Scene.SOUTH, Signed.of(scene.roster(Scene.SOUTH), scene.signer(Scene.FORCE)));
        assertThat(signed())
                .isEqualTo(and("the roster of south.example is not signed by south.example itself", SOUTH_IS_OUT));
    }

    @Test
    void a_roster_signed_by_the_force_under_the_name_of_the_other() {
        SigningKey forged = SigningKey.of(
                Scene.SOUTH, SignatureType.ED25519, Draft.hash("force's").bytes());
        with(Scene.SOUTH, Signed.of(scene.roster(Scene.SOUTH), forged));
        assertThat(signed())
                .isEqualTo(and("the roster of south.example is not signed by south.example itself", SOUTH_IS_OUT));
    }

    @Test
    void an_outside_reviewer_enrolled_by_the_force_in_its_own_roster() {
        Authenticator forced = new Authenticator("forced", Scene.FORCE, "https://sign.force.example");
        Roster own = scene.roster(Scene.FORCE);
        List<Person> people = new ArrayList<>(own.people());
        people.add(new Person("o2", "Person o2", List.of("never-police"), List.of(forced.credential())));
        with(
                Scene.FORCE,
                Signed.of(new Roster(Scene.FORCE, 2, own.previous(), own.from(), people), scene.signer(Scene.FORCE)));
        scene.passkeys.put("o2", forced);
        assertThat(signed()).containsExactly(ENOUGH_OUTSIDE);
    }

    @Test
    void an_organisation_of_the_forces_own_making() {
        Authenticator key = new Authenticator("made up", "made-up.example", "https://sign.made-up.example");
        Roster roster = new Roster(
                "made-up.example",
                1,
                null,
                scene.draft.decided,
                List.of(new Person("o2", "Person o2", List.of(), List.of(key.credential()))));
        scene.signers.forEach((name, signer) -> scene.rosters.add(Signed.of(scene.roster(name), signer)));
        scene.rosters.add(2, Signed.of(roster, key("made-up.example")));
        scene.passkeys.put("o2", key);
        assertThat(signed())
                .isEqualTo(
                        and("there is a roster of made-up.example, which the trust file does not know", SOUTH_IS_OUT));
    }

    @Test
    void a_roster_that_the_decision_does_not_name() {
        Decision decision = scene.decision();
        List<Assertion> signatures = scene.certificate("f1", "o1", "o2").assertions();
        Roster other = later(Scene.SOUTH, 2, Draft.hash("other"), scene.draft.decided);
        scene.rosters.set(3, Signed.of(other, scene.signer(Scene.SOUTH)));
        assertThat(scene.reasons(scene.certificate(decision, signatures)))
                .containsExactly("the rosters here are not exactly those that the decision names");
        scene.rosters.remove(3);
        assertThat(scene.reasons(scene.certificate(decision, signatures)))
                .isEqualTo(and("the rosters here are not exactly those that the decision names", SOUTH_IS_OUT));
    }

    @Test
    void one_passkey_in_the_rosters_of_two_organisations() {
        Person borrowed = new Person(
                "f9", "Person f9", List.of(), List.of(scene.passkey("o2").credential()));
        Roster own = scene.roster(Scene.FORCE);
        List<Person> people = new ArrayList<>(own.people());
        people.add(borrowed);
        with(
                Scene.FORCE,
                Signed.of(new Roster(Scene.FORCE, 2, own.previous(), own.from(), people), scene.signer(Scene.FORCE)));
        assertThat(signed()).containsExactly(SOUTH_IS_OUT);
    }

    @Test
    void the_force_alone() {
        assertThat(scene.reasons(scene.certificate("f1", "f2"))).containsExactly(ENOUGH_OUTSIDE);
    }

    @Test
    void the_outside_alone() {
        assertThat(scene.reasons(scene.certificate("o1", "o2", "o3")))
                .containsExactly("not filled by those who signed: 1 of force");
    }

    @Test
    void one_person_in_two_seats() {
        Assertion again = scene.passkey("o1").sign(scene.decision().challenge());
        List<Assertion> signatures =
                new ArrayList<>(scene.certificate("f1", "o1").assertions());
        signatures.add(again);
        assertThat(scene.reasons(scene.certificate(scene.decision(), signatures)))
                .containsExactly(
                        "signature 3, by Person o1 (north.example), is by somebody who has signed already",
                        ENOUGH_OUTSIDE);
    }

    @Test
    void one_person_with_two_passkeys() {
        Authenticator second = Scene.passkey("second", "o1");
        Person both = new Person(
                "o1", "Person o1", List.of(), List.of(scene.passkey("o1").credential(), second.credential()));
        Roster own = scene.roster(Scene.NORTH);
        with(
                Scene.NORTH,
                Signed.of(
                        new Roster(Scene.NORTH, 2, own.previous(), own.from(), List.of(both)),
                        scene.signer(Scene.NORTH)));
        List<Assertion> signatures =
                new ArrayList<>(scene.certificate("f1", "o1").assertions());
        signatures.add(second.sign(scene.decision().challenge()));
        assertThat(scene.reasons(scene.certificate(scene.decision(), signatures)))
                .containsExactly(
                        "signature 3, by Person o1 (north.example), is by somebody who has signed already",
                        ENOUGH_OUTSIDE);
    }

    @Test
    void two_seats_from_one_organisation() {
        assertThat(scene.reasons(scene.certificate("f1", "o1", "o4"))).containsExactly(ENOUGH_OUTSIDE);
    }

    @Test
    void a_recused_member() {
        scene.draft.recused = List.of("o2");
        scene.draft.seats.remove("o2");
        assertThat(signed()).containsExactly(O2 + "is by somebody who has no seat in this decision", ENOUGH_OUTSIDE);
    }

    @Test
    void a_recused_member_who_kept_the_seat() {
        scene.draft.recused = List.of("o2");
        assertThat(signed())
                .containsExactly(
                        "o2 is recused from this decision and signed it",
                        "somebody has a seat in this decision and is recused from it");
    }

    @Test
    void somebody_who_was_not_drawn() {
        scene.draft.seats.remove("o2");
        assertThat(signed()).containsExactly(O2 + "is by somebody who has no seat in this decision", ENOUGH_OUTSIDE);
    }

    @Test
    void user_verification_clear() {
        scene.passkey("o2").flags = 0b001;
        assertThat(signed()).containsExactly(O2 + "was made without knowing who was there", ENOUGH_OUTSIDE);
    }

    @Test
    void user_presence_clear() {
        scene.passkey("o2").flags = 0b100;
        assertThat(signed()).containsExactly(O2 + "was made with nobody there", ENOUGH_OUTSIDE);
    }

    @Test
    void a_wrong_origin() {
        scene.passkey("o2").origin = "https://sign.force.example";
        assertThat(signed()).containsExactly(O2 + "was made on a page that is not south.example's", ENOUGH_OUTSIDE);
    }

    @Test
    void a_second_origin_of_the_organisation_is_as_good_as_the_first() {
        scene.passkey("o3").origin = "https://elsewhere.east.example";
        assertThat(scene.reasons(scene.certificate("f1", "o1", "o3"))).isEmpty();
    }

    @Test
    void a_wrong_site() {
        scene.passkey("o2").signsFor = Scene.FORCE;
        assertThat(signed()).containsExactly(O2 + "was made for another site than south.example", ENOUGH_OUTSIDE);
    }

    @Test
    void a_registration_in_place_of_a_signature() {
        scene.passkey("o2").type = "webauthn.create";
        assertThat(signed()).containsExactly(O2 + "was not made by signing", ENOUGH_OUTSIDE);
    }

    @Test
    void a_page_inside_another_page() {
        String refused = O2 + "was made on a page inside somebody else's page";
        scene.passkey("o2").more = ",\"crossOrigin\":true";
        assertThat(signed()).containsExactly(refused, ENOUGH_OUTSIDE);
        scene.passkey("o2").more = ",\"crossOrigin\":null";
        assertThat(signed()).containsExactly(refused, ENOUGH_OUTSIDE);
        scene.passkey("o2").more = ",\"crossOrigin\":false,\"topOrigin\":\"https://sign.force.example\"";
        assertThat(signed()).containsExactly(refused, ENOUGH_OUTSIDE);
        scene.passkey("o2").more = "";
        assertThat(signed()).as("a browser that knows no frames").isEmpty();
    }

    @Test
    void client_data_that_says_two_things() {
        scene.passkey("o2").more = ",\"origin\":\"https://sign.force.example\"";
        assertThat(signed())
                .containsExactly(O2 + "cannot be read: a name stands twice in a JSON object", ENOUGH_OUTSIDE);
    }

    @Test
    void a_counter_that_goes_backwards() {
        String refused = O2 + "has a counter that goes backwards: there is a copy of the passkey";
        scene.passkey("o2").listed = 7;
        for (int counter : new int[] {6, 7, 0}) {
            scene.passkey("o2").counter = counter;
            assertThat(signed()).containsExactly(refused, ENOUGH_OUTSIDE);
        }
        scene.passkey("o2").counter = 8;
        assertThat(signed()).isEmpty();
        scene.rosters.clear();
        scene.passkey("o2").listed = 0;
        scene.passkey("o2").counter = 0;
        assertThat(signed()).as("one that does not count").isEmpty();
    }

    @Test
    void the_same_signature_twice() {
        List<Assertion> signatures =
                new ArrayList<>(scene.certificate("f1", "o1").assertions());
        signatures.add(signatures.getLast());
        assertThat(scene.reasons(scene.certificate(scene.decision(), signatures)))
                .containsExactly(
                        "signature 3, by Person o1 (north.example), is by somebody who has signed already",
                        ENOUGH_OUTSIDE);
    }

    @Test
    void a_copy_of_a_signature_in_its_other_spelling() {
        List<Assertion> signatures =
                new ArrayList<>(scene.certificate("f1", "o1").assertions());
        Assertion malleated = malleated(signatures.getLast());
        signatures.add(malleated);
        assertThat(scene.reasons(scene.certificate(scene.decision(), signatures)))
                .containsExactly(
                        "signature 3, by Person o1 (north.example), is by somebody who has signed already",
                        ENOUGH_OUTSIDE);
        List<Assertion> instead = new ArrayList<>(scene.certificate("f1", "o2").assertions());
        instead.add(malleated);
        assertThat(scene.reasons(scene.certificate(scene.decision(), instead)))
                .as("alone it is as good as the first")
                .isEmpty();
    }

    private static Assertion malleated(Assertion assertion) {
        BigInteger order = new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);
        byte[] signature = Strict.base64(assertion.signature());
        int second = 4 + signature[3];
        BigInteger r = new BigInteger(Arrays.copyOfRange(signature, 4, second));
        BigInteger s = new BigInteger(Arrays.copyOfRange(signature, second + 2, signature.length));
        return new Assertion(
                assertion.credential(),
                assertion.authenticatorData(),
                assertion.clientData(),
                Values.base64(der(r, order.subtract(s))));
    }

    private static byte[] der(BigInteger r, BigInteger s) {
        byte[] one = r.toByteArray();
        byte[] two = s.toByteArray();
        byte[] all = new byte[6 + one.length + two.length];
        all[0] = 0x30;
        all[1] = (byte) (all.length - 2);
        all[2] = 2;
        all[3] = (byte) one.length;
        System.arraycopy(one, 0, all, 4, one.length);
        all[4 + one.length] = 2;
        all[5 + one.length] = (byte) two.length;
        System.arraycopy(two, 0, all, 6 + one.length, two.length);
        return all;
    }

    @Test
    void a_signature_by_another_key() {
        Authenticator other = Scene.passkey("o2", "o2");
        scene.decision();
        scene.passkeys.put("o2", other);
        assertThat(signed()).containsExactly(O2 + "was not made by the passkey's key", ENOUGH_OUTSIDE);
    }

    @Test
    void an_unknown_model_of_authenticator() {
        scene.passkey("o2").model = new UUID(0, 0);
        assertThat(signed())
                .containsExactly(O2 + "is by a model of authenticator that is not on the list", ENOUGH_OUTSIDE);
    }

    @Test
    void a_passkey_that_nobody_lists() {
        Authenticator stranger = Scene.passkey("stranger", "o2");
        scene.decision();
        scene.passkeys.put("o2", stranger);
        assertThat(signed()).containsExactly(SOUTH_IS_OUT);
    }

    private List<String> proven(ProofFile proof) {
        Certificate right = scene.certificate("f1", "o1", "o2");
        return scene.reasons(new Certificate(
                right.decision(), right.fact(), proof, right.rosters(), right.assertions(), right.statements()));
    }

    @Test
    void a_missing_quorum_of_witnesses() {
        ProofFile proof = scene.certificate().proof();
        Note alone = Note.signed(proof.checkpoint().text(), scene.log);
        assertThat(proven(new ProofFile(new byte[0], proof.index(), proof.path(), alone)))
                .containsExactly("the decision is not shown to be in the log: the quorum is w; cosigned by 0 of its"
                        + " witnesses");
    }

    @Test
    void a_forked_checkpoint_with_the_witness_of_the_true_one() {
        Certificate right = scene.certificate("f1", "o1", "o2");
        Tree fork = Scene.tree(right.fact(), "fork");
        Checkpoint checkpoint = new Checkpoint("log.example/log", 7, fork.root());
        Note note = Note.signed(checkpoint.text(), scene.log)
                .with(right.proof().checkpoint().signatures().getLast());
        assertThat(proven(ProofFile.of(fork.inclusion(3), note)))
                .containsExactly("the decision is not shown to be in the log: the signature in the name of"
                        + " witness.example is not by its key");
    }

    @Test
    void a_log_of_the_forces_own() {
        SigningKey own = key("own.example/log");
        Certificate right = scene.certificate("f1", "o1", "o2");
        Tree tree = Scene.tree(right.fact(), "own");
        Checkpoint checkpoint = new Checkpoint("own.example/log", 7, tree.root());
        assertThat(proven(ProofFile.of(tree.inclusion(3), Note.signed(checkpoint.text(), own))))
                .containsExactly("the decision is not shown to be in the log: no known key has signed");
    }

    @Test
    void a_row_that_never_went_into_the_log() {
        Certificate right = scene.certificate("f1", "o1", "o2");
        Fact other = Scene.fact(new Draft().make(), 3);
        assertThat(proven(scene.proof(other, "entry")))
                .containsExactly("the decision is not shown to be in the log: the path does not lead from this entry,"
                        + " as number 3, to the root of the checkpoint");
        assertThat(scene.reasons(right)).isEmpty();
    }

    @Test
    void the_proof_of_another_place() {
        Certificate right = scene.certificate("f1", "o1", "o2");
        Fact fifth = new Fact(
                5, right.fact().table(), right.fact().salt(), right.fact().columns());
        assertThat(proven(scene.proof(fifth, "entry"))).containsExactly("the proof is not that of this row");
    }

    @Test
    void something_carried_in_the_proof() {
        ProofFile proof = scene.certificate().proof();
        assertThat(proven(new ProofFile(new byte[] {1}, proof.index(), proof.path(), proof.checkpoint())))
                .containsExactly("the proof is not that of this row");
    }

    private List<String> row(Fact fact) {
        Certificate right = scene.certificate("f1", "o1", "o2");
        return scene.reasons(new Certificate(
                right.decision(),
                fact,
                scene.proof(fact, "entry"),
                right.rosters(),
                right.assertions(),
                right.statements()));
    }

    private static final String NOT_THIS = "the row in the log is not that of this decision";

    @Test
    void the_logged_row_of_another_decision() {
        Draft other = new Draft();
        other.level = "MV";
        assertThat(row(Scene.fact(other.make(), 3))).containsExactly(NOT_THIS);
    }

    @Test
    void a_logged_row_of_another_table() {
        Fact fact = Scene.fact(scene.decision(), 3);
        assertThat(row(new Fact(3, "intake.report", fact.salt(), fact.columns())))
                .containsExactly(NOT_THIS);
    }

    @Test
    void a_logged_row_that_keeps_the_digest_back() {
        Fact fact = Scene.fact(scene.decision(), 3);
        SortedMap<String, Fact.Column> columns = new TreeMap<>(fact.columns());
        columns.put(Certificate.COLUMN, new Fact.Withheld(Draft.hash("x").bytes()));
        assertThat(row(new Fact(3, fact.table(), fact.salt(), columns))).containsExactly(NOT_THIS);
    }

    @Test
    void a_value_written_over_what_was_logged() {
        Fact fact = Scene.fact(scene.decision(), 3);
        SortedMap<String, Fact.Column> columns = new TreeMap<>(fact.columns());
        Fact.Shown logged = Scene.shown(Certificate.COLUMN, "another digest");
        columns.put(
                Certificate.COLUMN,
                new Fact.Shown(
                        logged.salt(),
                        logged.digest(),
                        scene.decision().digest().base64()));
        assertThat(row(new Fact(3, fact.table(), fact.salt(), columns)))
                .containsExactly("the row in the log: column digest was altered");
    }

    @Test
    void a_mode_that_the_relying_party_does_not_accept() {
        scene.draft.mode = LegalMode.ADVISORY;
        assertThat(signed())
                .containsExactly("the decision was made in the mode ADVISORY, which the trust file does not accept");
    }

    @Test
    void a_basis_for_which_no_seats_are_known() {
        scene.draft.basis = Basis.APPEAL;
        assertThat(signed()).containsExactly("the trust file accepts no decision of class AMBER on the basis APPEAL");
    }

    @Test
    void a_departure_for_longer_than_ninety_days() {
        scene.draft.basis = Basis.DEPARTURE;
        scene.draft.expires = scene.draft.from.plus(Duration.ofDays(90)).plusSeconds(1);
        assertThat(scene.reasons(scene.certificate("f2"))).containsExactly("a departure holds for 90 days at most");
        scene.draft.expires = scene.draft.from.plus(Duration.ofDays(90));
        assertThat(scene.reasons(scene.certificate("f2"))).isEmpty();
    }

    @Test
    void a_departure_by_somebody_else_than_the_chief_officer() {
        scene.draft.basis = Basis.DEPARTURE;
        scene.draft.expires = scene.draft.from.plus(Duration.ofDays(30));
        assertThat(scene.reasons(scene.certificate("f1")))
                .containsExactly("not filled by those who signed: 1 of force, 1 chief-officer");
    }

    @Test
    void a_departure_where_the_law_knows_none() {
        scene.draft.basis = Basis.DEPARTURE;
        scene.draft.mode = LegalMode.STATUTORY;
        scene.draft.expires = scene.draft.from.plus(Duration.ofDays(30));
        assertThat(scene.reasons(scene.certificate("f2")))
                .containsExactly("there are no departures in the mode STATUTORY");
    }

    @Test
    void a_panel_without_the_specialist_that_the_case_needs() {
        scene.draft.caseClass = "RED";
        scene.draft.needs = List.of("safeguarding");
        assertThat(scene.reasons(scene.certificate("f1", "o1", "o3", "o4")))
                .containsExactly("not filled by those who signed: 3 of outside, 1 legally-qualified, 2 never-police,"
                        + " 3 no-police-5y, 1 safeguarding");
        assertThat(scene.reasons(scene.certificate("f1", "o1", "o2", "o4"))).isEmpty();
    }

    @Test
    void a_signature_cut_short_or_not_of_a_passkey() {
        List<Assertion> signatures =
                new ArrayList<>(scene.certificate("f1", "o1", "o2").assertions());
        Assertion third = signatures.getLast();
        signatures.set(2, new Assertion(third.credential(), "AAAA", third.clientData(), third.signature()));
        assertThat(scene.reasons(scene.certificate(scene.decision(), signatures)))
                .containsExactly(O2 + "cannot be read: authenticator data has at least 37 bytes", ENOUGH_OUTSIDE);
        String nonsense = Values.base64("[]".getBytes(UTF_8));
        signatures.set(2, new Assertion(third.credential(), third.authenticatorData(), nonsense, third.signature()));
        assertThat(scene.reasons(scene.certificate(scene.decision(), signatures)))
                .containsExactly(O2 + "cannot be read: JSON: { was expected", ENOUGH_OUTSIDE);
    }

    @Test
    void one_signature_can_be_tried_before_there_is_a_certificate() {
        Decision decision = scene.decision();
        Assertion right = scene.passkey("o2").sign(decision.challenge());
        assertThat(right.counter()).isEqualTo(1);
        assertThat(CertificateCheck.objections(decision, scene.rosters, right, scene.trust(), Later.NOTHING))
                .isEmpty();
        Assertion wrong = scene.passkey("o2").sign(Draft.hash("else"));
        assertThat(CertificateCheck.objections(decision, scene.rosters, wrong, scene.trust(), Later.NOTHING))
                .containsExactly(
                        "signature 1, by Person o2 (south.example), is over something else than this decision");
    }
}
