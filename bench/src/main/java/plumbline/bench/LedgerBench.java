package plumbline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import plumbline.ledger.Appender;
import plumbline.ledger.Checkpoint;
import plumbline.ledger.Fsck;
import plumbline.ledger.Hash;
import plumbline.ledger.InclusionProof;
import plumbline.ledger.Note;
import plumbline.ledger.Policy;
import plumbline.ledger.ProofFile;
import plumbline.ledger.Quorum;
import plumbline.ledger.SignatureType;
import plumbline.ledger.SigningKey;
import plumbline.ledger.TileDirectory;
import plumbline.ledger.TileReader;
import plumbline.ledger.TileSink;
import plumbline.ledger.TileSource;
import plumbline.ledger.Tree;
import plumbline.ledger.Verdict;
import plumbline.ledger.VerifierKey;

/// Speed of the ledger on a log of commitments in a directory: append, full check, proofs.
///
/// The baselines run in the same process: a loop that only hashes the same entries with SHA-256, one that only hashes
/// as many nodes as a proof has, one that only verifies Ed25519 signatures. The goal for appending is twice the rate
/// that Tessera publishes for its POSIX storage on the smallest machine (1,500 entries a second).
final class LedgerBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ENTRY_BYTES = 34;
    private static final int PROOFS = 50_000;
    private static final int PROOF_FILES = 1_500;
    private static final int PATH_AT_TEN_MILLION = 24;
    private static final String ORIGIN = "force.example/log";
    private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

    private final SigningKey log = key(ORIGIN, SignatureType.ED25519);
    private final List<SigningKey> witnesses = Stream.of("a.example", "b.example", "c.example")
            .map(name -> key(name, SignatureType.COSIGNATURE))
            .toList();
    private final List<String> figures = new ArrayList<>();

    /// @param arguments the number of entries; one million when there is none
    public static void main(String[] arguments) throws IOException {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        Path directory = Files.createTempDirectory("ledger-bench");
        try {
            new LedgerBench().run(size, new TileDirectory(directory));
        } finally {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /// How much was done in a second.
    ///
    /// @param clock by the clock on the wall
    /// @param processor by the processor time of this thread
    private record Rate(double clock, double processor) {}

    private record Watch(long clock, long processor) {

        static Watch start() {
            return new Watch(System.nanoTime(), THREADS.getCurrentThreadCpuTime());
        }

        Rate rate(long done) {
            Watch now = start();
            return new Rate(done * 1e9 / (now.clock - clock), done * 1e9 / (now.processor - processor));
        }
    }

    private void run(int size, TileDirectory directory) {
        say("a log of %,d entries of %d bytes in %s", size, ENTRY_BYTES, directory.root());
        say("warming up");
        leaves(size / 4);
        append(size / 4, _ -> null, (_, _) -> {});

        double bare = leaves(size).processor();
        figure("bare-leaf-hashing", bare, "entries/cpu-s", "none", true);
        double append = append(size, _ -> null, (_, _) -> {}).processor();
        atLeast("append-in-memory", append, "entries/cpu-s", 100_000);
        atLeast("append-to-disk-fsync", append(size, directory, directory).clock(), "entries/s", 3_000);

        Tree tree = TileReader.tree(size, directory);
        Rate checked = check(tree, directory);
        atLeast("full-fsck", checked.clock(), "entries/s", 50_000);
        atLeast("full-fsck-to-bare-leaf-hashing", checked.processor() / bare, "x", 0.1);

        proofs(tree);
        proofFiles(tree);
        figures.forEach(System.out::println);
    }

    private static Rate leaves(int size) {
        say("hashing %,d leaves and nothing else", size);
        Watch watch = Watch.start();
        int seen = 0;
        for (int i = 0; i < size; i++) {
            seen |= Hash.leaf(entry(i)).hashCode();
        }
        if (seen == 0) {
            throw new IllegalStateException("no leaf was hashed");
        }
        return watch.rate(size);
    }

    private static Rate append(int size, TileSource source, TileSink sink) {
        say("appending %,d entries", size);
        Watch watch = Watch.start();
        Appender appender = new Appender(0, source, sink);
        for (int i = 0; i < size; i++) {
            appender.append(entry(i));
            progress(i + 1L, size);
        }
        appender.finish();
        return watch.rate(size);
    }

    private static Rate check(Tree tree, TileSource source) {
        say("checking the whole log");
        Checkpoint checkpoint = new Checkpoint(ORIGIN, tree.size(), tree.root());
        Watch watch = Watch.start();
        Fsck.Report report = new Fsck(source, found -> say("%s", found.describe()), done -> progress(done, tree.size()))
                .check(checkpoint);
        if (!report.whole()) {
            throw new IllegalStateException("the log that was just written is not whole");
        }
        return watch.rate(report.entries());
    }

    private void proofs(Tree tree) {
        say("producing and verifying %,d inclusion proofs", PROOFS);
        Hash root = tree.root();
        int[] indexes =
                new Random(1).ints(PROOFS, 0, (int) tree.size()).sorted().toArray();
        Watch watch = Watch.start();
        List<InclusionProof> proofs = new ArrayList<>();
        for (int index : indexes) {
            proofs.add(tree.inclusion(index));
        }
        figure("proof-production", watch.rate(PROOFS).processor(), "proofs/cpu-s", "none", true);

        long hashes = proofs.stream().mapToLong(proof -> proof.path().size()).sum() + PROOFS;
        watch = Watch.start();
        Hash chain = root;
        for (long i = 0; i < hashes; i++) {
            chain = Hash.node(chain, root);
        }
        double bare = chain.equals(root) ? 0 : watch.rate(PROOFS).processor();

        watch = Watch.start();
        for (InclusionProof proof : proofs) {
            if (!proof.proves(Hash.leaf(entry((int) proof.index())), root)) {
                throw new IllegalStateException("a proof that was just made does not verify");
            }
        }
        double verified = watch.rate(PROOFS).processor();
        atLeast("proof-verification", verified, "proofs/cpu-s", 20_000);
        atLeast("proof-verification-to-bare-hashing", verified / bare, "x", 0.5);
    }

    private void proofFiles(Tree tree) {
        say("verifying %,d proof files with the log and three witnesses", PROOF_FILES);
        Checkpoint checkpoint = new Checkpoint(ORIGIN, tree.size(), tree.root());
        Note note = Note.signed(checkpoint.text(), log);
        for (SigningKey witness : witnesses) {
            note = note.with(witness.cosign(checkpoint, TIME));
        }
        InclusionProof proof = tree.inclusion(tree.size() / 2);
        byte[] file = ProofFile.of(proof, note).toBytes();
        Hash leaf = Hash.leaf(entry((int) proof.index()));
        Policy policy = policy();

        double bare = signatures(checkpoint);
        Watch watch = Watch.start();
        for (int i = 0; i < PROOF_FILES; i++) {
            if (!(ProofFile.parse(file).verify(leaf, policy) instanceof Verdict.Trusted)) {
                throw new IllegalStateException("a proof file that was just made does not verify");
            }
        }
        double verified = watch.rate(PROOF_FILES).processor();
        atLeast("proof-file-verification", verified, "files/cpu-s", 200);
        atLeast("proof-file-to-bare-four-signatures", verified / bare, "x", 0.8);

        byte[] large = new ProofFile(new byte[0], 9_999_999, path(proof), note).toBytes();
        figure("proof-file-at-10-million", large.length, "bytes", "<= 4096", large.length <= 4096);
    }

    private double signatures(Checkpoint checkpoint) {
        byte[] signature = log.sign(checkpoint.text()).signature();
        VerifierKey key = log.verifier();
        int warm = 400;
        Watch watch = Watch.start();
        for (int i = -warm; i < PROOF_FILES * 4; i++) {
            watch = i == 0 ? Watch.start() : watch;
            if (!key.verifies(checkpoint.text(), signature)) {
                throw new IllegalStateException("a signature that was just made does not verify");
            }
        }
        return watch.rate(PROOF_FILES).processor();
    }

    private Policy policy() {
        Map<String, VerifierKey> keys = Map.of(
                "a", witnesses.get(0).verifier(),
                "b", witnesses.get(1).verifier(),
                "c", witnesses.get(2).verifier());
        List<Quorum> members = List.of(new Quorum.Witness("a"), new Quorum.Witness("b"), new Quorum.Witness("c"));
        return new Policy(List.of(log.verifier()), keys, new Quorum.Group("two", 2, members));
    }

    private static List<Hash> path(InclusionProof proof) {
        List<Hash> path = new ArrayList<>();
        for (int i = 0; i < PATH_AT_TEN_MILLION; i++) {
            path.add(proof.path().get(i % proof.path().size()));
        }
        return path;
    }

    private static SigningKey key(String name, SignatureType type) {
        return SigningKey.of(
                name, type, Hash.leaf(name.getBytes(StandardCharsets.UTF_8)).bytes());
    }

    private static byte[] entry(int index) {
        return ByteBuffer.allocate(ENTRY_BYTES).putInt(index).array();
    }

    private static void progress(long done, long all) {
        if (done % (1 << 18) == 0 || done == all) {
            say("  %,d of %,d", done, all);
        }
    }

    private void atLeast(String name, double value, String unit, double goal) {
        String bound =
                goal < 10 ? String.format(Locale.ROOT, ">= %.2f", goal) : String.format(Locale.ROOT, ">= %.0f", goal);
        figure(name, value, unit, bound, value >= goal);
    }

    private void figure(String name, double value, String unit, String goal, boolean met) {
        String shown =
                value < 100 ? String.format(Locale.ROOT, "%.2f", value) : String.format(Locale.ROOT, "%.0f", value);
        figures.add("figure: " + name + " " + shown + " " + unit + " goal " + goal + " " + (met ? "met" : "missed"));
    }

    private static void say(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }
}
