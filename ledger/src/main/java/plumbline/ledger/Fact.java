package plumbline.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One row as it stands in a database, beside what was committed to when it was recorded.
///
/// @param index of its entry in the log
/// @param table the history table, `schema.table`
/// @param salt of the whole commitment, see [FactCommitment#leaf]
/// @param columns by name
public record Fact(long index, String table, byte[] salt, SortedMap<String, Column> columns) implements BundledEntry {

    /// The column that identifies a row.
    public static final String ID = "fact_id";

    public Fact {
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    }

    /// One column, as far as the holder of the row shows it.
    public sealed interface Column {}

    /// Its value now, and salt and digest from when it was recorded.
    ///
    /// @param value canonical text; null where the column holds nothing
    public record Shown(
            byte[] salt, byte[] digest, @Nullable String value) implements Column {}

    /// Kept back: the commitment can be checked, the value cannot.
    public record Withheld(byte[] digest) implements Column {}

    /// Recorded, but the table has no such column any more.
    public record Gone(byte[] digest) implements Column {}

    /// Holds a value now, though it did not exist when the row was recorded.
    public record Unrecorded(String value) implements Column {}

    /// One thing that is not as it was recorded.
    ///
    /// @param column which column, or null when the commitment itself is another
    /// @param says the rest of a sentence that begins with the row
    public record Discrepancy(@Nullable String column, String says) {}

    /// The row's identity.
    public String id() {
        return columns.get(ID) instanceof Shown shown && shown.value() != null ? shown.value() : "without " + ID;
    }

    /// The entry that the columns' digests give: what the log holds when nothing was altered.
    public byte[] entry() {
        Map<String, byte[]> digests = new HashMap<>();
        columns.forEach((name, column) -> {
            switch (column) {
                case Shown(var _, byte[] digest, var _) -> digests.put(name, digest);
                case Withheld(byte[] digest) -> digests.put(name, digest);
                case Gone(byte[] digest) -> digests.put(name, digest);
                case Unrecorded _ -> {}
            }
        });
        return FactCommitment.leaf(salt, FactCommitment.root(table, digests));
    }

    /// Compares the row with its entry in the log. Empty when nothing was altered.
    public List<Discrepancy> check(byte[] entry) {
        List<Discrepancy> found = new ArrayList<>();
        columns.forEach((name, column) -> {
            switch (column) {
                case Shown(byte[] salted, byte[] digest, String value) -> {
                    if (!Arrays.equals(FactCommitment.field(salted, name, value), digest)) {
                        found.add(new Discrepancy(name, "column " + name + " was altered"));
                    }
                }
                case Withheld _ -> {}
                case Gone _ -> found.add(new Discrepancy(name, "column " + name + " was removed from the table"));
                case Unrecorded _ ->
                    found.add(new Discrepancy(name, "column " + name + " holds a value that was never recorded"));
            }
        });
        if (!Arrays.equals(entry(), entry)) {
            found.add(new Discrepancy(null, "its commitment is not the one in the log"));
        }
        return found;
    }
}
