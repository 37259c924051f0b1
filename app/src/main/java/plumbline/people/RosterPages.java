package plumbline.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.web.DateParts;
import plumbline.web.Dates;
import plumbline.web.Problems;

/// What the pages of rosters show.
final class RosterPages {
    private RosterPages() {}

    /// The duties of one person that lie ahead, and the form of another.
    ///
    /// @param names of those whom the duties name
    /// @param keeps whether the reader may change them
    record Roster(
            Problems problems,
            Person person,
            List<PersonTab> tabs,
            List<Duty> duties,
            Map<UUID, String> names,
            boolean keeps,
            Form form) {
        String with(Duty duty) {
            return duty.worksWith().stream()
                    .map(id -> names.getOrDefault(id, "Somebody unknown"))
                    .collect(Collectors.joining(", "));
        }

        String when(Duty duty) {
            var day = Dates.date(duty.on()) + ", " + duty.starts() + " to " + duty.ends();
            return duty.until().toLocalDate().equals(duty.on()) ? day : day + " the next day";
        }
    }

    /// @param dutyId made with the empty form, so that sending it twice records one duty
    record Form(
            UUID dutyId,
            DateParts on,
            @Nullable String starts,
            @Nullable String ends,
            @Nullable String place,
            @Nullable String kind,
            @Nullable String with) {
        static Form empty() {
            return new Form(UUID.randomUUID(), new DateParts(null, null, null), null, null, null, null, null);
        }
    }

    /// @param file what came of the file that was sent; null where none was
    record Import(Problems problems, @Nullable RosterFile file) {}
}
