package plumbline.forms;

import java.util.Arrays;
import java.util.List;
import plumbline.law.Labelled;
import plumbline.web.Choice;

/// The words of the law's own vocabularies, as answers of a form and in the telling of a record.
public final class Labels {
    private Labels() {}

    public static String of(Labelled word) {
        return word.capitalised();
    }

    /// Every constant of a vocabulary, for a question with given answers.
    public static List<Choice> choices(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .map(constant -> Choice.of(((Enum<?>) constant).name(), of((Labelled) constant)))
                .toList();
    }

    /// A label that fits within a sentence, at the beginning of one.
    public static String sentence(String label) {
        return Labelled.capitalised(label);
    }
}
