package plumbline.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// Writes the index of one compartment.
///
/// What was added stays only if [#commit] followed: the documents and the progress notes given there reach the disk
/// together or not at all. Whoever feeds the index writes into the notes how far it came, and after a crash goes on
/// from there; no message is lost or doubled. One directory takes one writer at a time.
public final class MessageIndex implements AutoCloseable {
    /// Raised whenever the analysis or the fields change, so that an index of other rules is rebuilt, not misread.
    public static final int RULES = 1;

    static final String RULES_NOTE = "plumbline.rules";
    /// Enough that segments are worth their merging, small beside the heap of a server that also serves pages.
    private static final double BUFFER_MEGABYTES = 64;

    private final Directory directory;
    private final IndexWriter writer;
    private final MessageDocument document = new MessageDocument();

    private MessageIndex(Directory directory, IndexWriter writer) {
        this.directory = directory;
        this.writer = writer;
    }

    /// Opens the index in a directory and makes it where there is none.
    ///
    /// @throws OutdatedIndex if it was written by other rules
    public static MessageIndex open(Path path) {
        try {
            Directory directory = FSDirectory.open(path);
            boolean exists = DirectoryReader.indexExists(directory);
            if (exists) {
                requireRules(path, SegmentInfos.readLatestCommit(directory).getUserData());
            }
            IndexWriterConfig config = new IndexWriterConfig(MessageAnalyzer.ofMessages())
                    .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                    .setCommitOnClose(false);
            MessageIndex index = new MessageIndex(directory, new IndexWriter(directory, config));
            if (!exists) {
                index.commit(Map.of());
            }
            return index;
        } catch (IOException e) {
            throw new UncheckedIOException("The search index in " + path + " cannot be opened", e);
        }
    }

    static void requireRules(Path path, Map<String, String> notes) {
        String found = notes.getOrDefault(RULES_NOTE, "unknown");
        if (!found.equals(Integer.toString(RULES))) {
            throw new OutdatedIndex(path, found);
        }
    }

    /// Adds a message. Adding the same key twice makes two documents; see [#progress].
    public synchronized void add(IndexedMessage message) {
        try {
            writer.addDocument(document.of(message));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Removes all messages of an exhibit.
    public synchronized void deleteExhibit(UUID exhibit) {
        try {
            writer.deleteDocuments(new Term(Fields.EXHIBIT, exhibit.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes everything added so far durable, together with notes on how far the feeding came.
    public synchronized void commit(Map<String, String> progress) {
        Map<String, String> notes = new HashMap<>(progress);
        notes.put(RULES_NOTE, Integer.toString(RULES));
        try {
            writer.setLiveCommitData(notes.entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The notes given to the last commit.
    public synchronized Map<String, String> progress() {
        Map<String, String> notes = new HashMap<>();
        Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> notes.put(entry.getKey(), entry.getValue()));
        }
        notes.remove(RULES_NOTE);
        return Map.copyOf(notes);
    }

    /// Gives the directory back; what was not committed is forgotten.
    @Override
    public synchronized void close() {
        try (directory) {
            writer.rollback();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
