package plumbline.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.forms.Answers;
import plumbline.forms.FormReader;
import plumbline.forms.RecordJson;
import plumbline.law.lane.By;
import plumbline.law.lane.Lane;
import plumbline.law.lane.Step;
import plumbline.law.lane.StepKind;
import plumbline.law.lane.Taken;
import plumbline.web.Problems;

/// Nothing that a step says is lost on its way through the record, or through the form that corrects it.
class StepRoundTripTest {
    private static final UUID OPERATION = new UUID(1, 2);
    private static final Instant AT = Instant.parse("2026-06-01T09:30:00Z");

    private final Specimens specimens = new Specimens(2026);

    static Stream<StepKind> kinds() {
        return Arrays.stream(StepKind.values());
    }

    static Stream<StepKind> asked() {
        return kinds().filter(kind -> kind.lane() != Lane.EVIDENCE);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_record_gives_back_the_step_it_was_given(StepKind kind) {
        for (int i = 0; i < 20; i++) {
            var step = specimens.of(kind);
            assertThat(RecordJson.read(kind.step(), RecordJson.write(step))).isEqualTo(step);
        }
    }

    @ParameterizedTest
    @MethodSource("asked")
    void a_form_filled_with_a_step_and_sent_unchanged_is_that_step(StepKind kind) {
        for (int i = 0; i < 20; i++) {
            var step = specimens.of(kind);
            var answers = StepRefill.of(new Taken(UUID.randomUUID(), step, AT, AT, By.SYSTEM));
            var problems = Problems.none();
            var read = reader(answers, problems).read(StepForms.of(kind));

            assertThat(problems.all()).isEmpty();
            assertThat(read.map(Step.class::cast)).contains(step);
        }
    }

    private static FormReader reader(Answers answers, Problems problems) {
        return new FormReader(
                answers, problems, Instant.parse("2026-11-25T12:00:00Z"), name -> StepForms.outsider(OPERATION, name));
    }
}
