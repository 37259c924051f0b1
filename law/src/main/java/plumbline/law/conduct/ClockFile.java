package plumbline.law.conduct;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the catalogue's text into blocks. Its form is explained at the head of the text itself.
///
/// Whatever the form does not know is refused, with the line: a misspelt field must not become a missing one.
final class ClockFile {

    private static final Pattern HEADING =
            Pattern.compile("\\[(CLK-[0-9]+[a-z]?)(?: ([^\\]]+))?\\](?: +([a-z0-9-]+))?");
    private static final Pattern LINE = Pattern.compile("([a-z-]+) +(.+)");
    private static final Pattern HEAD_LINE = Pattern.compile("(instrument|owner) +(\\S+) +(.+)");

    private final Map<String, String> instruments = new LinkedHashMap<>();
    private final Map<String, String> owners = new LinkedHashMap<>();
    private final List<ClockText> blocks = new ArrayList<>();

    private ClockFile() {}

    static List<ClockRow> read(String resource) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ClockFile.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return parse(reader.readAllLines());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the clocks in " + resource, e);
        }
    }

    static List<ClockRow> parse(List<String> lines) {
        ClockFile file = new ClockFile();
        lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(file::line);
        file.blocks.forEach(ClockText::check);
        return file.blocks.stream().map(ClockRow::new).toList();
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            blocks.add(block(
                    heading.group(1),
                    Objects.requireNonNullElse(heading.group(2), ""),
                    Objects.requireNonNullElse(heading.group(3), "")));
        } else if (blocks.isEmpty()) {
            head(line);
        } else {
            Matcher field = LINE.matcher(line);
            require(field.matches() && ClockText.FIELDS.contains(field.group(1)), line);
            blocks.getLast().fields().put(field.group(1), field.group(2));
        }
    }

    /// A block that goes on with the clock before says only what differs.
    private ClockText block(String clock, String variant, String id) {
        boolean goesOn = !blocks.isEmpty() && blocks.getLast().clock().equals(clock);
        require(goesOn || !id.isEmpty(), clock + " has no name");
        return new ClockText(
                clock,
                variant,
                id.isEmpty() ? blocks.getLast().id() : id,
                goesOn ? new LinkedHashMap<>(blocks.getLast().fields()) : new LinkedHashMap<>(),
                instruments,
                owners);
    }

    private void head(String line) {
        Matcher head = HEAD_LINE.matcher(line);
        require(head.matches(), line);
        ("owner".equals(head.group(1)) ? owners : instruments).put(head.group(2), head.group(3));
    }

    private static void require(boolean understood, String line) {
        if (!understood) {
            throw new IllegalStateException("the catalogue of clocks cannot be read at: " + line);
        }
    }
}
