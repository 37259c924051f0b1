package plumbline.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A `.tlog-proof` file: everything that shows, offline and for ever, that an entry is in a log (C2SP tlog-proof).
///
/// The entry itself is not in it. Whoever verifies computes the leaf from the material in hand.
public final class ProofFile {

    /// The usual ending of a file name.
    public static final String EXTENSION = ".tlog-proof";

    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    private final byte[] extra;
    private final long index;
    private final List<Hash> path;
    private final Note checkpoint;

    /// @param extra carried along and protected by nothing; empty for none
    /// @param index place of the entry, from 0
    /// @param path from the sibling of the leaf up to the child of the root
    /// @param checkpoint signed by the log, cosigned by witnesses
    public ProofFile(byte[] extra, long index, List<Hash> path, Note checkpoint) {
        if (index < 0 || path.size() > InclusionProof.MOST_HASHES) {
            throw new Malformed("a proof has an index from 0 and at most 63 hashes");
        }
        this.extra = extra.clone();
        this.index = index;
        this.path = List.copyOf(path);
        this.checkpoint = checkpoint;
    }

    /// The file for an entry, without extra data.
    public static ProofFile of(InclusionProof proof, Note checkpoint) {
        return new ProofFile(new byte[0], proof.index(), proof.path(), checkpoint);
    }

    /// @throws Malformed when it is not exactly one proof file
    public static ProofFile parse(byte[] file) {
        String text = Strict.utf8(file);
        int blank = text.indexOf("\n\n");
        if (blank < 0) {
            throw new Malformed("a proof file is proof lines, a blank line and a checkpoint");
        }
        List<String> lines = List.of(text.substring(0, blank).split("\n", -1));
        if (!lines.getFirst().equals(HEADER)) {
            throw new Malformed("the first line of a proof file is " + HEADER);
        }
        String extra = value(lines, 1, EXTRA);
        int at = extra == null ? 1 : 2;
        String index = value(lines, at, INDEX);
        if (index == null || extra != null && extra.isEmpty()) {
            throw new Malformed("a proof file has an optional extra line, not empty, and then an index line");
        }
        if (lines.size() - at - 1 > InclusionProof.MOST_HASHES) {
            throw new Malformed("a proof has at most " + InclusionProof.MOST_HASHES + " hashes");
        }
        List<Hash> path =
                lines.subList(at + 1, lines.size()).stream().map(Hash::parse).toList();
        Note checkpoint = Note.parse(text.substring(blank + 2).getBytes(StandardCharsets.UTF_8));
        return new ProofFile(
                extra == null ? new byte[0] : Strict.base64(extra), Strict.decimal(index), path, checkpoint);
    }

    private static @Nullable String value(List<String> lines, int at, String name) {
        boolean there = at < lines.size() && lines.get(at).startsWith(name);
        return there ? lines.get(at).substring(name.length()) : null;
    }

    /// Whether the entry with this leaf hash is in a log that the policy accepts.
    public Verdict verify(Hash leaf, Policy policy) {
        Verdict verdict = policy.judge(checkpoint);
        return switch (verdict) {
            case Verdict.Refused refused -> refused;
            case Verdict.Trusted(Checkpoint trusted, var _) ->
                new InclusionProof(index, trusted.size(), path).proves(leaf, trusted.root())
                        ? verdict
                        : new Verdict.Refused("the path does not lead from this entry, as number " + index
                                + ", to the root of the checkpoint");
        };
    }

    /// A copy of the extra data; empty when there is none.
    public byte[] extra() {
        return extra.clone();
    }

    public long index() {
        return index;
    }

    public List<Hash> path() {
        return path;
    }

    public Note checkpoint() {
        return checkpoint;
    }

    /// The file that [#parse] reads.
    public byte[] toBytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProofFile that && Arrays.equals(toBytes(), that.toBytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(toBytes());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        if (extra.length > 0) {
            text.append(EXTRA).append(Base64.getEncoder().encodeToString(extra)).append('\n');
        }
        text.append(INDEX).append(index).append('\n');
        path.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }
}
