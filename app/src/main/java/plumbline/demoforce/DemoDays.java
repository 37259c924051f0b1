package plumbline.demoforce;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import plumbline.law.clock.London;
import plumbline.law.clock.WorkingDays;

/// The days of the demonstration's cases, counted from the day of the report and never one on which nobody works.
///
/// The cases began some months before the first start, so that on whatever day that is some are over, some are under
/// way and something is always due.
///
/// @param report the day on which the report came
record DemoDays(LocalDate report) {
    /// How long before the first start the report came.
    private static final int BEFORE = 120;

    /// The phones were seized in the first days of June 2026; the report came after that.
    private static final LocalDate EARLIEST = LocalDate.of(2026, 6, 4);

    private static final LocalTime MORNING = LocalTime.of(9, 15);

    /// The days of a demonstration that is started first at this moment.
    static DemoDays startedFirst(Instant now) {
        var day = London.day(now).minusDays(BEFORE);
        return new DemoDays(WorkingDays.englandAndWales().onOrBefore(day.isBefore(EARLIEST) ? EARLIEST : day));
    }

    /// The first working day from `after` days after the report.
    LocalDate day(int after) {
        return WorkingDays.englandAndWales().onOrAfter(report.plusDays(after));
    }

    /// The last working day up to `after` days after the report.
    LocalDate dayBefore(int after) {
        return WorkingDays.englandAndWales().onOrBefore(report.plusDays(after));
    }

    /// That day at a quarter past nine and some minutes.
    Instant at(int after, int minutes) {
        return ZonedDateTime.of(day(after), MORNING, London.ZONE)
                .plusMinutes(minutes)
                .toInstant();
    }
}
