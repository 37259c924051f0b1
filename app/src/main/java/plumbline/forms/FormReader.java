package plumbline.forms;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plumbline.web.Problems;
import plumbline.web.Typed;

/// Reads the answers of a form into its record. Used once.
public final class FormReader {
    private final Answers answers;
    private final Problems problems;
    private final Instant now;
    private final Function<String, UUID> naming;
    private final Map<UUID, String> outsiders = new HashMap<>();
    private boolean draft;

    /// @param naming the identity of somebody without an account who is named
    public FormReader(Answers answers, Problems problems, Instant now, Function<String, UUID> naming) {
        this.answers = answers;
        this.problems = problems;
        this.now = now;
        this.naming = naming;
    }

    /// Reads a form that names nobody by identity.
    public FormReader(Answers answers, Problems problems, Instant now) {
        this(answers, problems, now, name -> {
            throw new IllegalStateException("this form gives nobody an identity: " + name);
        });
    }

    /// The record; empty, with the problems told, where the answers do not make one.
    public <T> Optional<T> read(RecordForm<T> form) {
        var values = values(form.type(), form.fields());
        return Optional.ofNullable(make(form.type(), values)).map(form.type()::cast);
    }

    /// The record as far as it is filled in, for a form that is kept half filled: every component of it may be open,
    /// and what cannot be read is left open, with the problems told.
    public <T> T readDraft(RecordForm<T> form) {
        draft = true;
        return form.type().cast(Objects.requireNonNull(make(form.type(), values(form.type(), form.fields()))));
    }

    /// The people without an account of whom the form speaks.
    public Map<UUID, String> outsiders() {
        return outsiders;
    }

    private @Nullable Object[] values(Class<?> type, List<Field> fields) {
        var components = type.getRecordComponents();
        var values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(components[i], fields.get(i));
        }
        return values;
    }

    private @Nullable Object value(RecordComponent component, Field field) {
        var name = field.name();
        return switch (field.kind()) {
            case YES_OR_NO -> yesOrNo(field);
            case WORDS, TEXT -> text(field);
            case LINES -> lines(name);
            case NUMBER -> number(field);
            case DATE -> date(field);
            case MOMENT -> moment(field);
            case ONE_OF -> oneOf(component.getType(), field);
            case ANY_OF -> anyOf(RecordForm.element(component), name);
            case OFFERED -> offered(field);
            case PERSON -> person(field);
            case GROUP -> group(component.getType(), field);
            case GROUPS -> groups(RecordForm.element(component), field);
        };
    }

    private boolean yesOrNo(Field field) {
        var answer = answers.text(field.name());
        if (answer == null) {
            problems.add(field.name(), "Answer yes or no: " + field.label());
        }
        return "yes".equals(answer);
    }

    private @Nullable String text(Field field) {
        var typed = Typed.orNull(answers.text(field.name()));
        if (typed == null && !field.optional()) {
            problems.add(field.name(), "Enter an answer: " + field.label());
        }
        return typed;
    }

    private List<String> lines(String name) {
        return Typed.text(answers.text(name))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private @Nullable Object number(Field field) {
        var typed = Typed.text(answers.text(field.name()));
        if (typed.isEmpty() && field.optional()) {
            return null;
        }
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException wrong) {
            problems.add(field.name(), "Enter a whole number: " + field.label());
            return field.optional() ? null : 0;
        }
    }

    private @Nullable Object date(Field field) {
        var parts = answers.date(field.name());
        if (parts.blank() && field.optional()) {
            return null;
        }
        if (parts.date().isEmpty()) {
            problems.add(field.name(), "Enter a real date as day, month and year, such as 27 3 2026");
        }
        return parts.date().orElse(null);
    }

    private @Nullable Object moment(Field field) {
        var parts = answers.moment(field.name());
        if (parts.date().blank() && field.optional()) {
            return null;
        }
        return parts.pastOrMidnight("Enter the date, such as 27 3 2026", now, problems)
                .orElse(null);
    }

    private @Nullable Object oneOf(Class<?> vocabulary, Field field) {
        var chosen = Typed.orNull(answers.text(field.name()));
        if (chosen == null) {
            if (!field.optional()) {
                problems.add(field.name(), "Choose an answer: " + field.label());
            }
            return null;
        }
        return constant(vocabulary, chosen).orElse(null);
    }

    private Set<Object> anyOf(Class<?> vocabulary, String name) {
        var chosen = new LinkedHashSet<>();
        answers.chosen(name).forEach(one -> constant(vocabulary, one).ifPresent(chosen::add));
        return chosen;
    }

    /// What a form of ours did not offer is no answer.
    private static Optional<Object> constant(Class<?> vocabulary, String name) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .map(Object.class::cast)
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findAny();
    }

    private @Nullable UUID offered(Field field) {
        var chosen = id(Typed.text(answers.text(field.name())));
        if (chosen.isEmpty() && !field.optional()) {
            problems.add(field.name(), "Choose one: " + field.label());
        }
        return chosen.orElse(null);
    }

    private @Nullable UUID person(Field field) {
        var named = Typed.text(answers.text(field.name() + "Other"));
        var chosen = id(Typed.text(answers.text(field.name())));
        if (chosen.isPresent() && !named.isEmpty()) {
            problems.add(field.name(), "Choose somebody or enter a name, not both");
        }
        if (chosen.isEmpty() && named.isEmpty() && !field.optional()) {
            problems.add(field.name(), "Choose somebody, or enter a name: " + field.label());
        }
        if (named.isEmpty()) {
            return chosen.orElse(null);
        }
        var id = naming.apply(named);
        outsiders.put(id, named);
        return id;
    }

    private @Nullable Object group(Class<?> type, Field field) {
        return make(
                type,
                values(
                        type,
                        field.parts().stream()
                                .map(part -> part.within(field.name()))
                                .toList()));
    }

    private List<@Nullable Object> groups(Class<?> type, Field field) {
        var made = new ArrayList<@Nullable Object>();
        for (int row = 1; row <= answers.rows(field.name()); row++) {
            var prefix = field.name() + "-" + row;
            if (answers.any(prefix + "-")) {
                made.add(make(
                        type,
                        values(
                                type,
                                field.parts().stream()
                                        .map(part -> part.within(prefix))
                                        .toList())));
            }
        }
        return made;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /// Components that could not be read are null here; the record is then thrown away with the problems told.
    private @Nullable Object make(Class<?> type, @Nullable Object[] values) {
        if (problems.any() && !draft) {
            return null;
        }
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException("a " + type.getSimpleName() + " refused its own particulars", refused);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no public record", e);
        }
    }
}
