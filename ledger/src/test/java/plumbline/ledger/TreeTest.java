package plumbline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TreeTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    static IntStream sizes() {
        return IntStream.rangeClosed(1, 40);
    }

    @Test
    void the_empty_tree_has_the_hash_of_nothing_as_its_root() {
        assertThat(Logs.tree(0).root()).isEqualTo(Hash.EMPTY_ROOT);
        assertThat(new Frontier().root()).isEqualTo(Hash.EMPTY_ROOT);
        assertThat(Hash.EMPTY_ROOT.base64()).isEqualTo("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    @Test
    void the_frontier_knows_the_root_after_every_entry() {
        List<Hash> leaves = Logs.leaves(300);
        Frontier frontier = new Frontier();
        for (int i = 0; i < leaves.size(); i++) {
            assertThat(frontier.append(leaves.get(i))).isEqualTo(i);
            assertThat(frontier.root()).isEqualTo(Logs.plainRoot(leaves.subList(0, i + 1)));
        }
    }

    @Test
    void a_frontier_survives_being_stored() {
        Frontier frontier = new Frontier();
        for (Hash leaf : Logs.leaves(300)) {
            Frontier stored = Frontier.fromBytes(frontier.toBytes());
            assertThat(stored.root()).isEqualTo(frontier.root());
            stored.append(leaf);
            frontier.append(leaf);
            assertThat(stored.toBytes()).isEqualTo(frontier.toBytes());
            Tree tree = Logs.tree((int) frontier.size());
            assertThat(Frontier.of(tree).toBytes()).isEqualTo(frontier.toBytes());
        }
    }

    @Test
    void a_stored_frontier_of_the_wrong_length_is_refused() {
        Frontier frontier = new Frontier();
        Logs.leaves(5).forEach(frontier::append);
        byte[] bytes = frontier.toBytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> Frontier.fromBytes(cut)).isInstanceOf(Malformed.class);
        }
        byte[] negative = new byte[8];
        negative[0] = (byte) 0x80;
        assertThatThrownBy(() -> Frontier.fromBytes(negative)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void every_entry_of_every_small_tree_is_proven_at_its_own_place_only(int size) {
        Tree tree = Logs.tree(size);
        Hash root = tree.root();
        for (int index = 0; index < size; index++) {
            InclusionProof proof = tree.inclusion(index);
            for (int claimed = -1; claimed <= size; claimed++) {
                boolean proven =
                        new InclusionProof(claimed, size, proof.path()).proves(Hash.leaf(Logs.entry(index)), root);
                assertThat(proven).as("%d as %d of %d", index, claimed, size).isEqualTo(claimed == index);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void every_small_tree_is_proven_to_continue_every_smaller_one(int size) {
        Tree tree = Logs.tree(size);
        for (int earlier = 1; earlier <= size; earlier++) {
            ConsistencyProof proof = tree.consistency(earlier);
            Hash before = tree.root(earlier);
            assertThat(proof.proves(before, tree.root())).isTrue();
            for (int claimed = 0; claimed <= size + 1; claimed++) {
                boolean proven = new ConsistencyProof(claimed, size, proof.path()).proves(before, tree.root());
                assertThat(proven).as("%d as %d of %d", earlier, claimed, size).isEqualTo(claimed == earlier);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void every_subtree_of_every_small_tree_is_proven_part_of_it(int size) {
        Tree tree = Logs.tree(size);
        List<Hash> leaves = Logs.leaves(size);
        for (int start = 0; start < size; start++) {
            for (int end = start; end <= size; end++) {
                int width = end - start;
                int cover = width <= 1 ? 1 : Integer.highestOneBit(width - 1) << 1;
                if (start % cover != 0) {
                    int from = start;
                    int to = end;
                    assertThatThrownBy(() -> new Subtree(from, to)).isInstanceOf(Malformed.class);
                    continue;
                }
                Subtree subtree = new Subtree(start, end);
                Hash root = Logs.plainRoot(leaves.subList(start, end));
                assertThat(tree.root(subtree)).isEqualTo(root);
                SubtreeConsistencyProof proof = tree.consistency(subtree);
                assertThat(proof.proves(root, tree.root()))
                        .as("%s in %d", subtree, size)
                        .isTrue();
                assertThat(proof.proves(Hash.leaf(new byte[0]), tree.root())).isFalse();
                for (int index = start; index < end; index++) {
                    assertThat(tree.inclusion(index, subtree).proves(leaves.get(index), root))
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_proof_altered_anywhere_proves_nothing(long seed) {
        Random random = new Random(seed);
        int size = 2 + random.nextInt(500);
        int index = random.nextInt(size);
        Tree tree = Logs.tree(size);
        Hash leaf = Hash.leaf(Logs.entry(index));
        InclusionProof inclusion = tree.inclusion(index);
        assertThat(inclusion.proves(leaf, tree.root())).isTrue();
        for (List<Hash> path : alterations(inclusion.path(), random)) {
            assertThat(new InclusionProof(index, size, path).proves(leaf, tree.root()))
                    .isFalse();
        }
        int earlier = 1 + random.nextInt(size - 1);
        ConsistencyProof consistency = tree.consistency(earlier);
        Hash before = tree.root(earlier);
        assertThat(consistency.proves(before, tree.root())).isTrue();
        assertThat(consistency.proves(tree.root(), before)).isFalse();
        for (List<Hash> path : alterations(consistency.path(), random)) {
            assertThat(new ConsistencyProof(earlier, size, path).proves(before, tree.root()))
                    .isFalse();
        }
    }

    private static List<List<Hash>> alterations(List<Hash> path, Random random) {
        List<List<Hash>> altered = new ArrayList<>();
        for (int i = 0; i <= path.size(); i++) {
            List<Hash> longer = new ArrayList<>(path);
            longer.add(i, Hash.leaf(new byte[] {1}));
            altered.add(longer);
        }
        for (int i = 0; i < path.size(); i++) {
            List<Hash> shorter = new ArrayList<>(path);
            shorter.remove(i);
            altered.add(shorter);
            byte[] flipped = path.get(i).bytes();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            List<Hash> changed = new ArrayList<>(path);
            changed.set(i, Hash.of(flipped));
            altered.add(changed);
            if (i > 0) {
                List<Hash> swapped = new ArrayList<>(path);
                Collections.swap(swapped, i, i - 1);
                altered.add(swapped);
            }
        }
        return altered;
    }

    @Test
    void a_proof_of_more_than_63_hashes_is_refused_before_any_work() {
        List<Hash> path = Collections.nCopies(64, Hash.EMPTY_ROOT);
        assertThat(new InclusionProof(0, Long.MAX_VALUE, path).proves(Hash.EMPTY_ROOT, Hash.EMPTY_ROOT))
                .isFalse();
        assertThat(new ConsistencyProof(1, Long.MAX_VALUE, path).proves(Hash.EMPTY_ROOT, Hash.EMPTY_ROOT))
                .isFalse();
    }

    @Test
    void the_largest_tree_needs_63_hashes_and_verifies() {
        Hash leaf = Hash.leaf(Logs.entry(0));
        List<Hash> path = Logs.leaves(63);
        Hash root = leaf;
        for (Hash sibling : path) {
            root = Hash.node(root, sibling);
        }
        assertThat(new InclusionProof(0, Long.MAX_VALUE, path).proves(leaf, root))
                .isTrue();
        assertThat(new InclusionProof(0, Long.MAX_VALUE, path.subList(0, 62)).proves(leaf, root))
                .isFalse();
    }

    @Test
    void asking_for_a_proof_beyond_the_tree_is_a_mistake_of_the_caller() {
        Tree tree = Logs.tree(5);
        assertThatThrownBy(() -> tree.inclusion(5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.inclusion(3, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.consistency(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.consistency(6)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void a_hash_that_is_not_32_bytes_long_cannot_be_made() {
        for (int length : new int[] {0, 31, 33, 64}) {
            assertThatThrownBy(() -> Hash.of(new byte[length])).isInstanceOf(Malformed.class);
        }
    }
}
