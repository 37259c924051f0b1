package plumbline.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.cases.OperationHeader;
import plumbline.forms.Answers;
import plumbline.forms.Asking;
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
    record Form(
            Verdict.@Nullable Refused refused,
            OperationHeader header,
            OpenFile open,
            StepKind kind,
            List<By> recorders,
            Asking asking) {
        String path() {
            return open.path() + "/steps/" + kind.id();
        }

        Problems problems() {
            return asking.problems();
        }

        Answers answers() {
            return asking.answers();
        }

        @Nullable
        String lede() {
            return asking.form().lede().orElse(null);
        }

        List<Choice> roles() {
            return recorders.stream()
                    .map(by -> Choice.of(by.name(), by.label()))
                    .toList();
        }
    }
}
