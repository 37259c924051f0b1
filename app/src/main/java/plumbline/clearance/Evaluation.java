package plumbline.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// An evaluation that came to its end.
///
/// @param shortOf how many clearances fall short
/// @param dueOn by when somebody is to have looked at each of them
record Evaluation(
        UUID evaluationId,
        Measure measure,
        LocalDate rulesOn,
        long clearances,
        long shortOf,
        LocalDate dueOn,
        Instant at) {
    /// One that waits or is under way.
    record Job(UUID evaluationId, Measure measure, LocalDate rulesOn, long done, long total) {}

    /// A clearance that falls short.
    record Row(Clearance clearance, Lacks lacks) {}

    /// What a clearance lacks, in the words of the rules.
    record Lacks(
            UUID clearanceId, int risk, List<String> missing, List<String> late, boolean overturned, boolean tooLong) {
        String words() {
            var words = new ArrayList<String>();
            if (overturned) {
                words.add("granted by a panel after a refusal");
            }
            if (!missing.isEmpty()) {
                words.add("not made: " + String.join(", ", missing));
            }
            if (!late.isEmpty()) {
                words.add("made after it was granted: " + String.join(", ", late));
            }
            if (tooLong) {
                words.add("runs longer than the rules give");
            }
            return String.join("; ", words);
        }
    }
}
