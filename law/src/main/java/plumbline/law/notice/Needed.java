package plumbline.law.notice;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A field is mandatory only when all of these hold of other fields: "finding is Gross misconduct".
///
/// @param field the other field
/// @param value what it is compared with; "blank" in the files is the empty text
/// @param equal whether it must be that, or must not be
public record Needed(String field, String value, boolean equal) {

    private static final Pattern CONDITION = Pattern.compile("(\\S+) (is not|is) (.+)");

    boolean holds(Map<String, String> values) {
        return values.getOrDefault(field, "").strip().equals(value) == equal;
    }

    /// Reads such as "finding is Gross misconduct; action is not Dismissal without notice".
    static List<Needed> parse(String words) {
        return Stream.of(words.split(";")).map(String::strip).map(Needed::one).toList();
    }

    private static Needed one(String words) {
        Matcher matcher = CONDITION.matcher(words);
        if (!matcher.matches()) {
            throw new IllegalStateException("a condition reads 'field is value' or 'field is not value': " + words);
        }
        String value = matcher.group(3).equals("blank") ? "" : matcher.group(3);
        return new Needed(matcher.group(1), value, matcher.group(2).equals("is"));
    }
}
