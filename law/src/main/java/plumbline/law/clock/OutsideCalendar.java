package plumbline.law.clock;

import java.time.LocalDate;

/// The calendar was asked about a day of a year it does not hold.
///
/// An unknown bank holiday would move a deadline without anyone seeing it, so no answer is given. The remedy is to add
/// the year to the calendar's data.
public final class OutsideCalendar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutsideCalendar(LocalDate day, LocalDate first, LocalDate last) {
        super("No bank holidays are recorded for " + London.words(day) + ": the calendar runs from "
                + London.words(first) + " to " + London.words(last)
                + ". Add the year to the calendar before a date in it is computed.");
    }
}
