package plumbline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FsckTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static List<Difference> check(TileSource source, int size, Hash root) {
        List<Difference> found = new ArrayList<>();
        Fsck.Report report = new Fsck(source, found::add, _ -> {}).check(new Checkpoint("log", size, root));
        assertThat(report).isEqualTo(new Fsck.Report(size, found.size()));
        return found;
    }

    private static Hash root(int size) {
        return Logs.plainRoot(Logs.leaves(size));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 511, 512, 65_535, 65_536, 65_537, 70_000})
    void an_untouched_log_is_whole(int size) {
        assertThat(check(Logs.published(size), size, root(size))).isEmpty();
    }

    @Test
    void progress_is_told_after_each_bundle() {
        List<Long> progress = new ArrayList<>();
        new Fsck(Logs.published(600), _ -> {}, progress::add).check(new Checkpoint("log", 600, root(600)));
        assertThat(progress).containsExactly(256L, 512L, 600L);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_flipped_bit_is_found_and_its_place_named(long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(1200);
        Logs.Memory log = Logs.published(size);
        List<String> paths = log.resources.keySet().stream().sorted().toList();
        String path = paths.get(random.nextInt(paths.size()));
        log.alter(path, bytes -> NoteTest.flip(bytes, random.nextInt(bytes.length * 8)));
        List<Difference> found = check(log, size, root(size));
        assertThat(found).isNotEmpty();
        assertThat(found.stream().flatMap(FsckTest::places))
                .as("%s in %s", path, found)
                .contains(path);
        assertThat(found).hasSizeLessThanOrEqualTo(2);
    }

    /// The tiles that a finding points at. At the right edge the checkpoint stands above the tiles.
    private static Stream<String> places(Difference difference) {
        return switch (difference) {
            case Difference.Missing(TilePath path) -> Stream.of(path.toString());
            case Difference.Broken(TilePath path, var _) -> Stream.of(path.toString());
            case Difference.EntryDiffers(TilePath bundle, var _) ->
                Stream.of(bundle.toString(), bundle.toString().replace("entries", "0"));
            case Difference.TileDiffers(TilePath path, var _, TilePath below, var _) ->
                Stream.of(path.toString(), below.toString());
            case Difference.RootDiffers _ -> Stream.empty();
        };
    }

    @Test
    void an_altered_entry_is_named_by_its_index() {
        Logs.Memory log = Logs.published(70_000);
        flipLast(log, "tile/entries/003");
        List<Difference> found = check(log, 70_000, root(70_000));
        assertThat(found).containsExactly(new Difference.EntryDiffers(new TilePath(TilePath.ENTRIES, 3, 256), 1023));
        assertThat(found.getFirst().describe())
                .isEqualTo("Entry 1023 in tile/entries/003 does not hash to its leaf in tile/0/003.");
    }

    @Test
    void an_altered_tile_is_told_from_altered_entries() {
        Logs.Memory log = Logs.published(70_000);
        flipLast(log, "tile/0/003");
        assertThat(check(log, 70_000, root(70_000)))
                .containsExactly(
                        new Difference.EntryDiffers(new TilePath(TilePath.ENTRIES, 3, 256), 1023),
                        new Difference.TileDiffers(new TilePath(1, 0, 256), 3, new TilePath(0, 3, 256), true));
    }

    @Test
    void an_altered_upper_tile_disagrees_with_the_tile_below_and_the_one_above() {
        Logs.Memory log = Logs.published(70_000);
        flipLast(log, "tile/1/000");
        assertThat(check(log, 70_000, root(70_000)))
                .containsExactly(
                        new Difference.TileDiffers(new TilePath(1, 0, 256), 255, new TilePath(0, 255, 256), false),
                        new Difference.TileDiffers(new TilePath(2, 0, 1), 0, new TilePath(1, 0, 256), true));
    }

    @Test
    void a_log_rewritten_throughout_disagrees_with_the_signed_root_only() {
        Logs.Memory log = new Logs.Memory();
        Appender appender = new Appender(0, log, log);
        for (int i = 0; i < 600; i++) {
            appender.append(Logs.entry(i == 300 ? 7 : i));
        }
        Hash forged = appender.finish().root();
        assertThat(check(log, 600, root(600))).containsExactly(new Difference.RootDiffers(root(600), forged, false));
    }

    @Test
    void everything_missing_is_listed_and_the_rest_still_checked() {
        Logs.Memory log = Logs.published(70_000);
        log.resources.keySet().removeAll(List.of("tile/entries/001", "tile/0/002", "tile/1/001.p/17"));
        flipLast(log, "tile/entries/005");
        assertThat(check(log, 70_000, root(70_000)))
                .containsExactly(
                        new Difference.Missing(new TilePath(TilePath.ENTRIES, 1, 256)),
                        new Difference.Missing(new TilePath(0, 2, 256)),
                        new Difference.EntryDiffers(new TilePath(TilePath.ENTRIES, 5, 256), 1535),
                        new Difference.Missing(new TilePath(1, 1, 17)));
    }

    @Test
    void an_empty_source_is_not_a_whole_log() {
        assertThat(check(_ -> null, 600, root(600))).hasSize(7);
    }

    @Test
    void a_bundle_cut_short_is_broken_and_its_neighbours_are_checked() {
        Logs.Memory log = Logs.published(600);
        log.alter("tile/entries/001", bundle -> Arrays.copyOf(bundle, bundle.length - 1));
        assertThat(check(log, 600, root(600)))
                .singleElement()
                .isEqualTo(new Difference.Broken(
                        new TilePath(TilePath.ENTRIES, 1, 256),
                        "an entry bundle of 256 entries ends inside entry 255"));
    }

    private static void flipLast(Logs.Memory log, String path) {
        log.alter(path, bytes -> NoteTest.flip(bytes, bytes.length * 8 - 1));
    }
}
