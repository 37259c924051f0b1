package plumbline.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import plumbline.chat.Archive;
import plumbline.vault.Vault;

/// Goes from an entry back to the bytes of its exhibit, into an archive where they lie in one.
record EntryBytes(Vault vault, Exhibit exhibit) {
    InputStream open(Entry entry) throws IOException {
        if (entry.part().isEmpty()) {
            return vault.openRange(exhibit.sha256(), entry.byteOffset(), entry.byteLength());
        }
        return switch (Archive.open(new VaultSource(vault, exhibit))) {
            case Archive.Opened.Refused refused -> throw new IOException(refused.sentence());
            case Archive.Opened.Open(var archive) -> unpacked(archive, entry);
        };
    }

    private static InputStream unpacked(Archive archive, Entry entry) throws IOException {
        var part = archive.open(entry.part());
        part.skipNBytes(entry.byteOffset());
        return new FilterInputStream(part) {
            private long left = entry.byteLength();

            @Override
            public int read() throws IOException {
                return left-- > 0 ? in.read() : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int n = left <= 0 ? -1 : in.read(bytes, from, (int) Math.min(left, length));
                left -= Math.max(n, 0);
                return n;
            }

            @Override
            public void close() throws IOException {
                super.close();
                archive.close();
            }
        };
    }
}
