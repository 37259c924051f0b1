package plumbline.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Small logs for tests, and the definition of the tree hash as the RFC words it, without any cleverness.
final class Logs {

    private Logs() {}

    static byte[] entry(long index) {
        return ("entry " + index).getBytes(StandardCharsets.UTF_8);
    }

    static List<Hash> leaves(int size) {
        List<Hash> leaves = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            leaves.add(Hash.leaf(entry(i)));
        }
        return leaves;
    }

    static Hash plainRoot(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.EMPTY_ROOT;
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int middle = Integer.highestOneBit(leaves.size() - 1);
        return Hash.node(plainRoot(leaves.subList(0, middle)), plainRoot(leaves.subList(middle, leaves.size())));
    }

    static Tree tree(int size) {
        List<Hash> leaves = leaves(size);
        return new Tree(
                size, (level, index) -> plainRoot(leaves.subList((int) index << level, (int) (index + 1) << level)));
    }

    /// Published resources in memory.
    static final class Memory implements TileSource, TileSink {

        final Map<String, byte[]> resources = new HashMap<>();

        @Override
        public byte @Nullable [] read(String path) {
            return resources.get(path);
        }

        @Override
        public void write(TilePath path, byte[] bytes) {
            resources.put(path.toString(), bytes);
        }

        void alter(String path, UnaryOperator<byte[]> change) {
            resources.put(path, change.apply(Objects.requireNonNull(resources.get(path), path)));
        }
    }

    /// A log of a given size, with the tiles of that size only.
    static Memory published(int size) {
        Memory memory = new Memory();
        Appender appender = new Appender(0, memory, memory);
        for (int i = 0; i < size; i++) {
            appender.append(entry(i));
        }
        appender.finish();
        return memory;
    }
}
