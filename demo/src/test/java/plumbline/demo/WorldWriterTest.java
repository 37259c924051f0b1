package plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldWriterTest {

    @TempDir
    private Path folder;

    @Test
    void the_same_seed_gives_the_same_bytes() throws IOException {
        WorldWriter.write(World.of(7, 1), folder.resolve("one"));
        WorldWriter.write(World.of(7, 1), folder.resolve("two"));

        assertThat(hashes(folder.resolve("one")))
                .isEqualTo(hashes(folder.resolve("two")))
                .hasSize(14);
    }

    @Test
    void another_seed_gives_another_world() throws IOException {
        WorldWriter.write(World.of(7, 1), folder.resolve("one"));
        WorldWriter.write(World.of(8, 1), folder.resolve("two"));

        Map<String, String> other = hashes(folder.resolve("two"));
        assertThat(hashes(folder.resolve("one"))).allSatisfy((file, hash) -> {
            if (file.endsWith(".json") || file.endsWith(".zip") || file.endsWith(".txt") && file.contains("exports")) {
                assertThat(other.get(file)).as(file).isNotEqualTo(hash);
            }
        });
    }

    @Test
    void the_three_exports_hold_about_twenty_thousand_messages() throws IOException {
        WorldWriter.write(World.of(WorldWriter.SEED, 1), folder);

        List<TruthTable.Row> sightings = TruthTable.of(folder, "sightings");
        assertThat(sightings).hasSizeBetween(18_000, 23_000);
        assertThat(sightings.stream().map(row -> row.cell("export")).distinct()).hasSize(3);
    }

    @Test
    void a_larger_scale_says_more_between_the_same_people() throws IOException {
        WorldWriter.write(World.of(WorldWriter.SEED, 3), folder);

        assertThat(TruthTable.of(folder, "sightings")).hasSizeBetween(55_000, 68_000);
        assertThat(TruthTable.of(folder, "subjects")).hasSize(15);
    }

    private static Map<String, String> hashes(Path root) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> hashes.put(root.relativize(file).toString(), hash(file)));
        }
        return hashes;
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
