package plumbline.aftercare;

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
import plumbline.law.vetting.after.ActKind;

class AftercareFormsTest {
    static Stream<RecordForm<?>> forms() {
        return Stream.of(
                        Arrays.stream(ActKind.values()).map(AftercareForms::of),
                        Arrays.stream(EventKind.values()).map(AftercareForms::of),
                        Stream.of(AftercareForms.appeal(), AftercareForms.change(), AftercareForms.annual()))
                .flatMap(one -> one.map(form -> (RecordForm<?>) form));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_particular_is_asked_for_in_words(RecordForm<?> form) {
        assertThat(flat(form.fields()))
                .allSatisfy(field -> assertThat(field.label()).isNotBlank().doesNotEndWith("."));
    }

    @Test
    void no_words_are_left_that_no_form_says() {
        var spoken = new HashSet<String>(Set.of("short"));
        forms().forEach(form -> {
            spoken.add(form.key() + ".lede");
            flat(form.fields()).map(Field::name).forEach(name -> {
                var own = form.key() + "." + name;
                spoken.add(AftercareForms.WORDS.keys().contains(own) ? own : name);
                spoken.add(AftercareForms.WORDS.keys().contains(own + ".hint") ? own + ".hint" : name + ".hint");
            });
        });

        assertThat(AftercareForms.WORDS.keys()).isSubsetOf(spoken);
    }

    private static Stream<Field> flat(List<Field> fields) {
        return fields.stream().flatMap(field -> Stream.concat(Stream.of(field), flat(field.parts())));
    }
}
