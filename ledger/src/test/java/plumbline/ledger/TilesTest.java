package plumbline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TilesTest {

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    @Test
    void paths_are_written_in_groups_of_three_digits() {
        assertThat(new TilePath(0, 1_234_067, 256)).hasToString("tile/0/x001/x234/067");
        assertThat(new TilePath(TilePath.ENTRIES, 0, 7)).hasToString("tile/entries/000.p/7");
        assertThat(new TilePath(63, Long.MAX_VALUE, 255))
                .hasToString("tile/63/x009/x223/x372/x036/x854/x775/807.p/255");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 255, 256, 999, 1000, 999_999, 1_000_000, 1_234_067, Long.MAX_VALUE})
    void paths_are_read_back(long index) {
        for (int level : new int[] {TilePath.ENTRIES, 0, 7, 63}) {
            for (int width : new int[] {1, 99, 255, 256}) {
                TilePath path = new TilePath(level, index, width);
                assertThat(TilePath.parse(path.toString())).isEqualTo(path);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile",
                "tile/0",
                "tile/0/",
                "tile/0/1",
                "tile/0/0001",
                "tile/0/x000/001",
                "tile/0/001/002",
                "tile/00/001",
                "tile/64/001",
                "tile/-1/001",
                "tile/+1/001",
                "tile/0/001.p",
                "tile/0/001.p/",
                "tile/0/001.p/0",
                "tile/0/001.p/01",
                "tile/0/001.p/256",
                "tile/0/001.p/99999999999",
                "tile/0/001.p/1/2",
                "tile/0/001/",
                "/tile/0/001",
                "tile/0/00\u0661",
                "tile/0/../001",
                "tile/entries/../../../etc/passwd",
                "tile/0/x009/x223/x372/x036/x854/x775/808",
                "tile/0/x009/x223/x372/x036/x854/x775/x807/001",
                "tile/Entries/001"
            })
    void other_spellings_are_refused(String path) {
        assertThatThrownBy(() -> TilePath.parse(path)).isInstanceOf(Malformed.class);
    }

    @Test
    void a_tree_of_70_000_has_the_tiles_of_the_specification() {
        Logs.Memory log = Logs.published(70_000);
        assertThat(log.resources.keySet().stream().filter(path -> path.startsWith("tile/0/") && !path.contains(".p")))
                .hasSize(273);
        assertThat(TilePath.partial(70_000).stream().map(TilePath::toString))
                .containsExactly("tile/entries/273.p/112", "tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1");
        assertThat(log.resources).containsKeys("tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1");
        assertThat(log.resources).hasSize(2 * 274 + 2 + 1);
    }

    @Test
    void a_tree_of_256_has_a_full_tile_and_one_hash_above_it() {
        assertThat(Logs.published(256).resources).containsOnlyKeys("tile/entries/000", "tile/0/000", "tile/1/000.p/1");
    }

    @Test
    void an_empty_log_has_no_tiles() {
        assertThat(Logs.published(0).resources).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void appending_in_pieces_gives_the_same_tiles_and_proofs_as_at_once(long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(1500);
        Logs.Memory log = new Logs.Memory();
        int written = 0;
        while (written < size) {
            Appender appender = new Appender(written, log, log);
            int stop = Math.min(size, written + 1 + random.nextInt(400));
            while (written < stop) {
                assertThat(appender.append(Logs.entry(written))).isEqualTo(written++);
            }
            assertThat(appender.finish().root())
                    .isEqualTo(TileReader.tree(written, log).root());
        }
        assertThat(log.resources).containsAllEntriesOf(Logs.published(size).resources);
        Tree tree = TileReader.tree(size, log);
        assertThat(tree.root()).isEqualTo(Logs.plainRoot(Logs.leaves(size)));
        for (int i = 0; i < 20; i++) {
            int index = random.nextInt(size);
            assertThat(tree.inclusion(index).proves(Hash.leaf(Logs.entry(index)), tree.root()))
                    .isTrue();
        }
    }

    @Test
    void a_partial_tile_may_be_replaced_by_the_full_one() {
        Logs.Memory log = Logs.published(300);
        log.resources.putAll(Logs.published(600).resources);
        log.resources.keySet().removeIf(path -> path.endsWith("001.p/44"));
        assertThat(TileReader.tree(300, log).root()).isEqualTo(Logs.plainRoot(Logs.leaves(300)));
        assertThat(new Appender(300, log, log).finish().root()).isEqualTo(Logs.plainRoot(Logs.leaves(300)));
    }

    @Test
    void a_missing_or_short_tile_is_named() {
        Logs.Memory log = Logs.published(300);
        log.resources.remove("tile/0/000");
        assertThatThrownBy(() -> TileReader.tree(300, log).inclusion(3))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("tile/0/000");
        log.resources.put("tile/0/000", new byte[8191]);
        assertThatThrownBy(() -> TileReader.tree(300, log).inclusion(3))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("tile/0/000");
    }

    @Test
    void a_bundle_is_read_back_and_refused_when_it_is_longer_or_shorter() {
        List<byte[]> entries = List.of(new byte[0], new byte[] {1}, new byte[EntryBundle.LONGEST_ENTRY]);
        byte[] bytes = EntryBundle.bytes(entries);
        assertThat(EntryBundle.parse(bytes, 3)).containsExactlyElementsOf(entries);
        assertThatThrownBy(() -> EntryBundle.parse(bytes, 2)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> EntryBundle.parse(bytes, 4)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> EntryBundle.bytes(List.of(new byte[EntryBundle.LONGEST_ENTRY + 1])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_directory_holds_the_log_in_the_published_layout(@TempDir Path root) throws IOException {
        TileDirectory directory = new TileDirectory(root);
        Appender appender = new Appender(0, directory, directory);
        for (int i = 0; i < 300; i++) {
            appender.append(Logs.entry(i));
        }
        appender.finish();
        directory.publish(Note.signed("a log\n", Keys.log("example.org/log")));
        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> root.relativize(file).toString()))
                    .containsExactlyInAnyOrder(
                            "checkpoint",
                            "tile/0/000",
                            "tile/0/001.p/44",
                            "tile/1/000.p/1",
                            "tile/entries/000",
                            "tile/entries/001.p/44");
        }
        assertThat(TileReader.tree(300, directory).root()).isEqualTo(Logs.plainRoot(Logs.leaves(300)));
        assertThat(directory.read("tile/0/007")).isNull();
    }

    @Test
    void a_published_tile_never_changes_and_no_name_leads_outside(@TempDir Path root) {
        TileDirectory directory = new TileDirectory(root);
        TilePath path = new TilePath(0, 0, 1);
        directory.write(path, new byte[32]);
        directory.write(path, new byte[32]);
        byte[] other = new byte[32];
        other[0] = 1;
        assertThatThrownBy(() -> directory.write(path, other)).hasMessageContaining("must not change");
        assertThatThrownBy(() -> directory.read("../secret")).isInstanceOf(Malformed.class);
    }
}
