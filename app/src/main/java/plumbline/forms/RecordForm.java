package plumbline.forms;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The questions of a record's form, read off the record itself: the particulars and the form cannot drift apart.
///
/// @param type a public record
/// @param key under which the words of this form are found
/// @param offered components that are answered with one of those that the page offers, such as one of the courses that
///     run side by side; any other identity is somebody
public record RecordForm<T>(Class<T> type, String key, FormWords words, Set<String> offered) {

    /// Copies the set.
    public RecordForm {
        offered = Set.copyOf(offered);
    }

    public static <T> RecordForm<T> of(Class<T> type, String key, FormWords words) {
        return new RecordForm<>(type, key, words, Set.of());
    }

    public List<Field> fields() {
        return fields(type);
    }

    /// What the form says at its top.
    public Optional<String> lede() {
        return words.lede(key);
    }

    /// The question of a component, of this record or of one within it.
    public String question(String component) {
        return words.question(key, component);
    }

    private List<Field> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(this::field).toList();
    }

    private Field field(RecordComponent component) {
        var type = component.getType();
        var name = component.getName();
        var shape = shape(component);
        return new Field(
                name,
                words.question(key, name),
                words.hint(key, name).orElse(null),
                shape,
                isOptional(component, shape),
                switch (shape) {
                    case ONE_OF -> Labels.choices(type);
                    case ANY_OF -> Labels.choices(element(component));
                    default -> List.of();
                },
                switch (shape) {
                    case GROUP -> fields(type);
                    case GROUPS -> fields(element(component));
                    default -> List.of();
                });
    }

    private Field.Kind shape(RecordComponent component) {
        var type = component.getType();
        if (type == boolean.class) {
            return Field.Kind.YES_OR_NO;
        }
        if (type == int.class || type == Integer.class) {
            return Field.Kind.NUMBER;
        }
        if (type == String.class) {
            return words.isShort(component.getName()) ? Field.Kind.WORDS : Field.Kind.TEXT;
        }
        if (type == LocalDate.class) {
            return Field.Kind.DATE;
        }
        if (type == Instant.class) {
            return Field.Kind.MOMENT;
        }
        if (type == UUID.class) {
            return isOffered(component) ? Field.Kind.OFFERED : Field.Kind.PERSON;
        }
        if (type.isEnum()) {
            return Field.Kind.ONE_OF;
        }
        if (type == Set.class) {
            return Field.Kind.ANY_OF;
        }
        if (type == List.class) {
            return element(component) == String.class ? Field.Kind.LINES : Field.Kind.GROUPS;
        }
        if (type.isRecord()) {
            return Field.Kind.GROUP;
        }
        throw new IllegalStateException("a form cannot ask for a " + type + ": " + component);
    }

    /// Lists and sets may be empty; anything else may be left open only where its type says so.
    private static boolean isOptional(RecordComponent component, Field.Kind shape) {
        return switch (shape) {
            case LINES, ANY_OF, GROUPS -> true;
            default -> component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        };
    }

    /// Whether a component is answered with one of those that the page offers.
    public boolean isOffered(RecordComponent component) {
        return component.getType() == UUID.class && offered.contains(component.getName());
    }

    /// What a list or a set holds.
    public static Class<?> element(RecordComponent component) {
        Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return (Class<?>) element;
    }

    public static @Nullable Object value(RecordComponent component, Object particulars) {
        try {
            return component.getAccessor().invoke(particulars);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
