package plumbline.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Reads a table of the ground truth.
final class TruthTable {

    private TruthTable() {}

    record Row(List<String> heading, List<String> cells) {
        String cell(String column) {
            return cells.get(heading.indexOf(column)).translateEscapes();
        }
    }

    static List<Row> of(Path folder, String table) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("truth").resolve(table + ".tsv"));
        List<String> heading = Arrays.asList(lines.getFirst().split("\t", -1));
        return lines.stream()
                .skip(1)
                .map(line -> new Row(heading, Arrays.asList(line.split("\t", -1))))
                .toList();
    }
}
