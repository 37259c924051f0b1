package plumbline.ledger.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/// Writes what [Cbor] reads.
final class WrittenCbor {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    static byte[] of(Object value) {
        WrittenCbor written = new WrittenCbor();
        written.write(value);
        return written.out.toByteArray();
    }

    private void write(Object value) {
        switch (value) {
            case Integer number -> head(number < 0 ? 1 : 0, number < 0 ? -1 - number : number);
            case byte[] bytes -> {
                head(2, bytes.length);
                out.writeBytes(bytes);
            }
            case String text -> {
                head(3, text.length());
                out.writeBytes(text.getBytes(UTF_8));
            }
            case List<?> list -> {
                head(4, list.size());
                list.forEach(this::write);
            }
            case Map<?, ?> map -> {
                head(5, map.size());
                map.forEach((key, one) -> {
                    write(key);
                    write(one);
                });
            }
            case Boolean truth -> head(7, truth ? 21 : 20);
            default -> throw new IllegalArgumentException(value.toString());
        }
    }

    private void head(int kind, int number) {
        if (number < 24) {
            out.write(kind << 5 | number);
        } else if (number < 1 << 8) {
            out.write(kind << 5 | 24);
            out.write(number);
        } else {
            out.write(kind << 5 | 25);
            out.writeBytes(ByteBuffer.allocate(2).putShort((short) number).array());
        }
    }
}
