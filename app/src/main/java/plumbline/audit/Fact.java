package plumbline.audit;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;

/// A row on its way into a history table: its columns one by one, then [#record].
///
/// ```java
/// audit.fact("access.account_closed")
///         .with("account_id", accountId)
///         .with("reason", reason)
///         .record();
/// ```
///
/// Names of tables and columns are written out in repositories and never come from outside.
public final class Fact {
    private final Audit audit;
    private final String table;
    private final SequencedMap<String, @Nullable Object> columns = new LinkedHashMap<>();

    Fact(Audit audit, String table) {
        this.audit = audit;
        this.table = table;
    }

    /// The value of a column: what the driver takes, and also a moment, or an enum by its name.
    public Fact with(String column, @Nullable Object value) {
        columns.put(column, kept(value));
        return this;
    }

    /// Inserts the row and commits to it, in the name of whoever acts now. Returns the fact's identity.
    public UUID record() {
        return audit.record(table, columns, null).orElseThrow();
    }

    /// The same, unless a row with this value in the column `unique` stands already: then nothing is recorded, and the
    /// answer is false. Waits for a transaction that is just recording one.
    public boolean recordUnlessHeld(String unique) {
        return audit.record(table, columns, unique).isPresent();
    }

    SequencedMap<String, @Nullable Object> columns() {
        return columns;
    }

    private static @Nullable Object kept(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant at -> at.atOffset(ZoneOffset.UTC);
            case Enum<?> one -> kept(one.name());
            // Without a type of its own, so that a column of JSON takes it too.
            case String text -> new SqlParameterValue(Types.OTHER, text);
            default -> value;
        };
    }
}
