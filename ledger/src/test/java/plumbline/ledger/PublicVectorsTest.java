package plumbline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Runs the proof vectors of transparency-dev/merkle, which lie outside the repository.
class PublicVectorsTest {

    @Test
    void all_98_inclusion_vectors_agree() throws IOException {
        assertThat(disagreements(
                        "inclusion",
                        98,
                        vector -> new InclusionProof(
                                        vector.number("leafIdx"), vector.number("treeSize"), vector.proof())
                                .proves(vector.hash("leafHash"), vector.hash("root"))))
                .isEmpty();
    }

    @Test
    void all_98_consistency_vectors_agree() throws IOException {
        assertThat(disagreements(
                        "consistency",
                        98,
                        vector -> new ConsistencyProof(vector.number("size1"), vector.number("size2"), vector.proof())
                                .proves(vector.root("root1"), vector.root("root2"))))
                .isEmpty();
    }

    @Test
    void all_204_subtree_inclusion_vectors_agree() throws IOException {
        assertThat(disagreements(
                        "subtreeinclusion",
                        204,
                        vector -> new SubtreeInclusionProof(vector.number("leafIdx"), vector.subtree(), vector.proof())
                                .proves(vector.hash("leafHash"), vector.hash("root"))))
                .isEmpty();
    }

    @Test
    void all_118_subtree_consistency_vectors_agree() throws IOException {
        assertThat(disagreements(
                        "subtreeconsistency",
                        118,
                        vector -> new SubtreeConsistencyProof(vector.subtree(), vector.number("size"), vector.proof())
                                .proves(vector.root("root1"), vector.root("root2"))))
                .isEmpty();
    }

    private static List<String> disagreements(String kind, int expected, Predicate<Vector> proven) throws IOException {
        Path directory = data().resolve("tlog/merkle/testdata").resolve(kind);
        assumeTrue(Files.isDirectory(directory), "no public vectors at " + directory + "; set PLUMBLINE_DATA");
        List<String> disagreements = new ArrayList<>();
        int count = 0;
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                Vector vector = new Vector(Files.readString(file));
                if (accepted(vector, proven) == vector.text().contains("\"wantErr\": true")) {
                    disagreements.add(directory.relativize(file).toString());
                }
                count++;
            }
        }
        assertThat(count).isEqualTo(expected);
        return disagreements;
    }

    private static boolean accepted(Vector vector, Predicate<Vector> proven) {
        try {
            return proven.test(vector);
        } catch (Malformed _) {
            return false;
        }
    }

    private static Path data() {
        String named = Optional.ofNullable(System.getProperty("PLUMBLINE_DATA"))
                .or(() -> Optional.ofNullable(System.getenv("PLUMBLINE_DATA")))
                .orElse("");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        Path here = Path.of("").toAbsolutePath();
        Path repository = Files.exists(here.resolve("mvnw")) ? here : here.resolveSibling("");
        return repository.resolve("../shared/data").normalize();
    }

    /// One vector file: flat, so that its fields can be picked out by name.
    private record Vector(String text) {

        long number(String name) {
            return Long.parseUnsignedLong(field(name, "(\\d+)"));
        }

        Subtree subtree() {
            return new Subtree(number("start"), number("end"));
        }

        Hash hash(String name) {
            return Hash.parse(field(name, "\"([^\"]*)\""));
        }

        /// The roots of some vectors are a few words instead of a hash, because only their being equal counts. A hash
        /// of such words stands in for them.
        Hash root(String name) {
            byte[] bytes = Base64.getDecoder().decode(field(name, "\"([^\"]*)\""));
            return bytes.length == Hash.BYTES ? Hash.of(bytes) : Hash.leaf(bytes);
        }

        List<Hash> proof() {
            String hashes = field("proof", "(null|\\[[^\\]]*\\])");
            List<Hash> proof = new ArrayList<>();
            Matcher matcher = Pattern.compile("\"([^\"]*)\"").matcher(hashes);
            while (matcher.find()) {
                proof.add(Hash.parse(matcher.group(1)));
            }
            return proof;
        }

        private String field(String name, String value) {
            Matcher matcher = Pattern.compile("\"" + name + "\": " + value).matcher(text);
            if (!matcher.find()) {
                throw new UncheckedIOException(new IOException("the vector has no field " + name));
            }
            return matcher.group(1);
        }
    }
}
