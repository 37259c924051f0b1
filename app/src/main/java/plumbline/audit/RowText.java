package plumbline.audit;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// A row as canonical text: each column's value cast to text under fixed settings, or null.
record RowText(SortedMap<String, @Nullable String> columns) {}
