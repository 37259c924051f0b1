package plumbline.law.notice;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of a notice's text as the file has it, before anything is filled in.
///
/// @param text the words, with fields in braces; for a row the field's key, for a statement its id
/// @param reach for whom it is
public record Piece(Shape shape, String text, Reach reach) {

    /// What kind of line it is.
    public enum Shape {
        HEADING,
        PARAGRAPH,
        POINT,
        ROW,
        STATEMENT
    }

    static final Pattern FIELD = Pattern.compile("\\{([a-z0-9-]+)}");

    /// The keys of the fields it shows.
    List<String> keys() {
        return switch (shape) {
            case HEADING, PARAGRAPH, POINT ->
                FIELD.matcher(text).results().map(found -> found.group(1)).toList();
            case ROW -> List.of(text);
            case STATEMENT -> List.of();
        };
    }

    /// Whether it is one field and nothing else: its paragraphs or points then stand for themselves.
    boolean isLone() {
        return shape == Shape.PARAGRAPH && FIELD.matcher(text).matches();
    }

    String filled(UnaryOperator<String> words) {
        return FIELD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(words.apply(found.group(1))));
    }
}
