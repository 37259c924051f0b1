package plumbline.demo;

/// JSON with one space of indentation a level, the way Telegram Desktop writes it.
final class Json {

    private final Lines out;
    private int depth;
    private boolean isFirst = true;

    Json(Lines out) {
        this.out = out;
    }

    /// Opens an object in an array, or the document.
    Json object() {
        separate();
        return open("{");
    }

    Json object(String name) {
        key(name);
        return open("{");
    }

    Json array(String name) {
        key(name);
        return open("[");
    }

    Json endObject() {
        return close("}");
    }

    Json endArray() {
        return close("]");
    }

    Json field(String name, String value) {
        key(name);
        out.print(quoted(value));
        return this;
    }

    Json field(String name, long value) {
        key(name);
        out.print(Long.toString(value));
        return this;
    }

    /// A string in an array.
    Json value(String value) {
        separate();
        out.print(quoted(value));
        return this;
    }

    /// The text as a JSON string, quotes included.
    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                default -> json.append(c);
            }
        }
        return json.append('"').toString();
    }

    private void key(String name) {
        separate();
        out.print(quoted(name) + ": ");
    }

    private void separate() {
        if (depth > 0) {
            out.print((isFirst ? "\n" : ",\n") + " ".repeat(depth));
        }
        isFirst = false;
    }

    private Json open(String bracket) {
        out.print(bracket);
        depth++;
        isFirst = true;
        return this;
    }

    private Json close(String bracket) {
        depth--;
        out.print((isFirst ? "" : "\n" + " ".repeat(depth)) + bracket);
        isFirst = false;
        return this;
    }
}
