package plumbline.casework;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import plumbline.law.clock.Party;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.Standard;
import plumbline.web.Choice;

/// The words of the law's own vocabularies, as answers of a form and in the telling of a step.
final class Labels {
    private Labels() {}

    static String of(Enum<?> value) {
        return switch (value) {
            case Standard standard -> standard.number() + ". " + standard.title();
            case ReferralCriterion criterion -> "(" + criterion.code() + ") " + criterion.title();
            case Party party -> sentence(party.words());
            default -> sentence(own(value));
        };
    }

    static List<Choice> choices(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .map(constant -> Choice.of(constant.name(), of(constant)))
                .toList();
    }

    /// A label that fits within a sentence, at the beginning of one.
    static String sentence(String label) {
        return label.isEmpty() ? label : Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    private static String own(Enum<?> value) {
        try {
            return (String) value.getDeclaringClass().getMethod("label").invoke(value);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(value.getDeclaringClass() + " has no words for its values", e);
        }
    }
}
