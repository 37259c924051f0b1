package plumbline.chat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// One JSON object, small enough to hold: its scalars as text, its objects and arrays as themselves.
record JsonRecord(Map<String, @Nullable Object> fields) {

    /// Reads the object at whose `{` the parser stands.
    static JsonRecord read(JsonParser parser) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return new JsonRecord(fields);
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> read(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }

    private static List<@Nullable Object> array(JsonParser parser) {
        List<@Nullable Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return values;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /// A scalar; null when absent, null or not a scalar.
    @Nullable
    String text(String name) {
        return fields.get(name) instanceof String text ? text : null;
    }

    @Nullable
    JsonRecord object(String name) {
        return fields.get(name) instanceof JsonRecord object ? object : null;
    }

    /// An array; empty when absent or something else.
    List<?> list(String name) {
        return fields.get(name) instanceof List<?> list ? list : List.of();
    }

    @Nullable
    Long number(String name) {
        String text = text(name);
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            // Not a whole number: then the field does not hold what its name says.
            return null;
        }
    }

    @Nullable
    Double decimal(String name) {
        String text = text(name);
        try {
            return text == null ? null : Double.valueOf(text);
        } catch (NumberFormatException e) {
            // As above.
            return null;
        }
    }
}
