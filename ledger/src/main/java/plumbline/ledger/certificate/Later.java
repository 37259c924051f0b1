package plumbline.ledger.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import plumbline.ledger.Malformed;

/// What became known after certificates were made: newer rosters, and statements that end decisions. An organisation
/// publishes one such file, and whoever checks certificates keeps it up to date.
///
/// @param rosters signed each by its organisation
/// @param statements about any decision
public record Later(List<Signed<Roster>> rosters, List<Signed<Statement>> statements) {
    /// Nothing is known.
    public static final Later NOTHING = new Later(List.of(), List.of());

    private static final String HEADER = "plumbline/later@v1";

    public Later {
        rosters = List.copyOf(rosters);
        statements = List.copyOf(statements);
    }

    /// @throws Malformed when the bytes are not exactly what [#toBytes] gives
    public static Later parse(byte[] file) {
        List<Parts.Part> parts = Parts.read(file, HEADER);
        Later later =
                new Later(Parts.all(parts, "roster", Signed::roster), Parts.all(parts, "statement", Signed::statement));
        if (!Arrays.equals(later.toBytes(), file)) {
            throw new Malformed("rosters stand before statements, and nothing else does");
        }
        return later;
    }

    /// The file that [#parse] reads.
    public byte[] toBytes() {
        List<Parts.Part> parts = new ArrayList<>();
        rosters.forEach(roster -> parts.add(new Parts.Part("roster", roster.toBytes())));
        statements.forEach(statement -> parts.add(new Parts.Part("statement", statement.toBytes())));
        return Parts.write(HEADER, parts);
    }
}
