package plumbline.cases;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.law.clock.London;
import plumbline.web.Problems;

/// Reads a date and a time of day, typed in two fields, as one moment in London.
final class Moment {
    private Moment() {}

    /// The moment in the fields `name` and `nameTime`, not after `now`; empty, with the problems told, where they hold
    /// none.
    static Optional<Instant> read(AllegationForm form, String name, Instant now, Problems problems) {
        var day = form.date(name).date().orElse(null);
        if (day == null) {
            problems.add(name, "Enter the date, such as 27 3 2026");
        }
        LocalTime time =
                time(Objects.requireNonNullElse(form.text(name + "Time"), "").strip());
        if (time == null) {
            problems.add(name + "Time", "Enter the time as hours and minutes, such as 09:30");
        }
        if (day == null || time == null) {
            return Optional.empty();
        }
        var at = day.atTime(time).atZone(London.ZONE).toInstant();
        if (at.isAfter(now)) {
            problems.add(name, "Enter a date and time that are not in the future");
            return Optional.empty();
        }
        return Optional.of(at);
    }

    private static @Nullable LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }
}
