package plumbline.imports;

import java.util.List;

/// A column that a kind of table may or must have.
///
/// @param label the name by which we call it, and which a file may use
/// @param others names by which other systems call it
/// @param hint what stands in it, for the page that tells how to make the file
public record Column(String label, boolean required, String hint, List<String> others) {
    /// A column without which no row is understood.
    public static Column required(String label, String hint, String... others) {
        return new Column(label, true, hint, List.of(others));
    }

    /// A column that a file need not have, or may leave empty.
    public static Column optional(String label, String hint, String... others) {
        return new Column(label, false, hint, List.of(others));
    }

    /// Headings are compared by their letters and digits alone: "Start date", "start_date" and "StartDate" are one.
    boolean isCalled(String heading) {
        var plain = Cells.plain(heading);
        return Cells.plain(label).equals(plain)
                || others.stream().anyMatch(other -> Cells.plain(other).equals(plain));
    }
}
