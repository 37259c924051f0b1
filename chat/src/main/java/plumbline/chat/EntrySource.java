package plumbline.chat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;

/// One file of an archive, unpacked anew each time it is opened.
record EntrySource(Source zip, Archive.Entry entry) implements Source {

    @Override
    public String name() {
        return zip.name();
    }

    @Override
    public long size() {
        return entry.size();
    }

    @Override
    public InputStream open() throws IOException {
        return switch (Archive.open(zip)) {
            case Archive.Opened.Refused refused -> throw new IOException(refused.sentence());
            case Archive.Opened.Open open -> closing(open.archive());
        };
    }

    private InputStream closing(Archive archive) throws IOException {
        return new FilterInputStream(archive.open(entry.name())) {
            @Override
            public void close() throws IOException {
                super.close();
                archive.close();
            }
        };
    }

    @Override
    public SeekableByteChannel channel() {
        throw new UnsupportedOperationException("an archive inside an archive is not opened");
    }
}
