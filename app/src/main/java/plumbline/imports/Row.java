package plumbline.imports;

import java.util.Map;

/// A row of a table.
///
/// @param line its place in the file, the heading being line 1
/// @param cells what stands in it, without white space around it, by the label of the column; empty cells are left out
public record Row(long line, Map<String, String> cells) {
    public Row {
        cells = Map.copyOf(cells);
    }

    /// What stands in a column; empty where nothing does.
    public String text(String label) {
        return cells.getOrDefault(label, "");
    }
}
