package plumbline.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import plumbline.ledger.ZipLayout.Member;

/// Writes a bundle: a zip whose every byte follows from its files, with a signed list of them at the end.
///
/// Files come in the order of their names ([Bundle#files]); one file is held in memory at a time. `SHA256SUMS` is
/// in the form that `sha256sum --check` reads; `MANIFEST` is a note over its hash, signed with the log's key. Its text
/// cannot be taken for a checkpoint's, whose second line is a number.
public final class BundleWriter {
    private final OutputStream out;
    private final List<Member> members = new ArrayList<>();
    private final StringBuilder sums = new StringBuilder();
    private long position;

    public BundleWriter(OutputStream out) {
        this.out = out;
    }

    /// Adds a file. Names must ascend.
    public void add(String name, byte[] bytes) throws IOException {
        if (!members.isEmpty() && members.getLast().name().compareTo(name) >= 0) {
            throw new IllegalArgumentException(
                    name + " comes before " + members.getLast().name());
        }
        store(name, bytes);
        sums.append(HexFormat.of().formatHex(Hash.sha256().digest(bytes)))
                .append("  ")
                .append(name)
                .append('\n');
    }

    /// Ends the bundle of the log at `checkpoint`. Does not close the stream.
    public void finish(Checkpoint checkpoint, SigningKey key) throws IOException {
        String manifest = Bundle.manifest(checkpoint, members.size(), sums.toString());
        store(Bundle.SUMS, sums.toString().getBytes(UTF_8));
        store(Bundle.MANIFEST, Note.signed(manifest, key).toBytes());
        out.write(ZipLayout.directory(members, position));
        out.flush();
    }

    private void store(String name, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        Member member = new Member(name, position, bytes.length, (int) crc.getValue());
        byte[] header = ZipLayout.local(member);
        out.write(header);
        out.write(bytes);
        members.add(member);
        position += header.length + (long) bytes.length;
    }
}
