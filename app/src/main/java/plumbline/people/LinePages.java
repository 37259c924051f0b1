package plumbline.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import plumbline.web.DateParts;
import plumbline.web.Dates;
import plumbline.web.Problems;

/// What the page of line management shows.
final class LinePages {
    private LinePages() {}

    /// @param above everybody who is or was above the person
    /// @param below those who report to the person today
    /// @param names who they all are
    /// @param keeps whether the reader may change it
    record Line(
            Problems problems,
            Person person,
            List<PersonTab> tabs,
            List<Managed> above,
            List<UUID> below,
            Map<UUID, Person> names,
            boolean keeps,
            Form form) {
        String name(UUID id) {
            var person = names.get(id);
            return person == null ? "Somebody unknown" : person.title();
        }

        String how(Managed one) {
            return one.levels() == 1 ? "Line manager" : one.levels() + " levels above";
        }

        String when(Managed one) {
            var since = "From " + Dates.date(one.from());
            return one.to() == null ? since : since + " to " + Dates.date(one.to());
        }
    }

    record Form(String manager, DateParts from) {}
}
