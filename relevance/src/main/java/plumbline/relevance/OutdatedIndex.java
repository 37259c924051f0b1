package plumbline.relevance;

import java.nio.file.Path;

/// The index was written by other rules than this program reads; it must be rebuilt from the exhibits.
public final class OutdatedIndex extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutdatedIndex(Path directory, String found) {
        super("The search index in " + directory + " was written by rules " + found + ", this program reads rules "
                + MessageIndex.RULES + ". Rebuild the index.");
    }
}
