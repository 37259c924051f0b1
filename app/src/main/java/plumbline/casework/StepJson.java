package plumbline.casework;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import plumbline.law.lane.Step;
import plumbline.law.lane.StepKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The particulars of a step as they stand in the record: a JSON object with one member a component.
final class StepJson {
    /// A member that no component takes would be a fact lost, so it fails; helpers such as `isMandatory()` are no
    /// facts.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .build();

    private StepJson() {}

    static String write(Step step) {
        return JSON.writeValueAsString(step);
    }

    /// @throws IllegalStateException if what was recorded is no longer understood; the record itself is untouched
    static Step read(StepKind kind, String particulars) {
        try {
            return JSON.readValue(particulars, kind.step());
        } catch (JacksonException notUnderstood) {
            throw new IllegalStateException(
                    "the particulars of a step \"" + kind.id() + "\" are not understood: " + particulars,
                    notUnderstood);
        }
    }
}
