package plumbline.ledger.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Function;
import plumbline.ledger.Malformed;
import plumbline.ledger.Note;
import plumbline.ledger.SigningKey;
import plumbline.ledger.VerifierKey;

/// A document of an organisation with its one signature beneath.
///
/// @param content what the note's text says
/// @param note as it came
/// @param <T> a [Roster] or a [Statement]
public record Signed<T>(T content, Note note) {

    /// @throws Malformed when it is not exactly one roster with one signature
    public static Signed<Roster> roster(byte[] bytes) {
        return parse(bytes, Roster::parse);
    }

    /// @throws Malformed when it is not exactly one statement with one signature
    public static Signed<Statement> statement(byte[] bytes) {
        return parse(bytes, Statement::parse);
    }

    private static <T> Signed<T> parse(byte[] bytes, Function<byte[], T> reader) {
        Note note = Note.parse(bytes);
        if (note.signatures().size() != 1) {
            throw new Malformed("an organisation's document has one signature");
        }
        return new Signed<>(reader.apply(note.text().getBytes(UTF_8)), note);
    }

    /// Signs a roster with the key of the organisation whose it is.
    public static Signed<Roster> of(Roster roster, SigningKey key) {
        return new Signed<>(roster, Note.signed(new String(roster.toBytes(), UTF_8), key));
    }

    /// Signs a statement.
    public static Signed<Statement> of(Statement statement, SigningKey key) {
        return new Signed<>(statement, Note.signed(new String(statement.toBytes(), UTF_8), key));
    }

    /// Whether it was signed with this key.
    public boolean by(VerifierKey key) {
        return note.open(List.of(key)) instanceof Note.Signed;
    }

    /// The file that was read.
    public byte[] toBytes() {
        return note.toBytes();
    }
}
