package plumbline.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/// The one form of zip that a bundle has: files stored without compression, dated 1980, nothing optional.
///
/// Content and order of the files decide every byte, so a reader can write the archive again and compare (APPNOTE
/// 6.3.10; the 64-bit records of its section 4.3.14 appear only where the format cannot do without).
final class ZipLayout {
    static final int LOCAL = 0x04034b50;
    static final int LOCAL_BYTES = 30;

    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final short VERSION = 10;
    private static final short VERSION_64 = 45;
    private static final short FIRST_DAY = 0x21;
    private static final long MOST = 0xFFFF_FFFFL;

    private ZipLayout() {}

    /// A file in the archive.
    ///
    /// @param offset of its header
    /// @param size of its content, below 2 GiB
    record Member(String name, long offset, int size, int crc) {}

    static byte[] local(Member member) {
        byte[] name = member.name().getBytes(US_ASCII);
        return buffer(LOCAL_BYTES + name.length)
                .putInt(LOCAL)
                .putShort(VERSION)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(FIRST_DAY)
                .putInt(member.crc())
                .putInt(member.size())
                .putInt(member.size())
                .putShort((short) name.length)
                .putShort((short) 0)
                .put(name)
                .array();
    }

    /// The directory that follows the last file and ends the archive.
    static byte[] directory(List<Member> members, long start) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        members.forEach(member -> out.writeBytes(central(member)));
        long size = out.size();
        boolean large = members.size() >= 0xFFFF || start >= MOST || size >= MOST;
        if (large) {
            out.writeBytes(end64(members.size(), size, start));
        }
        short count = (short) Math.min(members.size(), 0xFFFF);
        out.writeBytes(buffer(22)
                .putInt(END)
                .putInt(0)
                .putShort(count)
                .putShort(count)
                .putInt((int) Math.min(size, MOST))
                .putInt((int) Math.min(start, MOST))
                .putShort((short) 0)
                .array());
        return out.toByteArray();
    }

    private static byte[] central(Member member) {
        byte[] name = member.name().getBytes(US_ASCII);
        boolean far = member.offset() >= MOST;
        ByteBuffer out = buffer(46 + name.length + (far ? 12 : 0))
                .putInt(CENTRAL)
                .putShort(far ? VERSION_64 : VERSION)
                .putShort(far ? VERSION_64 : VERSION)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(FIRST_DAY)
                .putInt(member.crc())
                .putInt(member.size())
                .putInt(member.size())
                .putShort((short) name.length)
                .putShort((short) (far ? 12 : 0))
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt((int) Math.min(member.offset(), MOST))
                .put(name);
        if (far) {
            out.putShort((short) 1).putShort((short) 8).putLong(member.offset());
        }
        return out.array();
    }

    private static byte[] end64(long count, long size, long start) {
        return buffer(76)
                .putInt(END_64)
                .putLong(44)
                .putShort(VERSION_64)
                .putShort(VERSION_64)
                .putInt(0)
                .putInt(0)
                .putLong(count)
                .putLong(count)
                .putLong(size)
                .putLong(start)
                .putInt(LOCATOR_64)
                .putInt(0)
                .putLong(start + size)
                .putInt(1)
                .array();
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
