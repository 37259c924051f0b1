package plumbline.ledger.certificate;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plumbline.ledger.Malformed;
import plumbline.ledger.Strict;

/// Reads CBOR as authenticators write it (RFC 8949, in the form that CTAP 2 asks for): whole numbers as [Long], byte
/// strings as `byte[]`, texts, lists, maps and truth values, each with its length before it.
final class Cbor {
    private static final int DEEPEST = 8;
    private static final int KINDS = 5;
    private static final int DETAIL = 31;
    private static final int FALSE = 20;
    private static final int TRUE = 21;

    private final ByteBuffer in;

    private Cbor(ByteBuffer in) {
        this.in = in;
    }

    /// The map that these bytes are.
    ///
    /// @throws Malformed when they are something else
    static Map<?, ?> map(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        Map<?, ?> map = nextMap(in);
        if (in.hasRemaining()) {
            throw new Malformed("something follows after the end");
        }
        return map;
    }

    /// The map that comes next; what follows it stays.
    static Map<?, ?> nextMap(ByteBuffer in) {
        if (new Cbor(in).next(0) instanceof Map<?, ?> map) {
            return map;
        }
        throw new Malformed("a map was expected");
    }

    private Object next(int depth) {
        if (depth > DEEPEST) {
            throw new Malformed("more than " + DEEPEST + " things within each other");
        }
        int first = Byte.toUnsignedInt(take(1).get());
        int detail = first & DETAIL;
        return switch (first >>> KINDS) {
            case 0 -> number(detail);
            case 1 -> -1 - number(detail);
            case 2 -> bytes(detail);
            case 3 -> Strict.utf8(bytes(detail));
            case 4 -> list(count(detail), depth);
            case 5 -> map(count(detail), depth);
            case 7 -> truth(detail);
            default -> throw new Malformed("tags are not used here");
        };
    }

    private long number(int detail) {
        long number = switch (detail) {
            case 24 -> Byte.toUnsignedInt(take(1).get());
            case 25 -> Short.toUnsignedInt(take(2).getShort());
            case 26 -> Integer.toUnsignedLong(take(4).getInt());
            case 27 -> take(8).getLong();
            default -> detail;
        };
        if (number < 0 || detail > 27) {
            throw new Malformed("a number or length of a kind that is not used here");
        }
        return number;
    }

    /// Whatever there are several of has a byte at least.
    private int count(int detail) {
        long count = number(detail);
        if (count > in.remaining()) {
            throw new Malformed("it ends too soon");
        }
        return (int) count;
    }

    private byte[] bytes(int detail) {
        byte[] bytes = new byte[count(detail)];
        in.get(bytes);
        return bytes;
    }

    private List<Object> list(int count, int depth) {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(next(depth + 1));
        }
        return list;
    }

    private Map<Object, Object> map(int count, int depth) {
        Map<Object, Object> map = new HashMap<>();
        for (int i = 0; i < count; i++) {
            Object key = next(depth + 1);
            if (!(key instanceof Long || key instanceof String) || map.put(key, next(depth + 1)) != null) {
                throw new Malformed("a key of a map is a number or a text, and stands in it once");
            }
        }
        return map;
    }

    private static boolean truth(int detail) {
        if (detail != FALSE && detail != TRUE) {
            throw new Malformed("a value of a kind that is not used here");
        }
        return detail == TRUE;
    }

    private ByteBuffer take(int bytes) {
        if (in.remaining() < bytes) {
            throw new Malformed("it ends too soon");
        }
        return in;
    }
}
