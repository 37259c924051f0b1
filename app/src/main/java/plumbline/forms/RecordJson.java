package plumbline.forms;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Particulars as they stand in the record: a JSON object with one member a component.
public final class RecordJson {
    /// A member that no component takes would be a fact lost, so it fails; helpers such as `isMandatory()` are no
    /// facts.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .build();

    private RecordJson() {}

    public static String write(Object particulars) {
        return JSON.writeValueAsString(particulars);
    }

    /// @throws IllegalStateException if what was recorded is no longer understood; the record itself is untouched
    public static <T> T read(Class<T> type, String particulars) {
        try {
            return JSON.readValue(particulars, type);
        } catch (JacksonException notUnderstood) {
            throw new IllegalStateException(
                    "the particulars of a " + type.getSimpleName() + " are not understood: " + particulars,
                    notUnderstood);
        }
    }
}
