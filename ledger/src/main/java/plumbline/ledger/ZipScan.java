package plumbline.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import plumbline.ledger.ZipLayout.Member;

/// Reads a zip from its first byte to its last and compares every byte outside the files' contents with what
/// [ZipLayout] would have written there.
final class ZipScan {
    private static final int LONGEST_NAME = 256;

    private final FileChannel zip;
    private final Consumer<String> found;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Content> contents = new LinkedHashMap<>();

    /// @param found told of each byte that is not as it was written
    ZipScan(FileChannel zip, Consumer<String> found) {
        this.zip = zip;
        this.found = found;
    }

    private record Content(long start, int size, String sha256) {}

    /// Returns whether the whole archive could be read; when not, what [#names] gives is incomplete.
    boolean scan() throws IOException {
        long position = 0;
        while (true) {
            byte[] fixed = bytes(position, ZipLayout.LOCAL_BYTES);
            if (fixed.length < ZipLayout.LOCAL_BYTES || littleEndian(fixed).getInt() != ZipLayout.LOCAL) {
                return directory(position);
            }
            ByteBuffer header = littleEndian(fixed);
            int size = header.getInt(18);
            int nameLength = Short.toUnsignedInt(header.getShort(26));
            long start = position + ZipLayout.LOCAL_BYTES + nameLength;
            if (size < 0 || nameLength > LONGEST_NAME || start + size > zip.size()) {
                return unreadable(position);
            }
            String name = new String(bytes(position + ZipLayout.LOCAL_BYTES, nameLength), StandardCharsets.ISO_8859_1);
            if (!name.matches("[\\x21-\\x7e]+")) {
                return unreadable(position);
            }
            position = member(name, position, start, size);
        }
    }

    private long member(String name, long offset, long start, int size) throws IOException {
        byte[] content = bytes(start, size);
        CRC32 crc = new CRC32();
        crc.update(content);
        Member member = new Member(name, offset, size, (int) crc.getValue());
        byte[] expected = ZipLayout.local(member);
        long difference = difference(expected, offset);
        if (difference >= 0) {
            boolean checksum = difference >= offset + 14 && difference < offset + 18;
            found.accept(
                    checksum
                            ? "byte " + difference + ": the content of " + name + " (bytes " + start + " to "
                                    + (start + size) + ") does not have the checksum before it"
                            : "byte " + difference + ": the header of " + name + " is not as it was written");
        }
        if (contents.put(
                        name,
                        new Content(
                                start,
                                size,
                                HexFormat.of().formatHex(Hash.sha256().digest(content))))
                != null) {
            found.accept("byte " + offset + ": " + name + " stands in the archive twice");
        }
        members.add(member);
        return start + size;
    }

    private boolean directory(long start) throws IOException {
        byte[] expected = ZipLayout.directory(members, start);
        long difference = difference(expected, start);
        if (difference < 0) {
            if (start + expected.length < zip.size()) {
                found.accept("byte " + (start + expected.length) + ": there are bytes after the end of the archive");
            }
            return true;
        }
        if (members.isEmpty() || bytes(start, 4).length < 4 || !begins(start, expected)) {
            return unreadable(start);
        }
        found.accept("byte " + difference + ": the archive's directory is not as it was written");
        return true;
    }

    /// Whether what stands here is the directory at all, and not a file's header that cannot be recognised.
    private boolean begins(long start, byte[] expected) throws IOException {
        long same = zip.size() - start == expected.length ? expected.length : 0;
        return same > 0 || Arrays.equals(bytes(start, 4), Arrays.copyOf(expected, 4));
    }

    private boolean unreadable(long position) {
        String after = members.isEmpty() ? "the beginning" : members.getLast().name();
        found.accept("byte " + position + ": the archive is damaged in the header after " + after
                + "; nothing from there on could be read");
        return false;
    }

    private long difference(byte[] expected, long position) throws IOException {
        byte[] actual = bytes(position, expected.length);
        int same = Arrays.mismatch(expected, actual);
        return same < 0 ? -1 : position + same;
    }

    List<String> names() {
        return List.copyOf(contents.keySet());
    }

    @Nullable
    String sha256(String name) {
        Content content = contents.get(name);
        return content == null ? null : content.sha256();
    }

    /// The content of a file, or null when there is none of that name.
    byte @Nullable [] content(String name) throws IOException {
        Content content = contents.get(name);
        return content == null ? null : bytes(content.start(), content.size());
    }

    private byte[] bytes(long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.clamp(zip.size() - position, 0, (long) length));
        while (buffer.hasRemaining()) {
            if (zip.read(buffer, position + buffer.position()) < 0) {
                throw new IOException("the archive became shorter while it was read");
            }
        }
        return buffer.array();
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
