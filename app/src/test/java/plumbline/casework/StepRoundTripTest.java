package plumbline.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.forms.Answers;
import plumbline.forms.FormReader;
import plumbline.forms.RecordForm;
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

    private final Random random = new Random(2026);

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
            var step = step(kind);
            assertThat(RecordJson.read(kind.step(), RecordJson.write(step))).isEqualTo(step);
        }
    }

    @ParameterizedTest
    @MethodSource("asked")
    void a_form_filled_with_a_step_and_sent_unchanged_is_that_step(StepKind kind) {
        for (int i = 0; i < 20; i++) {
            var step = step(kind);
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

    private Step step(StepKind kind) {
        return kind.step().cast(record(kind.step()));
    }

    private Object record(Class<?> type) {
        try {
            var components = type.getRecordComponents();
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(
                    Arrays.stream(components).map(this::value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    private @Nullable Object value(RecordComponent component) {
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class) && random.nextBoolean()) {
            return null;
        }
        if (component.getType() == List.class) {
            var element = RecordForm.element(component);
            return Stream.generate(() -> element == String.class ? words() : record(element))
                    .limit(random.nextInt(4))
                    .toList();
        }
        if (component.getType() == Set.class) {
            return Set.of(any(RecordForm.element(component)));
        }
        return plain(component.getType());
    }

    private Object plain(Class<?> type) {
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == int.class || type == Integer.class) {
            return random.nextInt(1, 500);
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        }
        if (type == Instant.class) {
            return AT.plusSeconds(60L * random.nextInt(10_000));
        }
        if (type == UUID.class) {
            return new UUID(random.nextLong(), random.nextLong());
        }
        if (type == String.class) {
            return words();
        }
        return type.isEnum() ? any(type) : record(type);
    }

    private Object any(Class<?> vocabulary) {
        var constants = vocabulary.getEnumConstants();
        return constants[random.nextInt(constants.length)];
    }

    private String words() {
        return "She said \"no\" & left; für " + random.nextInt(1000);
    }
}
