package plumbline.clearance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.vetting.level.Check;
import plumbline.people.Person;
import plumbline.web.Paging;
import plumbline.web.Problems;

/// What the pages about evaluations show.
final class EvaluationPages {
    private EvaluationPages() {}

    /// How many lack one thing.
    record Count(String what, long missing, long late) {}

    /// @param underWay one that waits or is being made, or null
    /// @param newest the last that came to its end, or null
    record Show(
            Measure measure,
            Evaluation.@Nullable Job underWay,
            @Nullable Evaluation newest,
            Map<String, Long> counts,
            long seen,
            List<Evaluation.Row> rows,
            Map<UUID, Person> people,
            Paging paging) {
        List<Count> checks() {
            var checks = new ArrayList<Count>();
            for (var check : Check.values()) {
                var one = new Count(
                        check + ", " + check.label(),
                        counts.getOrDefault("MISSING " + check, 0L),
                        counts.getOrDefault("LATE " + check, 0L));
                if (one.missing() + one.late() > 0) {
                    checks.add(one);
                }
            }
            return checks;
        }

        long count(String what) {
            return counts.getOrDefault(what, 0L);
        }

        String name(Clearance clearance) {
            var person = clearance.personId() == null ? null : people.get(clearance.personId());
            return person == null ? clearance.named() : person.title();
        }

        String progress() {
            return underWay == null
                    ? ""
                    : ClearancePages.number(underWay.done()) + " of " + ClearancePages.number(underWay.total())
                            + " clearances";
        }
    }

    /// How far an evaluation is, for the script that keeps the bar up to date.
    record Progress(boolean active, long done, long total, String words) {}

    record Look(
            Problems problems,
            Measure measure,
            Evaluation.Row row,
            String name,
            @Nullable String outcome,
            @Nullable String reason) {}
}
