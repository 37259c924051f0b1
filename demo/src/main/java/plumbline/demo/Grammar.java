package plumbline.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The phrases of `phrases.txt`, with their slots filled by chance.
final class Grammar {

    private final Map<String, List<String>> sections;

    private Grammar(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    static Grammar load() {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines("phrases.txt")) {
            if (line.startsWith("[") && line.endsWith("]")) {
                current = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), current);
            } else {
                current.add(line);
            }
        }
        return new Grammar(sections);
    }

    /// The lines of a resource of this package that are neither empty nor comments.
    static List<String> lines(String resource) {
        try (var in = Grammar.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A phrase of `section`, whole. `name` fills the slot `{name}`.
    String say(String section, String name, Dice dice) {
        return filled(dice.pick(section(section)), name, dice);
    }

    /// The number of phrases in `section`, as a weight for choosing between sections.
    int size(String section) {
        return section(section).size();
    }

    private List<String> section(String name) {
        List<String> phrases = sections.get(name);
        if (phrases == null) {
            throw new IllegalArgumentException("phrases.txt has no section [" + name + "]");
        }
        return phrases;
    }

    private String filled(String phrase, String name, Dice dice) {
        int open = phrase.indexOf('{');
        if (open < 0) {
            return phrase;
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (open >= 0) {
            int close = phrase.indexOf('}', open);
            out.append(phrase, from, open);
            out.append(slot(phrase.substring(open + 1, close), name, dice));
            from = close + 1;
            open = phrase.indexOf('{', from);
        }
        return out.append(phrase, from, phrase.length()).toString();
    }

    private String slot(String slot, String name, Dice dice) {
        return switch (slot) {
            case "name" -> name;
            case "nl" -> "\n";
            default -> say(slot, name, dice);
        };
    }
}
