package plumbline.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A log of made-up notes and the bundle of it; the same size gives the same bytes.
final class BundledLog {
    static final String ORIGIN = "drill.example/log";

    final List<BundledEntry> facts = new ArrayList<>();

    @Nullable
    String unlogged;

    private final Map<String, byte[]> tiles = new HashMap<>();
    private final SigningKey key = SigningKey.of(ORIGIN, SignatureType.ED25519, bytes("key"));
    private final Checkpoint head;

    private BundledLog(int size) {
        Appender appender = new Appender(0, tiles::get, (path, bytes) -> tiles.put(path.toString(), bytes));
        for (int i = 0; i < size; i++) {
            Fact fact = fact(i, "note " + i);
            facts.add(fact);
            appender.append(leaf(fact));
        }
        head = Checkpoint.of(ORIGIN, appender.finish());
    }

    static BundledLog of(int size) {
        return new BundledLog(size);
    }

    static Fact fact(long index, @Nullable String body) {
        SortedMap<String, Fact.Column> columns = new TreeMap<>();
        columns.put(Fact.ID, shown(Fact.ID, index, "id-" + index));
        columns.put("body", shown("body", index, body));
        columns.put("empty", shown("empty", index, null));
        columns.put("secret", new Fact.Withheld(FactCommitment.field(bytes("secret" + index), "secret", "hidden")));
        return new Fact(index, "drill.note", bytes("salt" + index), columns);
    }

    private static Fact.Shown shown(String name, long index, @Nullable String value) {
        byte[] salt = bytes(name + index);
        return new Fact.Shown(salt, FactCommitment.field(salt, name, value), value);
    }

    private static byte[] leaf(Fact fact) {
        Map<String, byte[]> digests = new HashMap<>();
        fact.columns()
                .forEach((name, column) -> digests.put(
                        name,
                        switch (column) {
                            case Fact.Shown shown -> shown.digest();
                            case Fact.Withheld(byte[] digest) -> digest;
                            case Fact.Gone(byte[] digest) -> digest;
                            case Fact.Unrecorded _ -> throw new IllegalStateException();
                        }));
        return FactCommitment.leaf(fact.salt(), FactCommitment.root(fact.table(), digests));
    }

    String key() {
        return key.verifier().encode();
    }

    Note checkpoint() {
        return Note.signed(head.text(), key);
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            BundleWriter writer = new BundleWriter(out);
            for (String name : Bundle.files(head.size(), unlogged != null)) {
                writer.add(name, content(name));
            }
            writer.finish(head, key);
        }
        return file;
    }

    private byte[] content(String name) {
        return switch (name) {
            case Bundle.README -> Bundle.README_TEXT.getBytes(UTF_8);
            case Bundle.CHECKPOINT -> checkpoint().toBytes();
            case Bundle.KEY -> (key() + "\n").getBytes(UTF_8);
            case Bundle.UNLOGGED -> String.valueOf(unlogged).getBytes(UTF_8);
            default -> Bundle.isFacts(name) ? facts(name) : Objects.requireNonNull(tiles.get(name));
        };
    }

    private byte[] facts(String name) {
        TilePath entries = Bundle.entries(name, head.size());
        int first = (int) entries.index() * TilePath.FULL;
        return FactText.write(facts.subList(first, first + entries.width())).getBytes(UTF_8);
    }

    private static byte[] bytes(String seed) {
        return Arrays.copyOf(Hash.sha256().digest(seed.getBytes(UTF_8)), 32);
    }
}
