package plumbline.journey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// One journey as it stands in a text file, whose `README.txt` says how to read it.
///
/// @param person kind, given name, family name and position
/// @param gross whether it is alleged as gross misconduct
record JourneyScript(String title, List<String> person, boolean gross, List<Act> acts) {
    private static final String FOLDER = "/plumbline/journey/journeys/";
    private static final Pattern PARAMETER = Pattern.compile("([A-Z]+)=(.*?)(?= [A-Z]+=|$)");
    private static final Pattern ACT = Pattern.compile("(investigator|authority)( refused| shut)?: (.+)");

    /// @param line where it begins, for whoever must find it
    /// @param lines what is answered and read, without the indent
    record Act(String file, int line, Verb verb, String who, String what, List<String> lines) {
        Act {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return file + ", line " + line + ": " + what;
        }
    }

    enum Verb {
        DAY,
        DUE,
        TAKE,
        REFUSED,
        SHUT
    }

    JourneyScript {
        person = List.copyOf(person);
        acts = List.copyOf(acts);
    }

    /// Reads a journey.
    ///
    /// @param known what stands for what everywhere in it
    static JourneyScript read(String name, Map<String, String> known) {
        var lines = lines(name + ".txt");
        return new JourneyScript(
                lines.getFirst(),
                List.of(after("person: ", lines.get(1)).split(" \\| ")),
                after("gross: ", lines.get(2)).equals("yes"),
                acts(name, lines, 3, known));
    }

    private static List<Act> acts(String name, List<String> lines, int from, Map<String, String> known) {
        var acts = new ArrayList<Act>();
        for (int i = from; i < lines.size(); i++) {
            var line = filled(lines.get(i), known);
            if (line.isBlank() || line.startsWith("#") || line.startsWith("  ")) {
                continue;
            }
            if (line.startsWith("follow: ")) {
                acts.addAll(passage(after("follow: ", line), known));
            } else {
                acts.add(act(name, i, line, indented(lines, i + 1, known)));
            }
        }
        return acts;
    }

    private static List<Act> passage(String call, Map<String, String> known) {
        var parts = call.split(" ", 2);
        var more = new HashMap<>(known);
        if (parts.length > 1) {
            PARAMETER.matcher(parts[1]).results().forEach(found -> more.put(found.group(1), found.group(2)));
        }
        var file = "passages/" + parts[0];
        return acts(file, lines(file + ".txt"), 0, more);
    }

    private static Act act(String name, int index, String line, List<String> indented) {
        if (line.startsWith("day ")) {
            return new Act(name, index + 1, Verb.DAY, "", after("day ", line), indented);
        }
        if (line.startsWith("due: ")) {
            return new Act(name, index + 1, Verb.DUE, "", after("due: ", line), indented);
        }
        var act = ACT.matcher(line);
        if (!act.matches()) {
            throw new IllegalArgumentException(name + ", line " + (index + 1) + " is no act: " + line);
        }
        var how = Objects.requireNonNullElse(act.group(2), "");
        var verb = how.isEmpty() ? Verb.TAKE : Verb.valueOf(how.strip().toUpperCase(Locale.ROOT));
        return new Act(name, index + 1, verb, act.group(1), act.group(3), indented);
    }

    private static List<String> indented(List<String> lines, int from, Map<String, String> known) {
        return lines.stream()
                .skip(from)
                .takeWhile(line -> line.startsWith("  "))
                .map(line -> filled(line, known).strip())
                .toList();
    }

    private static String filled(String line, Map<String, String> known) {
        var text = line;
        for (var entry : known.entrySet()) {
            text = text.replace("{" + entry.getKey() + "}", entry.getValue());
        }
        return text;
    }

    private static String after(String prefix, String line) {
        if (!line.startsWith(prefix)) {
            throw new IllegalArgumentException("\"" + prefix + "\" expected: " + line);
        }
        return line.substring(prefix.length());
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(JourneyScript.class.getResourceAsStream(FOLDER + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return title;
    }
}
