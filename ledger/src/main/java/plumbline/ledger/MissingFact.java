package plumbline.ledger;

import org.jspecify.annotations.Nullable;

/// An entry of the log whose row is not in the database any more.
///
/// @param index of the entry
/// @param table where it was, if that is still known
/// @param id the row's identity, if that is still known
public record MissingFact(
        long index, @Nullable String table, @Nullable String id) implements BundledEntry {}
