package plumbline.demoforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.chat.ChatExport;
import plumbline.chat.ChatFormats;
import plumbline.chat.Content;
import plumbline.chat.Detection;
import plumbline.chat.Event;
import plumbline.chat.Message;
import plumbline.chat.Outcome;
import plumbline.chat.ReadOptions;
import plumbline.chat.Source;
import plumbline.chat.SystemEvent;
import plumbline.demo.Exhibit;
import plumbline.demo.World;
import plumbline.demo.WorldWriter;

/// The demonstration's exports, read by the reader of real ones, against their ground truth.
class DemoExportsTest {

    @TempDir
    private static Path folder;

    private static final World WORLD = World.of(WorldWriter.SEED, 1);

    @BeforeAll
    static void write() throws IOException {
        WorldWriter.write(WORLD, folder);
    }

    static Stream<String> exports() {
        return WORLD.exhibits().stream().map(Exhibit::file);
    }

    @ParameterizedTest
    @MethodSource("exports")
    void every_line_is_read_as_what_it_is(String file) throws IOException {
        List<Map<String, String>> truth = truth(file);
        List<Event> events = new ArrayList<>();
        Outcome outcome = export(file).read(ReadOptions.assuming(ZoneId.of("Europe/London")), events::add);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Complete.class, complete -> {
            assertThat(complete.account().rejected()).isZero();
            assertThat(complete.account().events()).isEqualTo(truth.size());
        });
        assertThat(events).hasSameSizeAs(truth);
        for (int i = 0; i < events.size(); i++) {
            Map<String, String> row = truth.get(i);
            assertThat(described(events.get(i)))
                    .as("%s line %s", file, row.get("line"))
                    .isEqualTo(expected(row));
        }
    }

    private static ChatExport export(String file) throws IOException {
        Source source = Source.file(folder.resolve("exports").resolve(file));
        return switch (ChatFormats.detect(source)) {
            case Detection.Recognised recognised -> recognised.export();
            case Detection.Unrecognised unrecognised -> fail(unrecognised.reason());
            case Detection.Refused refused -> fail(refused.reason());
        };
    }

    /// What the reader made of an event, in the words of [#expected].
    private static String described(Event event) {
        return switch (event) {
            case SystemEvent _ -> "notice";
            case Message message ->
                switch (message.content()) {
                    case Content.Deleted _ -> sender(message) + " deleted";
                    case Content.Text(var text, var _) -> sender(message) + edited(message) + ": " + text;
                    case Content.Media _ -> sender(message) + " media";
                    case Content.Call _,
                            Content.Location _,
                            Content.Poll _,
                            Content.ContactCard _,
                            Content.Unavailable _ -> message.content().toString();
                };
        };
    }

    private static String expected(Map<String, String> row) {
        String sender = value(row, "sender").replaceAll("[\u202a\u202c]", "");
        if (!value(row, "kind").equals("message")) {
            return "notice";
        }
        if (value(row, "look").equals("WITHDRAWN")) {
            return sender + " deleted";
        }
        if (!value(row, "attachment").equals("-")) {
            return sender + " media";
        }
        boolean edited = value(row, "look").equals("EDITED");
        return sender + (edited ? " edited: " : ": ") + value(row, "words");
    }

    private static String sender(Message message) {
        return message.author().label();
    }

    private static String edited(Message message) {
        return message.edited() ? " edited" : "";
    }

    private static String value(Map<String, String> row, String column) {
        String value = row.get(column);
        return value == null ? fail("no column " + column) : value;
    }

    private static List<Map<String, String>> truth(String file) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("truth/sightings.tsv"));
        String[] heading = lines.getFirst().split("\t", -1);
        return lines.stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[Arrays.asList(heading).indexOf("export")].equals(file))
                .map(cells -> IntStream.range(0, heading.length)
                        .boxed()
                        .collect(Collectors.toMap(i -> heading[i], i -> cells[i].translateEscapes())))
                .toList();
    }
}
