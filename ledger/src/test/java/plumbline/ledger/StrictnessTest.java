package plumbline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever arrives, a parser either refuses it as [Malformed] or writes it back byte for byte.
class StrictnessTest {

    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            " ",
            "+",
            "— ",
            "0",
            "00",
            "9",
            "=",
            "A",
            "/",
            ".p/",
            "x",
            "extra ",
            "index 1\n",
            "\u0663",
            "\r",
            "\u0000");

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_mangled_input_is_refused_or_read_exactly(long seed) {
        Random random = new Random(seed);
        SigningKey log = Keys.log("force.example/log");
        Checkpoint checkpoint =
                new Checkpoint("force.example/log", 7, Logs.tree(7).root());
        Note note = Note.signed(checkpoint.text(), log);
        ProofFile proof =
                new ProofFile(new byte[] {1, 2}, 4, Logs.tree(7).inclusion(4).path(), note);
        check(note.toBytes(), random, bytes -> Note.parse(bytes).toBytes());
        check(proof.toBytes(), random, bytes -> ProofFile.parse(bytes).toBytes());
        check(checkpoint.text(), random, text -> Checkpoint.parse(text).text());
        check(log.verifier().encode(), random, text -> VerifierKey.parse(text).encode());
        check(log.encode(), random, text -> SigningKey.parse(text).encode());
        check("tile/0/x001/x234/067.p/255", random, text -> TilePath.parse(text).toString());
        check(checkpoint.root().base64(), random, text -> Hash.parse(text).base64());
    }

    private static void check(String valid, Random random, Function<String, String> roundTrip) {
        check(bytes(valid), random, mangled -> bytes(roundTrip.apply(Strict.utf8(mangled))));
    }

    private static void check(byte[] valid, Random random, Function<byte[], byte[]> roundTrip) {
        assertThat(roundTrip.apply(valid)).isEqualTo(valid);
        byte[] mangled = valid;
        for (int i = random.nextInt(3); i >= 0; i--) {
            mangled = mangle(mangled, random);
        }
        byte[] written;
        try {
            written = roundTrip.apply(mangled);
        } catch (Malformed _) {
            return;
        }
        assertThat(written).isEqualTo(mangled);
    }

    private static byte[] mangle(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = from + random.nextInt(Math.min(40, bytes.length - from + 1));
        List<byte[]> parts = new ArrayList<>(List.of(Arrays.copyOf(bytes, from)));
        switch (random.nextInt(4)) {
            case 0 -> parts.add(bytes(PIECES.get(random.nextInt(PIECES.size()))));
            case 1 -> parts.addAll(List.of(Arrays.copyOfRange(bytes, from, to), Arrays.copyOfRange(bytes, from, to)));
            case 2 -> parts.add(new byte[] {(byte) random.nextInt(256)});
            default -> parts.add(new byte[0]);
        }
        parts.add(Arrays.copyOfRange(bytes, to, bytes.length));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
