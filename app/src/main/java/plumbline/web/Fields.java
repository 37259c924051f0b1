package plumbline.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the templates of form fields have in common.
public final class Fields {
    private Fields() {}

    static String id(@Nullable String id, String name) {
        return id == null ? name : id;
    }

    static @Nullable String error(@Nullable String error, @Nullable Problems problems, String name) {
        return error != null || problems == null ? error : problems.of(name);
    }

    /// Ids of what explains a field, for `aria-describedby`; null when nothing does.
    static @Nullable String described(
            @Nullable String others, String id, @Nullable String hint, @Nullable String error) {
        String ids = Stream.of(others, hint == null ? null : id + "-hint", error == null ? null : id + "-error")
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /// An empty value leaves its attribute out.
    static @Nullable String filled(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }

    /// The first choice carries the field's own id, so that the error summary leads to it.
    static String item(String id, int index) {
        return index == 0 ? id : id + "-" + (index + 1);
    }
}
