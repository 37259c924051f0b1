package plumbline.law.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.law.Citation;

/// One thing that a notice says and somebody enters.
///
/// @param key a name that never changes, such as "conduct"
/// @param label what a form calls it
/// @param says what it must contain, in our own words
/// @param kind what is entered
/// @param choices what may be chosen; empty unless the kind is [FieldKind#CHOICE]
/// @param mandatory whether the notice is refused while it is blank, subject to `needed`
/// @param needed conditions under which it is mandatory; none means always
/// @param reach for whom it is part of the notice
/// @param citation what demands it
public record Field(
        String key,
        String label,
        String says,
        FieldKind kind,
        List<String> choices,
        boolean mandatory,
        List<Needed> needed,
        Reach reach,
        Citation citation) {

    /// Copies the lists.
    public Field {
        choices = List.copyOf(choices);
        needed = List.copyOf(needed);
    }

    /// Whether the notice is refused while this is blank, given the other answers.
    public boolean isMandatory(Map<String, String> values) {
        return mandatory && needed.stream().allMatch(one -> one.holds(values));
    }

    /// Whether nothing is entered that a reader could see; a hard or zero-width space is nothing.
    boolean isBlank(Map<String, String> values) {
        return values.getOrDefault(key, "").codePoints().noneMatch(Field::shows);
    }

    private static boolean shows(int codePoint) {
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.FORMAT;
    }

    Optional<String> objection(Map<String, String> values) {
        return isBlank(values)
                ? Optional.empty()
                : kind.objection(values.getOrDefault(key, "").strip(), choices);
    }

    List<String> words(Map<String, String> values) {
        return kind.words(values.getOrDefault(key, ""));
    }
}
