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
import plumbline.law.lane.Lane;
import plumbline.law.lane.StepKind;

class StepFormsTest {
    static Stream<StepKind> kinds() {
        return Arrays.stream(StepKind.values()).filter(kind -> kind.lane() != Lane.EVIDENCE);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_particular_of_every_step_is_asked_for_in_words(StepKind kind) {
        assertThat(flat(StepShape.fields(kind)).map(StepField::name)).hasSize(count(kind.step()));
        assertThat(flat(StepShape.fields(kind)))
                .allSatisfy(field -> assertThat(field.label()).isNotBlank().doesNotEndWith("."));
    }

    @Test
    void no_words_are_left_that_no_form_says() {
        var spoken = new HashSet<String>(Set.of("short"));
        kinds().forEach(kind -> {
            spoken.add(kind.id() + ".lede");
            flat(StepShape.fields(kind)).map(StepField::name).forEach(name -> {
                var own = kind.id() + "." + name;
                spoken.add(StepWords.keys().contains(own) ? own : name);
                spoken.add(StepWords.keys().contains(own + ".hint") ? own + ".hint" : name + ".hint");
            });
        });

        assertThat(StepWords.keys()).isSubsetOf(spoken);
    }

    private static Stream<StepField> flat(List<StepField> fields) {
        return fields.stream().flatMap(field -> Stream.concat(Stream.of(field), flat(field.parts())));
    }

    private static int count(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .mapToInt(component -> 1
                        + (component.getType() == List.class
                                        && StepShape.element(component).isRecord()
                                ? count(StepShape.element(component))
                                : component.getType().isRecord() ? count(component.getType()) : 0))
                .sum();
    }
}
