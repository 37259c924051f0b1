package plumbline.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.forms.Answers;
import plumbline.forms.Field;
import plumbline.forms.FormReader;
import plumbline.forms.RecordForm;
import plumbline.forms.Refill;
import plumbline.forms.Told;
import plumbline.law.vetting.application.Section;
import plumbline.web.Problems;

class VettingFormsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @ParameterizedTest
    @EnumSource(Section.class)
    void a_part_filled_in_and_sent_unchanged_is_that_part(Section section) {
        var declared = Applying.declaration(LocalDate.of(2026, 11, 23)).part(section);
        var problems = Problems.none();
        Answers answers = new Refill().with(declared).answers();

        assertThat(new FormReader(answers, problems, NOW).readDraft(DeclarationForms.of(section)))
                .isEqualTo(declared);
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void every_question_of_the_declaration_may_stay_open(Section section) {
        assertThat(flat(DeclarationForms.of(section).fields()))
                .filteredOn(field -> field.kind() != Field.Kind.GROUP)
                .allSatisfy(
                        field -> assertThat(field.optional()).as(field.name()).isTrue());
    }

    @Test
    void no_words_are_left_that_no_form_says() {
        Stream<RecordForm<?>> forms = Stream.concat(
                Arrays.stream(Section.values()).map(DeclarationForms::of),
                Stream.of(VettingForms.REQUEST, VettingForms.RESULT, VettingForms.DEVIATION));
        var keys = DeclarationForms.WORDS.keys();
        var spoken = new HashSet<String>(Set.of("short"));
        forms.forEach(form -> {
            spoken.add(form.key() + ".lede");
            flat(form.fields()).map(Field::name).forEach(name -> {
                var own = form.key() + "." + name;
                spoken.add(keys.contains(own) ? own : name);
                spoken.add(keys.contains(own + ".hint") ? own + ".hint" : name + ".hint");
            });
        });

        assertThat(keys).isSubsetOf(spoken);
    }

    private static Stream<Field> flat(List<Field> fields) {
        return fields.stream().flatMap(field -> Stream.concat(Stream.of(field), flat(field.parts())));
    }

    @Test
    void each_relative_is_told_in_a_line_of_their_own() {
        var family = Applying.declaration(LocalDate.of(2026, 11, 23)).part(Section.FAMILY);
        var people =
                Told.of(DeclarationForms.of(Section.FAMILY), family, Map.of()).getLast();

        assertThat(String.valueOf(people.text()).lines())
                .hasSize(2)
                .allMatch(line -> line.contains(" · Full name: "))
                .allMatch(line -> line.contains("Do they live at your address? No"));
    }
}
