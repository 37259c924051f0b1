package plumbline.ledger.certificate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.ledger.Malformed;

/// Reads the JSON that a browser signs, as far as it is used there: objects, lists, strings, numbers, true, false and
/// null. A name that stands twice in an object is refused, because two readers could each believe another one.
final class Json {
    /// What `null` is read as.
    static final Object NULL = new Object();

    private static final int DEEPEST = 8;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /// @throws Malformed when it is not exactly one object
    static Map<String, Object> object(String text) {
        Json json = new Json(text);
        Map<String, Object> object = json.object(0);
        if (json.at != text.length()) {
            throw new Malformed("there is something after the JSON object");
        }
        return object;
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        expect('{');
        if (!skip('}')) {
            do {
                space();
                String name = string();
                expect(':');
                if (members.put(name, value(depth + 1)) != null) {
                    throw new Malformed("a name stands twice in a JSON object");
                }
            } while (skip(','));
            expect('}');
        }
        return members;
    }

    private List<Object> list(int depth) {
        List<Object> items = new ArrayList<>();
        expect('[');
        if (!skip(']')) {
            do {
                items.add(value(depth + 1));
            } while (skip(','));
            expect(']');
        }
        return items;
    }

    private Object value(int depth) {
        space();
        if (depth > DEEPEST) {
            throw new Malformed("JSON that deep is not read");
        }
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> list(depth);
            case '"' -> string();
            default -> literal();
        };
    }

    private Object literal() {
        int from = at;
        while (at < text.length() && ",]} \t\n\r".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(from, at);
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> NULL;
            default -> number(word);
        };
    }

    private static Double number(String word) {
        if (!word.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
            throw new Malformed("not a JSON value");
        }
        return Double.valueOf(word);
    }

    private String string() {
        expect('"');
        StringBuilder plain = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            if (c < ' ') {
                throw new Malformed("a JSON string has no control characters");
            }
            plain.append(c == '\\' ? escaped(next()) : c);
        }
        return plain.toString();
    }

    private char escaped(char kind) {
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                String digits = "" + next() + next() + next() + next();
                if (!digits.matches("[0-9a-fA-F]{4}")) {
                    throw new Malformed("four hexadecimal digits follow \\u");
                }
                yield (char) Integer.parseInt(digits, 16);
            }
            default -> throw new Malformed("not a JSON escape");
        };
    }

    private void space() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at == text.length()) {
            throw new Malformed("the JSON ends too early");
        }
        return text.charAt(at);
    }

    private char next() {
        char next = peek();
        at++;
        return next;
    }

    /// Passes over this character with the space around it, if it is next.
    private boolean skip(char c) {
        space();
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char c) {
        if (!skip(c)) {
            throw new Malformed("JSON: " + c + " was expected");
        }
    }
}
