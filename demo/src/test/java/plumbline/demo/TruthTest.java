package plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TruthTest {

    @TempDir
    private static Path folder;

    private static final World WORLD = World.of(WorldWriter.SEED, 1);

    @BeforeAll
    static void write() throws IOException {
        WorldWriter.write(WORLD, folder);
    }

    @Test
    void every_sighting_stands_where_it_is_said_to_stand() throws IOException {
        Map<String, List<TruthTable.Row>> byExport =
                TruthTable.of(folder, "sightings").stream().collect(Collectors.groupingBy(row -> row.cell("export")));
        for (Map.Entry<String, List<TruthTable.Row>> export : byExport.entrySet()) {
            List<String> lines = lines(export.getKey());
            for (TruthTable.Row row : export.getValue()) {
                int line = Integer.parseInt(row.cell("line"));
                int end = line - 1 + Integer.parseInt(row.cell("lines"));
                assertThat(String.join("\n", lines.subList(line - 1, end)))
                        .as("%s line %d", export.getKey(), line)
                        .contains(row.cell("text"));
            }
        }
    }

    @Test
    void every_line_of_a_text_export_belongs_to_one_sighting() throws IOException {
        for (String export : List.of(file(0), file(1))) {
            List<TruthTable.Row> rows = TruthTable.of(folder, "sightings").stream()
                    .filter(row -> row.cell("export").equals(export))
                    .toList();
            int next = 1;
            for (TruthTable.Row row : rows) {
                assertThat(row.cell("line")).isEqualTo(Integer.toString(next));
                next += Integer.parseInt(row.cell("lines"));
            }
            assertThat(lines(export)).hasSize(next - 1);
        }
    }

    @Test
    void each_export_shows_or_misses_every_event_of_its_conversations() throws IOException {
        List<TruthTable.Row> sightings = TruthTable.of(folder, "sightings");
        List<TruthTable.Row> absences = TruthTable.of(folder, "absences");
        for (Handset handset : WORLD.handsets()) {
            Set<String> expected = TruthTable.of(folder, "events").stream()
                    .filter(row -> handset.conversations().contains(row.cell("conversation")))
                    .map(row -> row.cell("event"))
                    .collect(Collectors.toSet());
            List<String> accounted = new ArrayList<>(events(sightings, handset));
            accounted.addAll(events(absences, handset));
            accounted.remove("-");
            assertThat(accounted).doesNotHaveDuplicates();
            assertThat(new HashSet<>(accounted)).isEqualTo(expected);
        }
    }

    @Test
    void whatever_points_to_an_event_points_to_one_that_exists() throws IOException {
        List<TruthTable.Row> events = TruthTable.of(folder, "events");
        Set<String> ids = events.stream().map(row -> row.cell("event")).collect(Collectors.toSet());

        assertThat(ids).hasSize(events.size());
        assertThat(events.stream().map(row -> row.cell("points_to")).filter(cell -> !cell.equals("-")))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(ids).contains(cell.substring(cell.indexOf(' ') + 1)));
    }

    @Test
    void events_of_a_conversation_are_in_order_of_time() throws IOException {
        Map<String, List<String>> times = TruthTable.of(folder, "events").stream()
                .collect(Collectors.groupingBy(
                        row -> row.cell("conversation"),
                        Collectors.mapping(row -> row.cell("at"), Collectors.toList())));

        assertThat(times).hasSize(5).allSatisfy((_, list) -> assertThat(list).isSorted());
    }

    @Test
    void the_silent_one_says_nothing_in_the_group_and_objects_in_private() throws IOException {
        String silent = WORLD.operation().who(Part.SILENT).id();
        Map<String, Long> said = TruthTable.of(folder, "events").stream()
                .filter(row -> row.cell("author").equals(silent))
                .collect(Collectors.groupingBy(row -> row.cell("conversation"), Collectors.counting()));

        assertThat(said).containsOnlyKeys("with-silent");
        assertThat(TruthTable.of(folder, "responses")).anySatisfy(row -> {
            assertThat(row.cell("person")).isEqualTo(silent);
            assertThat(row.cell("response")).isEqualTo("OBJECTED_PRIVATELY");
            assertThat(row.cell("event")).isEqualTo("relief:jibe-desk");
        });
    }

    @Test
    void offence_is_rare_and_only_the_ten_commit_it() throws IOException {
        List<TruthTable.Row> events = TruthTable.of(folder, "events");
        List<TruthTable.Row> offences = events.stream()
                .filter(row -> Label.valueOf(row.cell("label")).offends())
                .toList();
        Set<String> ten = WORLD.operation().subjects().stream()
                .map(subject -> subject.person().id())
                .collect(Collectors.toSet());

        assertThat(offences.size() * 1000 / events.size()).isBetween(5, 30);
        assertThat(offences).allSatisfy(row -> assertThat(ten).contains(row.cell("author")));
    }

    private static Collection<String> events(List<TruthTable.Row> rows, Handset handset) {
        return rows.stream()
                .filter(row -> row.cell("export").equals(handset.exhibit().file()))
                .map(row -> row.cell("event"))
                .toList();
    }

    private static String file(int handset) {
        return WORLD.exhibits().get(handset).file();
    }

    private static List<String> lines(String export) throws IOException {
        Path file = folder.resolve("exports").resolve(export);
        if (!export.endsWith(".zip")) {
            return List.of(Files.readString(file).split("\n"));
        }
        try (var zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry("_chat.txt"))) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        }
    }
}
