package plumbline.ledger.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.ledger.Malformed;
import plumbline.ledger.Note;

/// What organisations sign: rosters, statements, and the file of what became known later.
class RosterTest {
    private final Scene scene = new Scene();

    private Roster roster() {
        scene.passkey("o4").until = Instant.parse("2027-01-01T00:00:00Z");
        scene.passkey("o4").revoked = true;
        return scene.roster(Scene.NORTH);
    }

    private static String text(Roster roster) {
        return new String(roster.toBytes(), UTF_8);
    }

    @Test
    void a_roster_is_a_text_in_plain_words() {
        Roster roster = roster();
        Authenticator o1 = scene.passkey("o1");
        Authenticator o4 = scene.passkey("o4");
        assertThat(text(roster)).isEqualTo("""
                        plumbline/roster@v1
                        organisation north.example
                        version 2
                        previous %s
                        from 2026-06-01T00:00:00Z
                        person o1
                        name Person o1
                        standing legally-qualified
                        standing never-police
                        standing no-police-5y
                        credential %s ES256 %s 08987058-cadc-4b81-b6e1-30de50dcbe96 0 2026-01-01T00:00:00Z none good
                        person o4
                        name Person o4
                        standing never-police
                        standing no-police-5y
                        credential %s ES256 %s 08987058-cadc-4b81-b6e1-30de50dcbe96 0 2026-01-01T00:00:00Z 2027-01-01T00:00:00Z revoked
                        """.formatted(
                        Draft.hash("before"),
                        Values.base64(o1.id),
                        Values.base64(o1.spki()),
                        Values.base64(o4.id),
                        Values.base64(o4.spki())));
        assertThat(Roster.parse(roster.toBytes())).isEqualTo(roster);
        Roster first = scene.roster(Scene.NORTH, 1, null);
        assertThat(Roster.parse(first.toBytes())).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version 2|version 02",
                "version 2|version 0",
                "version 2|version 1",
                "previous [^\n]*|previous none",
                "person o4|person o1",
                "name Person o4|name ",
                " good| fine",
                " good|",
                " good| good good",
                " 0 2026| -1 2026",
                "08987058|8987058",
                "08987058|0898705A",
                "ES256|EdDSA",
                "standing never-police\nstanding no-police-5y|standing no-police-5y\nstanding never-police",
                "credential [^ ]*|credential AAA",
                "credential [^ ]*|credential ",
                "organisation north.example|organisation north example"
            })
    void another_spelling_is_refused(String change) {
        String[] parts = change.split("\\|", -1);
        String right = text(roster());
        String wrong = right.replaceFirst(parts[0], parts[1]);
        assertThat(wrong).isNotEqualTo(right);
        assertThatThrownBy(() -> Roster.parse(wrong.getBytes(UTF_8))).isInstanceOf(Malformed.class);
    }

    @Test
    void a_credential_or_a_key_belongs_to_one_person() {
        Roster right = roster();
        Credential one = scene.passkey("o1").credential();
        Authenticator other = scene.passkey("o4");
        Credential sameId =
                new Credential(one.id(), other.credential().key(), one.aaguid(), 0, one.from(), null, false);
        Credential sameKey =
                new Credential(other.credential().id(), one.key(), one.aaguid(), 0, one.from(), null, false);
        for (Credential again : List.of(sameId, sameKey)) {
            List<Person> people = List.of(
                    new Person("o1", "One", List.of(), List.of(one)),
                    new Person("o4", "Four", List.of(), List.of(again)));
            assertThatThrownBy(() -> new Roster(Scene.NORTH, 2, right.previous(), right.from(), people))
                    .isInstanceOf(Malformed.class)
                    .hasMessageContaining("belongs to one");
        }
        assertThatThrownBy(() -> new Roster(
                        Scene.NORTH, 2, right.previous(), right.from().plusNanos(1), List.of()))
                .hasMessageContaining("whole seconds");
        for (Instant odd : List.of(Instant.EPOCH.plusNanos(5))) {
            assertThatThrownBy(() -> new Credential(one.id(), one.key(), one.aaguid(), 0, odd, null, false))
                    .hasMessageContaining("whole seconds");
            assertThatThrownBy(() -> new Credential(one.id(), one.key(), one.aaguid(), 0, one.from(), odd, false))
                    .hasMessageContaining("whole seconds");
        }
        assertThatThrownBy(() -> new Person("two words", "Name", List.of(), List.of()))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new Person("o1", "", List.of(), List.of())).isInstanceOf(Malformed.class);
    }

    @Test
    void a_signed_roster_is_read_back_and_has_one_signature() {
        Signed<Roster> signed = Signed.of(roster(), scene.signer(Scene.NORTH));
        assertThat(Signed.roster(signed.toBytes())).isEqualTo(signed);
        assertThat(signed.by(scene.signer(Scene.NORTH).verifier())).isTrue();
        assertThat(signed.by(scene.signer(Scene.FORCE).verifier())).isFalse();
        Note two =
                signed.note().with(scene.signer(Scene.FORCE).sign(signed.note().text()));
        assertThatThrownBy(() -> Signed.roster(two.toBytes()))
                .hasMessage("an organisation's document has one signature");
        assertThat(signed.content().reference().toString())
                .isEqualTo("north.example 2 " + signed.content().digest());
        assertThat(signed.content().find("AAAA")).isNull();
    }

    @Test
    void a_statement_is_read_back_as_it_was_written() {
        Statement statement = new Statement(Scene.NORTH, Draft.hash("a"), Draft.hash("b"), Scene.NOW, "two\nlines");
        assertThat(Statement.parse(statement.toBytes())).isEqualTo(statement);
        assertThat(new String(statement.toBytes(), UTF_8))
                .isEqualTo("plumbline/statement@v1\norganisation north.example\nends %s\nsuccessor %s\n"
                                .formatted(Draft.hash("a"), Draft.hash("b"))
                        + "from 2026-11-26T12:00:00Z\nreason two\\nlines\n");
        Statement revoked = new Statement(Scene.NORTH, Draft.hash("a"), null, Scene.NOW, "left");
        Signed<Statement> signed = Signed.of(revoked, scene.signer(Scene.NORTH));
        assertThat(Signed.statement(signed.toBytes())).isEqualTo(signed);
        assertThatThrownBy(() -> new Statement(Scene.NORTH, Draft.hash("a"), Draft.hash("a"), Scene.NOW, "left"))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new Statement("a b", Draft.hash("a"), null, Scene.NOW, "left"))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new Statement("a", Draft.hash("a"), null, Scene.NOW.plusNanos(1), "left"))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new Statement("a", Draft.hash("a"), null, Scene.NOW, ""))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void what_became_known_later_is_read_back_as_it_was_written() {
        Signed<Roster> roster = Signed.of(roster(), scene.signer(Scene.NORTH));
        Signed<Statement> statement = Signed.of(
                new Statement(Scene.NORTH, Draft.hash("a"), null, Scene.NOW, "left"), scene.signer(Scene.NORTH));
        Later later = new Later(List.of(roster), List.of(statement));
        assertThat(Later.parse(later.toBytes())).isEqualTo(later);
        String other = new String(Later.NOTHING.toBytes(), UTF_8) + "extra 0\n";
        assertThatThrownBy(() -> Later.parse(other.getBytes(UTF_8)))
                .hasMessage("rosters stand before statements, and nothing else does");
    }

    @Test
    void a_reference_to_a_roster_has_three_words() {
        RosterReference right = roster().reference();
        assertThat(RosterReference.parse(right.toString())).isEqualTo(right);
        assertThatThrownBy(() -> RosterReference.parse("north.example 2")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> RosterReference.parse(right + " x")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> RosterReference.parse("none 2 " + right.digest()))
                .isInstanceOf(Malformed.class);
    }
}
