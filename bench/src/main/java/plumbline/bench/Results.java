package plumbline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// The file of latest results, one section per area.
final class Results {
    private static final Path FILE = Path.of("bench", "RESULTS.md");

    private Results() {}

    /// Replaces an area's section, or adds it.
    static void replace(String area, String text) throws IOException {
        var all = Files.exists(FILE) ? Files.readString(FILE) : "# Results\n";
        var heading = "\n## " + area + "\n";
        int from = all.indexOf(heading);
        String before = from < 0 ? all : all.substring(0, from);
        int next = from < 0 ? -1 : all.indexOf("\n## ", from + heading.length());
        String after = next < 0 ? "" : all.substring(next);
        Files.writeString(FILE, before + heading + "\n" + text.stripTrailing() + "\n" + after);
    }

    /// Figure lines as a table.
    static String table(List<String> figures) {
        return figures.stream()
                .map(line -> line.substring("figure: ".length()))
                .map(line -> {
                    var parts = line.split(" goal ", 2);
                    var left = parts[0].split(" ", 3);
                    var right = parts[1];
                    int cut = right.lastIndexOf(' ');
                    var goal = right.substring(0, cut);
                    return "| " + left[0] + " | " + left[1] + " " + left[2] + " | "
                            + (goal.equals("none") ? "" : goal) + " | "
                            + (goal.equals("none") ? "" : right.substring(cut + 1)) + " |";
                })
                .collect(Collectors.joining("\n", "| figure | value | goal | |\n|---|---|---|---|\n", "\n"));
    }
}
