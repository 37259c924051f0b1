package plumbline.codecision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.assessment.Assessments;
import plumbline.law.Verdict;
import plumbline.web.Choice;
import plumbline.web.Problems;
import plumbline.web.SummaryRow;

/// What the person concerned reads: who sits, what they said about that, what was decided, and their appeal. No opinion
/// and nothing that was found is among it.
final class MyDecisionPages {
    private MyDecisionPages() {}

    /// Somebody who sits.
    ///
    /// @param until by when the person may object; empty where that is over
    record Sitter(UUID reviewerId, String name, String until) {}

    /// An objection of the person.
    record Objection(String to, String grounds, String ruling) {}

    /// @param decision what was decided, in words; empty until the person was told of it
    /// @param disagreed whether the two sides did not agree
    /// @param given the reasons as they are given to the person; null where none are written
    /// @param appealUntil the last day on which they can appeal; empty where they cannot
    /// @param appeal their appeal as far as it has come
    record Own(
            Problems problems,
            Verdict.@Nullable Refused refused,
            UUID applicationId,
            String reference,
            List<Sitter> sitters,
            List<Objection> objections,
            String decision,
            boolean disagreed,
            Assessments.@Nullable Given given,
            String appealUntil,
            List<SummaryRow> appeal,
            String statement) {
        String path() {
            return "/my-vetting/" + applicationId + "/decision";
        }

        /// Those to whom the person may still object.
        List<Choice> objectable() {
            return sitters.stream()
                    .filter(one -> !one.until().isEmpty())
                    .map(one -> Choice.of(one.reviewerId().toString(), one.name()))
                    .toList();
        }
    }
}
