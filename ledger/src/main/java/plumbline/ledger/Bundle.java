package plumbline.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/// Which files a bundle has, and what they are called.
///
/// `checkpoint` and `tile/…` lie as in any published log (C2SP tlog-tiles), so that other programs can read them.
/// `facts/…` has one file for each entry bundle, under the same number. `unlogged.txt` is there only when the database
/// has rows that the log does not know.
public final class Bundle {
    /// The list of files with their hashes.
    public static final String SUMS = "SHA256SUMS";

    /// The signed note over that list.
    public static final String MANIFEST = "MANIFEST";

    public static final String README = "README.txt";
    public static final String CHECKPOINT = "checkpoint";
    public static final String KEY = "log.vkey";
    public static final String UNLOGGED = "unlogged.txt";

    private static final String FACTS = "facts/";
    private static final String FACTS_SUFFIX = ".txt";
    private static final String ENTRIES = "tile/entries/";

    private Bundle() {}

    /// What a bundle's [#README] says.
    public static final String README_TEXT = """
            This archive is a copy of the record of a Plumbline system, made to be checked by somebody else.

            Check it with the program "plumbline verify" of your own copy of Plumbline, without any network:

                plumbline verify THIS.zip --key KEY

            KEY is the log's verification key. Ask for it by another way than the one this archive came by:
            the copy in log.vkey proves only that the archive agrees with itself.

            facts/        every recorded row, one block of text each, beside salts and digests
            tile/         the log: entries and hash tiles (C2SP tlog-tiles)
            checkpoint    the signed head of the log
            SHA256SUMS    the hash of every file; MANIFEST is the signature over it
            """;

    /// The names of all files of a bundle of a log of this size but [#SUMS] and [#MANIFEST], in their order.
    public static List<String> files(long size, boolean unlogged) {
        List<String> names = new ArrayList<>(List.of(README, CHECKPOINT, KEY));
        if (unlogged) {
            names.add(UNLOGGED);
        }
        for (TilePath tile : tiles(size)) {
            names.add(tile.toString());
            if (tile.level() == TilePath.ENTRIES) {
                names.add(facts(tile));
            }
        }
        Collections.sort(names);
        return names;
    }

    /// Every tile and entry bundle of a log of this size.
    public static List<TilePath> tiles(long size) {
        List<TilePath> tiles = new ArrayList<>();
        for (int level = TilePath.ENTRIES; level < 0 || TilePath.hashes(level, size) > 0; level++) {
            for (long first = 0; first < TilePath.hashes(level, size); first += TilePath.FULL) {
                tiles.add(TilePath.holding(level, first, size));
            }
        }
        return tiles;
    }

    /// The facts that belong to an entry bundle: same number, whatever its width.
    public static String facts(TilePath entries) {
        return FACTS + entries.full().toString().substring(ENTRIES.length()) + FACTS_SUFFIX;
    }

    /// Whether a file holds facts; its entry bundle is [#entries].
    public static boolean isFacts(String name) {
        return name.startsWith(FACTS);
    }

    /// The entry bundle that a file of facts belongs to, in a log of this size.
    public static TilePath entries(String facts, long size) {
        String number = facts.substring(FACTS.length(), facts.length() - FACTS_SUFFIX.length());
        long index = TilePath.parse(ENTRIES + number).index();
        return TilePath.holding(TilePath.ENTRIES, index * TilePath.FULL, size);
    }

    static String manifest(Checkpoint checkpoint, int files, String sums) {
        return "plumbline/bundle@v1\norigin %s\nsize %d\nroot %s\nfiles %d\nsha256sums %s\n"
                .formatted(
                        checkpoint.origin(),
                        checkpoint.size(),
                        checkpoint.root().base64(),
                        files,
                        HexFormat.of().formatHex(Hash.sha256().digest(sums.getBytes(UTF_8))));
    }
}
