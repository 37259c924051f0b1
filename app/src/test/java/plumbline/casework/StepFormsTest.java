package plumbline.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.forms.Field;
import plumbline.forms.RecordForm;
import plumbline.law.lane.Lane;
import plumbline.law.lane.StepKind;

class StepFormsTest {
    static Stream<StepKind> kinds() {
        return Arrays.stream(StepKind.values()).filter(kind -> kind.lane() != Lane.EVIDENCE);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_particular_of_every_step_is_asked_for_in_words(StepKind kind) {
        assertThat(flat(StepForms.of(kind).fields()).map(Field::name)).hasSize(count(kind.step()));
        assertThat(flat(StepForms.of(kind).fields()))
                .allSatisfy(field -> assertThat(field.label()).isNotBlank().doesNotEndWith("."));
    }

    @Test
    void no_words_are_left_that_no_form_says() {
        var spoken = new HashSet<String>(Set.of("short"));
        kinds().forEach(kind -> {
            spoken.add(kind.id() + ".lede");
            flat(StepForms.of(kind).fields()).map(Field::name).forEach(name -> {
                var own = kind.id() + "." + name;
                spoken.add(StepForms.WORDS.keys().contains(own) ? own : name);
                spoken.add(StepForms.WORDS.keys().contains(own + ".hint") ? own + ".hint" : name + ".hint");
            });
        });

        assertThat(StepForms.WORDS.keys()).isSubsetOf(spoken);
    }

    private static Stream<Field> flat(List<Field> fields) {
        return fields.stream().flatMap(field -> Stream.concat(Stream.of(field), flat(field.parts())));
    }

    private static int count(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .mapToInt(component -> 1
                        + (component.getType() == List.class
                                        && RecordForm.element(component).isRecord()
                                ? count(RecordForm.element(component))
                                : component.getType().isRecord() ? count(component.getType()) : 0))
                .sum();
    }
}
