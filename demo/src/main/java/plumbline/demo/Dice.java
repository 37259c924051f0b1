package plumbline.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A seeded source of chance: SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators",
/// 2014).
///
/// The JDK's generators are not used because their algorithms may change between releases; a demonstration force must
/// be the same bytes on every machine and in every year.
final class Dice {

    private long state;

    Dice(long seed) {
        this.state = seed;
    }

    /// Another source that depends only on `seed` and `name`, so that one part of the world can grow without moving the
    /// rest.
    static Dice of(long seed, String name) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return new Dice(mixed(seed ^ mixed(hash)));
    }

    private static long mixed(long z) {
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    private long next() {
        state += 0x9e3779b97f4a7c15L;
        return mixed(state);
    }

    /// A whole number from 0 to `bound - 1`.
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /// A whole number from `low` to `high`, both included.
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /// True `permille` times in a thousand.
    boolean chance(int permille) {
        return below(1000) < permille;
    }

    <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    /// An index drawn in proportion to `weights`, whose sum is positive.
    int weighted(int[] weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        if (sum <= 0) {
            throw new IllegalArgumentException("no positive weight");
        }
        int left = below(sum);
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        throw new IllegalStateException("a weight is negative");
    }
}
