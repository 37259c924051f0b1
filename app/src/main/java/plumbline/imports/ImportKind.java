package plumbline.imports;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import plumbline.access.Role;

/// A kind of table that can be brought, contributed as a bean by the feature that keeps what the rows say.
public interface ImportKind {
    /// For addresses and records, such as `workforce`.
    String id();

    /// For people, such as "Workforce extract".
    String label();

    /// What the file is and who makes it, in a sentence or two.
    String lede();

    /// Who may bring one.
    Set<Role> roles();

    /// In the order in which the page lists them.
    List<Column> columns();

    /// Takes some rows, in the transaction in which they are accounted for, and answers what became of each, in their
    /// order. Rows that say what is on record already change nothing.
    List<Taken> take(UUID importId, List<Row> rows);

    /// The last row was taken, and the account is recorded in this transaction.
    default void finished(Account account) {}
}
