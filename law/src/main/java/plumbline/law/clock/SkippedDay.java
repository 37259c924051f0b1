package plumbline.law.clock;

import java.time.LocalDate;

/// A day that a count of working days stepped over.
///
/// @param date the day
/// @param why "Saturday", "Sunday" or the holiday's name
public record SkippedDay(LocalDate date, String why) {

    /// Such as "Friday 25 December 2026 (Christmas Day)"; a weekend day needs no reason beside its name.
    @Override
    public String toString() {
        String day = London.words(date);
        return day.startsWith(why) ? day : day + " (" + why + ")";
    }
}
