package plumbline.law.vetting.level;

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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the rules' text into blocks. Its form is explained at the head of the text itself.
///
/// Whatever the form does not know is refused, with the line: a misspelt rule must not become a missing one.
final class RulesFile {

    private static final Pattern HEADING =
            Pattern.compile("\\[(figure|level|check|matrix)(?: ([A-Za-z0-9_-]+))?\\](?: +(.+))?");
    private static final Pattern LINE = Pattern.compile("(\\S+) +(.+)");
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "figure", Set.of("from", "what", "value"),
            "level", Set.of("from", "validity", "residency", "review"),
            "check", Set.of("from", "needs", "age", "who"),
            "matrix",
                    Stream.concat(
                                    Stream.of("from", "law", "cols"),
                                    Stream.of(Check.values()).map(Check::name))
                            .collect(Collectors.toUnmodifiableSet()));

    private final Map<String, String> instruments = new LinkedHashMap<>();
    private final List<RulesBlock> blocks = new ArrayList<>();

    private RulesFile() {}

    static List<RulesBlock> read(String resource) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RulesFile.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return parse(reader.readAllLines());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the rules in " + resource, e);
        }
    }

    static List<RulesBlock> parse(List<String> lines) {
        RulesFile file = new RulesFile();
        lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(file::line);
        return file.blocks;
    }

    private void line(String text) {
        Matcher heading = HEADING.matcher(text);
        if (heading.matches()) {
            heading(heading);
            return;
        }
        Matcher line = LINE.matcher(text);
        require(line.matches(), text);
        if (blocks.isEmpty()) {
            require("instrument".equals(line.group(1)), text);
            Matcher instrument = LINE.matcher(line.group(2));
            require(instrument.matches(), text);
            instruments.put(instrument.group(1), instrument.group(2));
        } else {
            RulesBlock block = blocks.getLast();
            require(FIELDS.getOrDefault(block.kind(), Set.of()).contains(line.group(1)), text);
            block.lines().put(line.group(1), line.group(2));
        }
    }

    private void heading(Matcher heading) {
        String kind = heading.group(1);
        String name = Objects.requireNonNullElse(heading.group(2), "");
        blocks.add(blocks.stream()
                .filter(block -> block.isOf(kind, name))
                .reduce((_, last) -> last)
                .map(RulesBlock::later)
                .orElseGet(() -> new RulesBlock(
                        kind,
                        name,
                        Objects.requireNonNullElse(heading.group(3), ""),
                        new LinkedHashMap<>(),
                        instruments)));
    }

    private static void require(boolean understood, String line) {
        if (!understood) {
            throw new IllegalStateException("the rules of vetting cannot be read at: " + line);
        }
    }
}
