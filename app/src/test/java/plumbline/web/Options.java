package plumbline.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The options of one fixture. Remembers which were read, so that an option our component does not know shows up.
final class Options {
    private final JsonNode node;
    private final String path;
    private final Set<String> read;
    private final List<String> unmet;

    Options(JsonNode node) {
        this(node, "", new HashSet<>(), new ArrayList<>());
    }

    private Options(JsonNode node, String path, Set<String> read, List<String> unmet) {
        this.node = node;
        this.path = path;
        this.read = read;
        this.unmet = unmet;
    }

    boolean has(String key) {
        return node.hasNonNull(key);
    }

    Options in(String key) {
        return new Options(node.path(key), path + key + ".", read, unmet);
    }

    List<Options> list(String key) {
        var all = new ArrayList<Options>();
        int index = 0;
        for (JsonNode item : node.path(key)) {
            if (item.isObject()) {
                all.add(new Options(item, path + key + "." + index + ".", read, unmet));
            }
            index++;
        }
        return all;
    }

    /// The cells of each row of a list of lists.
    List<List<Options>> rows(String key) {
        var rows = new ArrayList<List<Options>>();
        int index = 0;
        for (JsonNode row : node.path(key)) {
            var cells = new ArrayList<Options>();
            int column = 0;
            for (JsonNode cell : row) {
                cells.add(new Options(cell, path + key + "." + index + "." + column + ".", read, unmet));
                column++;
            }
            if (row.isArray()) {
                rows.add(cells);
            }
            index++;
        }
        return rows;
    }

    List<String> texts(String key) {
        var all = new ArrayList<String>();
        for (int index = 0; index < node.path(key).size(); index++) {
            read.add(path + key + "." + index);
            all.add(node.path(key).get(index).asString());
        }
        return all;
    }

    @Nullable
    String text(String key) {
        read.add(path + key);
        if (has(key) && node.get(key).isBoolean()) {
            return node.get(key).asBoolean() ? "true" : "false";
        }
        return has(key) ? node.get(key).asString() : null;
    }

    String must(String key) {
        String text = text(key);
        if (text == null) {
            unmet("needs " + path + key);
            return "";
        }
        return text;
    }

    boolean flag(String key) {
        read.add(path + key);
        return node.path(key).asBoolean(false);
    }

    /// The classes of a part, which must be one modifier of it, such as `govuk-label--l`.
    @Nullable
    String modifier(String key, String block) {
        String classes = text(key);
        if (classes == null) {
            return null;
        }
        if (!classes.startsWith(block + "--") || classes.contains(" ")) {
            unmet(path + key + "=" + classes);
            return null;
        }
        return classes.substring(block.length() + 2);
    }

    /// What may be given as text or as markup, as our parameters `text` and `content`.
    void words(Map<String, Object> parameters) {
        put(parameters, "text", text("text"));
        String html = text("html");
        if (html != null) {
            parameters.remove("text");
            parameters.put("content", raw(html));
        }
    }

    void unmet(String why) {
        unmet.add(why);
    }

    /// What the fixture asks for and our component does not offer.
    List<String> beyond() {
        var beyond = new ArrayList<>(unmet);
        if (holdsFalse(node)) {
            beyond.add("says false where it could say nothing");
        }
        leaves(node, "", new HashMap<>()).keySet().stream()
                .filter(leaf -> !read.contains(leaf))
                .sorted()
                .forEach(beyond::add);
        return beyond;
    }

    private static boolean holdsFalse(JsonNode node) {
        if (node.isContainer()) {
            for (JsonNode inner : node) {
                if (holdsFalse(inner)
                        || (node.isArray()
                                && (inner.isNull()
                                        || inner.isString() && inner.asString().isEmpty()))) {
                    return true;
                }
            }
            return false;
        }
        return node.isBoolean() && !node.asBoolean();
    }

    private static Map<String, JsonNode> leaves(JsonNode node, String path, Map<String, JsonNode> into) {
        if (node.isObject()) {
            node.properties().forEach(entry -> leaves(entry.getValue(), path + entry.getKey() + ".", into));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                leaves(node.get(index), path + index + ".", into);
            }
        } else if (!path.matches(".*\\.[0-9]+\\.") && !node.isNull()) {
            into.put(path.substring(0, path.length() - 1), node);
        }
        return into;
    }

    static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    static Content raw(String html) {
        return output -> output.writeContent(html);
    }
}
