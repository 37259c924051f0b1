package plumbline.imports;

/// What became of a row.
public sealed interface Taken {
    /// It says something new.
    record Added() implements Taken {}

    /// It says something else than what was on record.
    record Changed() implements Taken {}

    /// It says what is on record already.
    record Same() implements Taken {}

    /// It was not understood.
    ///
    /// @param column the label of the column that is wrong
    /// @param value what stands there
    /// @param remedy what to do, as a command
    record Rejected(String column, String value, String reason, String remedy) implements Taken {}
}
