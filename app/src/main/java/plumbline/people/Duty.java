package plumbline.people;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/// A duty that somebody is rostered for, as it stands now.
///
/// @param ends the time at which it ends: on the next day where that is not after the start
/// @param place the station or unit
/// @param kind such as "Response" or "Custody"
/// @param worksWith the people of the register who do it together with this one
public record Duty(
        UUID dutyId,
        UUID personId,
        LocalDate on,
        LocalTime starts,
        LocalTime ends,
        String place,
        String kind,
        List<UUID> worksWith) {
    static final int LONGEST_PLACE = 120;
    static final int LONGEST_KIND = 80;

    public Duty {
        worksWith = List.copyOf(worksWith);
    }

    public LocalDateTime from() {
        return on.atTime(starts);
    }

    public LocalDateTime until() {
        return (ends.isAfter(starts) ? on : on.plusDays(1)).atTime(ends);
    }

    /// Whether the two are on duty at the same place for some time.
    public boolean meets(Duty other) {
        return place.strip().equalsIgnoreCase(other.place.strip())
                && from().isBefore(other.until())
                && other.from().isBefore(until());
    }
}
