package plumbline.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A table in a file: tab-separated, a heading first; tab, line feed, carriage return and backslash escaped with a
/// backslash.
final class Tsv implements AutoCloseable {

    private final Lines out;

    Tsv(Path file, String... heading) throws IOException {
        this.out = new Lines(Files.newOutputStream(file));
        row((Object[]) heading);
    }

    void row(Object... cells) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            row.append(i == 0 ? "" : "\t").append(escaped(cells[i].toString()));
        }
        out.print(row.append('\n').toString());
    }

    static String escaped(String cell) {
        return cell.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    @Override
    public void close() {
        out.close();
    }
}
