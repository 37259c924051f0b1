package plumbline.evidence;

import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import plumbline.chat.Source;
import plumbline.vault.Vault;

/// An exhibit as the chat readers want it: bytes out of the vault under the name the file was seized with.
record VaultSource(Vault vault, Exhibit exhibit) implements Source {
    @Override
    public String name() {
        return exhibit.fileName();
    }

    @Override
    public long size() {
        return exhibit.length();
    }

    @Override
    public InputStream open() {
        return vault.open(exhibit.sha256());
    }

    @Override
    public SeekableByteChannel channel() {
        return vault.channel(exhibit.sha256());
    }
}
