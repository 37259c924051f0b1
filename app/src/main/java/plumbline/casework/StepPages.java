package plumbline.casework;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import plumbline.cases.OperationHeader;
import plumbline.law.Verdict;
import plumbline.law.lane.By;
import plumbline.law.lane.StepKind;
import plumbline.web.Choice;
import plumbline.web.Problems;

/// What the pages of a single step show.
final class StepPages {
    private StepPages() {}

    /// The form of one kind of step.
    ///
    /// @param refused why the law stands against what was sent; null if it was not asked
    /// @param recorders the roles in which this account may record it
    /// @param people who can be chosen where the form asks for somebody
    record Form(
            Problems problems,
            Verdict.@Nullable Refused refused,
            OperationHeader header,
            OpenFile open,
            StepKind kind,
            StepAnswers answers,
            List<By> recorders,
            Threads threads,
            List<Choice> people) {
        String path() {
            return open.path() + "/steps/" + kind.id();
        }

        List<StepField> fields() {
            return StepShape.fields(kind);
        }

        @Nullable
        String lede() {
            return StepWords.lede(kind).orElse(null);
        }

        List<Choice> roles() {
            return recorders.stream()
                    .map(by -> Choice.of(by.name(), by.label()))
                    .toList();
        }

        List<Choice> threads(StepField field) {
            return threads.choices(kind, field, answers.text(field.name()));
        }

        /// The questions of a group once for each row that is shown.
        List<List<StepField>> rows(StepField group) {
            return IntStream.rangeClosed(1, answers.rows(group.name()))
                    .mapToObj(row -> group.parts().stream()
                            .map(part -> part.within(group.name() + "-" + row))
                            .toList())
                    .toList();
        }

        List<StepField> parts(StepField group) {
            return group.parts().stream().map(part -> part.within(group.name())).toList();
        }
    }
}
