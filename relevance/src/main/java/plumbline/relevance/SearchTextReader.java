package plumbline.relevance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One pass over the line of a search box, from left to right; see [SearchText] for what may stand there.
final class SearchTextReader {
    private static final int LONGEST = 1_000;
    private static final int MOST_PARTS = 64;
    private static final int WIDEST = 100;
    private static final int FEWEST_LETTERS = 2;
    private static final String FIELDS = "from, in, on, after, before, kind, flag, like";

    private final String line;
    private int at;

    SearchTextReader(String line) {
        this.line = line;
    }

    /// The line does not read; thrown to leave the reader from wherever it stands, never out of the package.
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final int character;
        private final String problem;

        Unreadable(int character, String problem) {
            super(problem, null, false, false);
            this.character = character;
            this.problem = problem;
        }

        int character() {
            return character;
        }

        String problem() {
            return problem;
        }
    }

    MessageQuery query() throws Unreadable {
        if (line.length() > LONGEST) {
            throw problem(LONGEST, "the search is longer than " + LONGEST + " characters");
        }
        List<MessageQuery> all = new ArrayList<>();
        int orAt = -1;
        while (skipSpaces()) {
            int start = at;
            if (isOr()) {
                if (all.isEmpty() || orAt >= 0) {
                    throw problem(start, "OR needs something to search for on both sides");
                }
                orAt = start;
                continue;
            }
            MessageQuery part = part();
            all.add(orAt >= 0 ? either(all.removeLast(), part) : part);
            orAt = -1;
            if (all.size() > MOST_PARTS) {
                throw problem(start, "the search has more than " + MOST_PARTS + " parts");
            }
        }
        if (orAt >= 0) {
            throw problem(orAt, "OR needs something to search for on both sides");
        }
        return switch (all.size()) {
            case 0 -> new MessageQuery.Everything();
            case 1 -> all.getFirst();
            default -> new MessageQuery.All(all);
        };
    }

    private boolean skipSpaces() {
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at < line.length();
    }

    private boolean isOr() {
        boolean or =
                line.startsWith("OR", at) && (at + 2 == line.length() || Character.isWhitespace(line.charAt(at + 2)));
        at += or ? 2 : 0;
        return or;
    }

    private static MessageQuery either(MessageQuery left, MessageQuery right) {
        List<MessageQuery> parts = new ArrayList<>();
        if (left instanceof MessageQuery.Any(List<MessageQuery> earlier)) {
            parts.addAll(earlier);
        } else {
            parts.add(left);
        }
        parts.add(right);
        return new MessageQuery.Any(parts);
    }

    private MessageQuery part() throws Unreadable {
        int start = at;
        if (line.charAt(at) == '-') {
            at++;
            if (atEndOfWord()) {
                throw problem(start, "\"-\" needs the word to leave out right after it");
            }
            return new MessageQuery.Not(plainPart());
        }
        return plainPart();
    }

    private MessageQuery plainPart() throws Unreadable {
        int start = at;
        if (line.charAt(at) == '"') {
            return quotedPart();
        }
        if (line.charAt(at) == '=' && at + 1 < line.length() && !Character.isWhitespace(line.charAt(at + 1))) {
            at++;
            return new MessageQuery.AsWritten(line.charAt(at) == '"' ? quoted() : word());
        }
        String field = fieldName();
        if (field != null) {
            return fieldPart(field, start);
        }
        return wordPart(start);
    }

    private MessageQuery quotedPart() throws Unreadable {
        int start = at;
        String text = quoted();
        if (text.isBlank()) {
            throw problem(start, "nothing between the quotes");
        }
        if (at < line.length() && line.charAt(at) == '~') {
            int tilde = at++;
            return new MessageQuery.Near(text, number(tilde, WIDEST, "\"two words\"~5"));
        }
        if (!atEndOfWord()) {
            throw problem(at, "a space is missing after the closing quote");
        }
        return new MessageQuery.Phrase(text);
    }

    private String quoted() throws Unreadable {
        int close = line.indexOf('"', at + 1);
        if (close < 0) {
            throw problem(at, "unclosed quote");
        }
        String text = line.substring(at + 1, close);
        at = close + 1;
        return text;
    }

    private MessageQuery wordPart(int start) throws Unreadable {
        String word = word();
        int tilde = word.indexOf('~');
        if (tilde > 0 && isDigits(word.substring(tilde + 1))) {
            at = start + tilde + 1;
            int edits = number(start + tilde, 2, "colour~1 or colour~2");
            return new MessageQuery.Fuzzy(word.substring(0, tilde), edits);
        }
        if (word.indexOf('*') >= 0 || word.indexOf('?') >= 0 && !word.endsWith("?")) {
            if (word.chars().filter(Character::isLetterOrDigit).count() < FEWEST_LETTERS) {
                throw problem(
                        start,
                        "a pattern needs at least two letters besides * and ? (for the signs themselves, use quotes)");
            }
            return new MessageQuery.Pattern(word);
        }
        if (word.indexOf('"') > 0) {
            throw problem(start + word.indexOf('"'), "a space is missing before the quote");
        }
        return new MessageQuery.Word(word);
    }

    /// The name before a colon; null where the word is no field (a time, an address).
    private @Nullable String fieldName() throws Unreadable {
        int colon = at;
        while (colon < line.length() && Character.isLetter(line.charAt(colon))) {
            colon++;
        }
        boolean named =
                colon > at && colon < line.length() && line.charAt(colon) == ':' && !line.startsWith("//", colon + 1);
        if (!named) {
            return null;
        }
        String field = line.substring(at, colon).toLowerCase(Locale.ROOT);
        if (!List.of(FIELDS.split(", ")).contains(field)) {
            throw problem(
                    at,
                    "unknown field \"" + field + "\" (there are " + FIELDS
                            + "; to search for the text itself, put it in quotes)");
        }
        at = colon + 1;
        return field;
    }

    private MessageQuery fieldPart(String field, int start) throws Unreadable {
        if (atEndOfWord()) {
            throw problem(start, "nothing after \"" + field + ":\"");
        }
        int valueAt = at;
        String value = line.charAt(at) == '"' ? quoted() : word();
        if (value.isBlank()) {
            throw problem(start, "nothing after \"" + field + ":\"");
        }
        return switch (field) {
            case "from" -> new MessageQuery.Sender(value);
            case "in" -> new MessageQuery.InConversation(value);
            case "kind" -> new MessageQuery.OfKind(value);
            case "flag" -> new MessageQuery.Flagged(value);
            case "like" -> new MessageQuery.Disguised(value);
            case "after" -> new MessageQuery.Days(date(value, valueAt).plusDays(1), null);
            case "before" -> new MessageQuery.Days(null, date(value, valueAt).minusDays(1));
            default -> new MessageQuery.Days(date(value, valueAt), date(value, valueAt));
        };
    }

    private static LocalDate date(String value, int valueAt) throws Unreadable {
        try {
            LocalDate date = LocalDate.parse(value);
            if (date.getYear() >= 1 && date.getYear() <= 9999) {
                return date;
            }
        } catch (DateTimeException e) {
            throw problem(valueAt, "\"" + value + "\" is not a date; write it as 2026-03-01");
        }
        throw problem(valueAt, "\"" + value + "\" is not a date; write it as 2026-03-01");
    }

    private String word() {
        int start = at;
        while (!atEndOfWord()) {
            at++;
        }
        return line.substring(start, at);
    }

    private boolean atEndOfWord() {
        return at >= line.length() || Character.isWhitespace(line.charAt(at));
    }

    private int number(int tilde, int most, String example) throws Unreadable {
        String digits = word();
        if (isDigits(digits) && !digits.isEmpty() && digits.length() <= 3) {
            int number = Integer.parseInt(digits);
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        throw problem(tilde, "\"~\" needs a number from 1 to " + most + " after it, as in " + example);
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Unreadable problem(int at, String problem) {
        return new Unreadable(at + 1, problem + " at character " + (at + 1));
    }
}
