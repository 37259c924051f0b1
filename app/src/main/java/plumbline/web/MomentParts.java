package plumbline.web;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A date and a time of day as someone typed them, right or wrong: together one moment in London.
///
/// The fields of a moment named `served` are those of its date and `servedTime`.
///
/// @param name of the moment, which its problems are told under
public record MomentParts(
        String name, DateParts date, @Nullable String time) {

    /// The moment, where the fields hold one that has passed; empty, with the problems told, where they do not.
    ///
    /// @param remedy what to enter for the date, such as "Enter the date it was seized, such as 27 3 2026"
    public Optional<Instant> past(String remedy, Instant now, Problems problems) {
        return read(Typed.text(time), remedy, now, problems);
    }

    /// The same where the time may be left empty: then the moment is the midnight with which the day begins.
    public Optional<Instant> pastOrMidnight(String remedy, Instant now, Problems problems) {
        return read(timeGiven() ? Typed.text(time) : "00:00", remedy, now, problems);
    }

    /// Whether anything was typed for the time.
    public boolean timeGiven() {
        return !Typed.text(time).isEmpty();
    }

    private Optional<Instant> read(String typed, String remedy, Instant now, Problems problems) {
        var day = date.date();
        var hour = hour(typed);
        if (day.isEmpty()) {
            problems.add(name, remedy);
        }
        if (hour.isEmpty()) {
            problems.add(name + "Time", "Enter the time as hours and minutes, such as 09:30");
        }
        if (day.isEmpty() || hour.isEmpty()) {
            return Optional.empty();
        }
        var at = day.get().atTime(hour.get()).atZone(Dates.LONDON).toInstant();
        if (at.isAfter(now)) {
            problems.add(name, "Enter a date and time that are not in the future");
            return Optional.empty();
        }
        return Optional.of(at);
    }

    private static Optional<LocalTime> hour(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }
}
