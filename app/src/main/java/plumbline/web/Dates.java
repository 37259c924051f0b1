package plumbline.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates and times as screens write them: 4 June 2026 at 9:32am, in London time.
public final class Dates {
    /// Where the users' clocks hang.
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private Dates() {}

    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    public static String date(Instant instant) {
        return date(instant.atZone(LONDON).toLocalDate());
    }

    public static String dateTime(Instant instant) {
        var local = instant.atZone(LONDON);
        return DATE.format(local) + " at " + TIME.format(local).toLowerCase(Locale.UK);
    }
}
