package plumbline.chat;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// A .zip that has been checked before anything is taken out of it.
///
/// An export comes from a hostile place. Every entry is looked at first (name, kind, place, declared size, agreement of
/// the two directories), and what is then unpacked is counted as it comes, whatever was declared.
public final class Archive implements Closeable {

    /// More entries than any export has files.
    public static final int MOST_ENTRIES = 10_000;

    /// Unpacked bytes for one packed byte.
    public static final int MOST_RATIO = 100;

    /// Below this size a high ratio harms nobody: a page of one letter packs a thousandfold.
    static final long FREE_BYTES = 1 << 20;

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;

    private Archive(ZipFile zip, List<ZipArchiveEntry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    /// The result of opening.
    public sealed interface Opened {

        /// Safe to list and read.
        record Open(Archive archive) implements Opened {}

        /// Not to be opened.
        ///
        /// @param entry the entry at fault; empty when it is the archive as a whole
        record Refused(String entry, String reason) implements Opened {
            /// For the reader.
            public String sentence() {
                return entry.isEmpty()
                        ? "the archive was not opened: " + reason
                        : "the archive was not opened because of its entry \"" + entry + "\": " + reason;
            }
        }
    }

    /// A file in the archive.
    public record Entry(String name, long size, long packed) {}

    /// Opens and checks; the caller closes the archive.
    public static Opened open(Source source) throws IOException {
        SeekableByteChannel channel = source.channel();
        ZipFile zip = null;
        try {
            zip = ZipFile.builder().setSeekableByteChannel(channel).get();
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
            Opened.Refused refusal = new ArchiveChecks(source, zip, entries).refusal();
            if (refusal == null) {
                return new Opened.Open(new Archive(zip, entries));
            }
            zip.close();
            return refusal;
        } catch (ZipException | IllegalArgumentException e) {
            channel.close();
            return new Opened.Refused("", "it is damaged or not a .zip (" + e.getMessage() + ")");
        } catch (IOException e) {
            channel.close();
            if (zip == null) {
                return new Opened.Refused("", "its directory cannot be read (" + e.getMessage() + ")");
            }
            throw e;
        }
    }

    /// The files, folders left out, in the order in which they lie.
    public List<Entry> entries() {
        List<Entry> files = new ArrayList<>();
        for (ZipArchiveEntry entry : entries) {
            if (!entry.isDirectory()) {
                files.add(new Entry(entry.getName(), entry.getSize(), entry.getCompressedSize()));
            }
        }
        return files;
    }

    /// Unpacks one file, and fails with [Unsound] when what comes out is not what was declared.
    public InputStream open(String name) throws IOException {
        for (ZipArchiveEntry entry : entries) {
            if (entry.getName().equals(name)) {
                return new CheckedStream(zip.getInputStream(entry), entry);
            }
        }
        throw new IOException("no entry " + name);
    }

    /// What came out of an entry is not what the archive says of it: more, less, or other bytes.
    public static final class Unsound extends IOException {
        private static final long serialVersionUID = 1;

        Unsound(String entry, String fault) {
            super("entry \"" + entry + "\" " + fault);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
