package plumbline.law.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// A few lines "Name: value" that belong together; an empty line ends them, a line that is indented goes on.
final class Entry {

    private final Map<String, String> values = new LinkedHashMap<>();

    private Entry() {}

    static List<Entry> read(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        Entry open = new Entry();
        String name = "";
        for (String line : lines) {
            if (line.isBlank()) {
                open = new Entry();
            } else if (line.startsWith(" ")) {
                open.values.merge(name, line.strip(), (first, more) -> first + " " + more);
            } else {
                if (open.values.isEmpty()) {
                    entries.add(open);
                }
                name = open.add(line);
            }
        }
        return entries;
    }

    private String add(String line) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new IllegalStateException("a line reads 'Name: value': " + line);
        }
        String name = line.substring(0, colon);
        if (values.put(name, line.substring(colon + 1).strip()) != null) {
            throw new IllegalStateException(name + " stands twice in one entry: " + line);
        }
        return name;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String value(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    String demand(String name) {
        String value = values.get(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException("no " + name + " in " + values);
        }
        return value;
    }

    Stream<String> names() {
        return values.keySet().stream();
    }

    void forEach(BiConsumer<String, String> each) {
        values.forEach(each);
    }
}
