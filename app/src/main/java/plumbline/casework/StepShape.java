package plumbline.casework;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.lane.StepKind;

/// The questions of a step's form, read off its record: the law's particulars and the form cannot drift apart.
final class StepShape {
    /// Components that name one of the courses that run side by side.
    private static final Set<String> THREADS =
            Set.of("strand", "into", "proceedings", "restriction", "notice", "publication", "hold");

    private StepShape() {}

    static List<StepField> fields(StepKind kind) {
        return fields(kind, kind.step());
    }

    private static List<StepField> fields(StepKind kind, Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> field(kind, component))
                .toList();
    }

    private static StepField field(StepKind kind, RecordComponent component) {
        var type = component.getType();
        var name = component.getName();
        var shape = shape(component);
        return new StepField(
                name,
                StepWords.question(kind, name),
                StepWords.hint(kind, name).orElse(null),
                shape,
                isOptional(component, shape),
                switch (shape) {
                    case ONE_OF -> Labels.choices(type);
                    case ANY_OF -> Labels.choices(element(component));
                    default -> List.of();
                },
                switch (shape) {
                    case GROUP -> fields(kind, type);
                    case GROUPS -> fields(kind, element(component));
                    default -> List.of();
                });
    }

    private static StepField.Kind shape(RecordComponent component) {
        var type = component.getType();
        if (type == boolean.class) {
            return StepField.Kind.YES_OR_NO;
        }
        if (type == int.class || type == Integer.class) {
            return StepField.Kind.NUMBER;
        }
        if (type == String.class) {
            return StepWords.isShort(component.getName()) ? StepField.Kind.WORDS : StepField.Kind.TEXT;
        }
        if (type == LocalDate.class) {
            return StepField.Kind.DATE;
        }
        if (type == Instant.class) {
            return StepField.Kind.MOMENT;
        }
        if (type == UUID.class) {
            return isThread(component) ? StepField.Kind.THREAD : StepField.Kind.PERSON;
        }
        if (type.isEnum()) {
            return StepField.Kind.ONE_OF;
        }
        if (type == Set.class) {
            return StepField.Kind.ANY_OF;
        }
        if (type == List.class) {
            return element(component) == String.class ? StepField.Kind.LINES : StepField.Kind.GROUPS;
        }
        if (type.isRecord()) {
            return StepField.Kind.GROUP;
        }
        throw new IllegalStateException("a form cannot ask for a " + type + ": " + component);
    }

    /// Lists and sets may be empty; anything else may be left open only where its type says so.
    private static boolean isOptional(RecordComponent component, StepField.Kind shape) {
        return switch (shape) {
            case LINES, ANY_OF, GROUPS -> true;
            default -> component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        };
    }

    static boolean isThread(RecordComponent component) {
        return component.getType() == UUID.class && THREADS.contains(component.getName());
    }

    static Class<?> element(RecordComponent component) {
        Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return (Class<?>) element;
    }

    static @Nullable Object value(RecordComponent component, Object particulars) {
        try {
            return component.getAccessor().invoke(particulars);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
