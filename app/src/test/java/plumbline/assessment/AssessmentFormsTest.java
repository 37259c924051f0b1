package plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.forms.Field;
import plumbline.forms.RecordForm;

class AssessmentFormsTest {
    private static final List<RecordForm<?>> FORMS = List.of(
            AssessmentForms.FINDING,
            AssessmentForms.OPINION,
            AssessmentForms.REASONS,
            AssessmentForms.PRIOR,
            AssessmentForms.PAPER);

    @Test
    void every_question_is_worded_and_no_words_are_left_that_no_form_asks() {
        Set<String> asked = new HashSet<>(Set.of("short"));
        for (var form : FORMS) {
            collect(form.key(), form.fields(), asked);
            asked.add(form.key() + ".lede");
        }

        assertThat(AssessmentForms.WORDS.keys()).isSubsetOf(asked);
    }

    private static void collect(String form, List<Field> fields, Set<String> asked) {
        for (var field : fields) {
            for (var key : List.of(field.name(), form + "." + field.name())) {
                asked.add(key);
                asked.add(key + ".hint");
            }
            collect(form, field.parts(), asked);
        }
    }
}
