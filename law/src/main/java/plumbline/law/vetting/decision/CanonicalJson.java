package plumbline.law.vetting.decision;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes records as JSON in one form: members in the order of the record's components, nothing between them, texts
/// escaped only where JSON requires it, days and identities as texts, sets in the order of their vocabulary.
final class CanonicalJson {
    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder json = new StringBuilder();

    private CanonicalJson() {}

    static byte[] bytes(Record value) {
        var writer = new CanonicalJson();
        writer.object(value);
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(writer.json));
            var bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException broken) {
            throw new IllegalArgumentException("a text holds half a character", broken);
        }
    }

    private void object(Record value) {
        var separator = '{';
        for (var component : value.getClass().getRecordComponents()) {
            json.append(separator);
            text(component.getName());
            json.append(':');
            try {
                value(component.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component + " cannot be read", e);
            }
            separator = ',';
        }
        json.append('}');
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> json.append("null");
            case Boolean yes -> json.append(yes.booleanValue());
            case Integer number -> json.append(number.intValue());
            case String text -> text(text);
            case Enum<?> constant -> text(constant.name());
            case UUID id -> text(id.toString());
            case LocalDate day -> text(day.toString());
            case List<?> list -> list(list);
            case Set<?> set -> list(set.stream().sorted().toList());
            case Record group -> object(group);
            default -> throw new IllegalArgumentException("no form for a " + value.getClass());
        }
    }

    private void list(List<?> list) {
        json.append('[');
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                json.append(',');
            }
            value(list.get(i));
        }
        json.append(']');
    }

    private void text(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                default -> {
                    if (c < FIRST_PRINTABLE) {
                        json.append("\\u%04x".formatted((int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}
