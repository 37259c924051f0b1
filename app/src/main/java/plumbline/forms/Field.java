package plumbline.forms;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.web.Choice;

/// One question of a form: one component of its record.
///
/// @param name of the form field; the parts of a group carry the group's name before their own
/// @param label the question, in the words of the office
/// @param hint a line under it; null if it needs none
/// @param optional whether it may be left open, because the fact may be unknown or not apply
/// @param choices what can be answered, for questions with given answers
/// @param parts the questions of a group
public record Field(
        String name,
        String label,
        @Nullable String hint,
        Kind kind,
        boolean optional,
        List<Choice> choices,
        List<Field> parts) {

    /// How it is asked.
    public enum Kind {
        YES_OR_NO,
        WORDS,
        TEXT,
        LINES,
        NUMBER,
        DATE,
        MOMENT,
        ONE_OF,
        ANY_OF,
        /// One of those that the page offers, such as the courses that run side by side in a case.
        OFFERED,
        /// An account, or somebody named who has none.
        PERSON,
        GROUP,
        GROUPS
    }

    /// Copies the lists.
    public Field {
        choices = List.copyOf(choices);
        parts = List.copyOf(parts);
    }

    /// The question as it reads, saying where it may be left open.
    public String question() {
        return optional ? label + " (optional)" : label;
    }

    /// The answers with an empty one first, for a list that opens with nothing chosen.
    public List<Choice> withNothingChosen() {
        return Stream.concat(Stream.of(Choice.of("", "Choose")), choices.stream())
                .toList();
    }

    /// The same question within a group, or within one repetition of it.
    public Field within(String group) {
        return new Field(group + "-" + name, label, hint, kind, optional, choices, parts);
    }
}
