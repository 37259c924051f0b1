package plumbline.imports;

import java.util.List;

/// Takes the lines of a table one after another.
interface Lines {
    /// @param number from 1
    /// @param cells without white space around what stands in them
    /// @return whether to go on
    boolean line(long number, List<String> cells);
}
