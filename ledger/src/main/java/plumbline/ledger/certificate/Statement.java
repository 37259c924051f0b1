package plumbline.ledger.certificate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.FactText;
import plumbline.ledger.Hash;
import plumbline.ledger.Malformed;

/// An organisation says that a decision holds no longer. Closing a door needs one key, so any organisation that a
/// relying party knows may say it; signed, like a [Roster], as a [Signed] note.
///
/// @param organisation who says it
/// @param decision the digest of the decision
/// @param successor the decision that stands in its place; null when it was revoked and nothing does
/// @param from the first moment
/// @param reason in words
public record Statement(
        String organisation, Hash decision, @Nullable Hash successor, Instant from, String reason) {
    static final String HEADER = "plumbline/statement@v1";

    public Statement {
        Values.word(organisation);
        Values.second(from);
        Values.text(reason);
        if (decision.equals(successor)) {
            throw new Malformed("a decision does not stand in its own place");
        }
    }

    /// @throws Malformed when the text is not exactly what it would be written as
    public static Statement parse(byte[] bytes) {
        return Lines.exactly(bytes, HEADER, Statement::read, Statement::toBytes);
    }

    private static Statement read(Lines lines) {
        return new Statement(
                lines.value("organisation"),
                Hash.parse(lines.value("ends")),
                Values.optionalHash(lines.value("successor")),
                Values.instant(lines.value("from")),
                FactText.unescape(lines.value("reason")));
    }

    byte[] toBytes() {
        return new Lines.Writer(HEADER)
                .line("organisation", organisation)
                .line("ends", decision)
                .line("successor", Values.orNone(successor))
                .line("from", from)
                .line("reason", Values.escaped(reason))
                .bytes();
    }
}
