package plumbline.casework;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.forms.RecordForm;
import plumbline.law.lane.Step;
import plumbline.law.lane.StepKind;

/// Steps of every kind with particulars of every sort, as a form could send them.
final class Specimens {
    private static final Instant AT = Instant.parse("2026-06-01T09:30:00Z");

    private final Random random;
    private final Map<String, UUID> threads;

    Specimens(long seed) {
        this(seed, Map.of());
    }

    /// @param threads which of the courses that run side by side they speak of, by the name of the particular
    Specimens(long seed, Map<String, UUID> threads) {
        this.random = new Random(seed);
        this.threads = Map.copyOf(threads);
    }

    Step of(StepKind kind) {
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
        var thread = threads.get(component.getName());
        return thread == null ? plain(component.getType()) : thread;
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
