package plumbline.forms;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import plumbline.web.Choice;
import plumbline.web.Problems;

/// A form as a page asks it: the questions, what was answered so far, and what is wrong with it.
///
/// @param offered what the page offers where one of several that it knows is meant
/// @param people who can be chosen where the form asks for somebody
public record Asking(
        RecordForm<?> form,
        Answers answers,
        Problems problems,
        Function<Field, List<Choice>> offered,
        List<Choice> people) {

    /// A form that asks for nobody and for nothing that the page knows.
    public static Asking of(RecordForm<?> form, Answers answers, Problems problems) {
        return new Asking(form, answers, problems, _ -> List.of(), List.of());
    }

    /// The questions of a group once for each row that is shown.
    public List<List<Field>> rows(Field group) {
        return IntStream.rangeClosed(1, answers.rows(group.name()))
                .mapToObj(row -> group.parts().stream()
                        .map(part -> part.within(group.name() + "-" + row))
                        .toList())
                .toList();
    }

    public List<Field> parts(Field group) {
        return group.parts().stream().map(part -> part.within(group.name())).toList();
    }
}
