package plumbline.aftercare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import plumbline.people.Person;
import plumbline.web.DateParts;
import plumbline.web.Link;
import plumbline.web.Problems;

/// What the pages about what is due show.
final class DuePages {
    static final int MOST = 200;

    private DuePages() {}

    /// One kind of what is due, and how many there are of each.
    ///
    /// @param items the first of them
    /// @param people those of them who are in the register
    record Due(
            DueKind kind,
            Map<DueKind, Integer> counts,
            List<DueItem> items,
            Map<UUID, Person> people,
            LocalDate today) {
        int total() {
            return counts.getOrDefault(kind, 0);
        }

        List<Link> tabs() {
            return counts.entrySet().stream()
                    .map(entry -> {
                        var text = entry.getKey().label() + " (" + entry.getValue() + ")";
                        return entry.getKey() == kind
                                ? Link.here(text)
                                : Link.to(
                                        text,
                                        "/aftercare/due?kind=" + entry.getKey().id());
                    })
                    .toList();
        }

        /// Whose it is; empty where they are not in the register and the item itself says it.
        String name(DueItem item) {
            var person = people.get(item.subjectId());
            return person == null ? "Not in the register" : person.title();
        }
    }

    /// A condition, and the form of a look at it.
    record Condition(
            Problems problems,
            ConditionsDue.Running running,
            UUID reviewId,
            DateParts on,
            String kept,
            String evidence) {}
}
