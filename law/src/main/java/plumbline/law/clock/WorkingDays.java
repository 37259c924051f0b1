package plumbline.law.clock;

import java.time.LocalDate;
import java.util.Optional;

/// Working days: every day except Saturday, Sunday and the bank and public holidays of England and Wales.
///
/// The definition is national. A person's rest days, shifts, leave and the holidays of Scotland or Northern Ireland
/// change nothing.
public final class WorkingDays {

    private final BankHolidays holidays;

    /// Working days by this calendar.
    public WorkingDays(BankHolidays holidays) {
        this.holidays = holidays;
    }

    /// Working days by the calendar that comes with this library.
    public static WorkingDays englandAndWales() {
        return new WorkingDays(BankHolidays.englandAndWales());
    }

    /// The calendar behind the count.
    public BankHolidays holidays() {
        return holidays;
    }

    /// Whether the day counts.
    ///
    /// @throws OutsideCalendar if the calendar does not hold the year
    public boolean includes(LocalDate day) {
        return whyNot(day).isEmpty();
    }

    /// Why the day does not count: the holiday's name before the weekday's, because the name is what people look up.
    ///
    /// @throws OutsideCalendar if the calendar does not hold the year
    public Optional<String> whyNot(LocalDate day) {
        Optional<String> holiday = holidays.on(day).map(Holiday::label);
        if (holiday.isPresent()) {
            return holiday;
        }
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> Optional.of("Saturday");
            case SUNDAY -> Optional.of("Sunday");
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> Optional.empty();
        };
    }

    /// The day itself if it counts, otherwise the next one that does.
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate candidate = day;
        while (!includes(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /// The day itself if it counts, otherwise the last one before it that does.
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate candidate = day;
        while (!includes(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }
}
