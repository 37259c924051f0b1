package plumbline.law.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The civil time in which the Regulations count, and the way dates are written.
///
/// Days are those of Europe/London, so that 23:30 UTC on 30 June is 1 July, and a day may have 23 or 25 hours.
public final class London {

    /// The zone whose midnights bound the days.
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

    private London() {}

    /// The civil day on which the instant falls.
    public static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    /// The first instant that is no longer on this day.
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /// Such as "Thursday 24 December 2026".
    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    /// Such as "Thursday 24 December 2026, 15:00", in local time.
    public static String words(Instant at) {
        return MOMENT.format(at.atZone(ZONE));
    }
}
