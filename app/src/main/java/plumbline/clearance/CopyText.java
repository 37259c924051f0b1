package plumbline.clearance;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Rows in PostgreSQL's COPY text format, which takes thousands at once.
final class CopyText {
    private CopyText() {}

    /// @param columns what stands in each, in their order; null is null
    @SafeVarargs
    static <T> String of(List<T> rows, Function<T, @Nullable Object>... columns) {
        var text = new StringBuilder();
        for (var row : rows) {
            for (int i = 0; i < columns.length; i++) {
                text.append(i == 0 ? "" : "\t").append(value(columns[i].apply(row)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "\\N";
            case Enum<?> one -> one.name();
            default ->
                value.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
        };
    }
}
