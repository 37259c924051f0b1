package plumbline.law.lane;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import plumbline.law.clock.London;

/// Makes steps with particulars of every sort, from few identities, so that steps meet; more often sound than not.
final class RandomStep {

    private static final List<String> CODES = List.of("N2", "N3", "N4", "N5", "N11", "N99");
    private static final List<String> CLOCKS = List.of("CLK-30", "CLK-33", "CLK-36", "CLK-37", "CLK-60", "CLK-99");

    private static final List<UUID> IDENTITIES =
            List.of(Course.id("proceedings"), Course.id("strand"), Course.id("chair"), new UUID(1, 1), new UUID(1, 2));

    private final Random random;
    private Instant now = Instant.EPOCH;

    RandomStep(Random random) {
        this.random = random;
    }

    Step of(StepKind kind, Instant at) {
        now = at;
        return (Step) record(kind.step());
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(this::component).toArray();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        AnnotatedType annotated = component.getAnnotatedType();
        if (annotated.isAnnotationPresent(Nullable.class) && random.nextInt(2) == 0) {
            return null;
        }
        return switch (component.getName()) {
            case "code" -> pick(CODES);
            case "clock" -> pick(CLOCKS);
            case "exhibit" -> pick(List.of("E/1", "E/2", "E/3"));
            case "inManagementChain", "inGroup", "otherConcern" -> random.nextInt(10) == 0;
            case "curfew" -> pick(List.of("21:00 to 06:00", "at night"));
            case "interest" -> null;
            default -> value(component.getGenericType());
        };
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType many) {
            List<Object> values = IntStream.range(0, random.nextInt(4))
                    .mapToObj(_ -> value(many.getActualTypeArguments()[0]))
                    .toList();
            return many.getRawType() == List.class ? values : new LinkedHashSet<>(values);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == boolean.class) {
            return random.nextInt(4) != 0;
        } else if (plain == int.class) {
            return 1 + random.nextInt(3);
        } else if (plain == Integer.class) {
            return pick(List.of(12, 18, 24, 60));
        } else if (plain == String.class) {
            return random.nextInt(12) == 0 ? " " : "words";
        } else if (plain == UUID.class) {
            return pick(IDENTITIES);
        } else if (plain == LocalDate.class) {
            return London.day(now).plusDays(random.nextInt(40) - 10L);
        } else if (plain == Instant.class) {
            return now.minusSeconds(random.nextInt(100_000));
        } else if (plain.isEnum()) {
            return pick(Arrays.asList(plain.getEnumConstants()));
        }
        return record(plain);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
