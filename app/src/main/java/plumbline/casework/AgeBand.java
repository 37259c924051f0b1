package plumbline.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// How long an allegation has run, in the steps that casework is watched by: the notice period, the quarter, the half
/// year, the twelve months after which a report on the delay is owed, and beyond.
enum AgeBand {
    FOUR_WEEKS("Up to 28 days", 0),
    THREE_MONTHS("29 to 90 days", 29),
    SIX_MONTHS("91 to 182 days", 91),
    TWELVE_MONTHS("183 to 365 days", 183),
    TWO_YEARS("366 to 730 days", 366),
    LONGER("Over 730 days", 731);

    private final String label;
    private final int fromDays;

    AgeBand(String label, int fromDays) {
        this.label = label;
        this.fromDays = fromDays;
    }

    String label() {
        return label;
    }

    /// The first day of attention that lies in this band today.
    LocalDate from(LocalDate today) {
        return this == LONGER ? LocalDate.of(1, 1, 1) : today.minusDays(values()[ordinal() + 1].fromDays - 1L);
    }

    /// The first day of attention after it.
    LocalDate before(LocalDate today) {
        return this == FOUR_WEEKS ? today.plusDays(1) : today.minusDays(fromDays - 1L);
    }

    /// The days that part the bands today, rising: the oldest band lies before the first of them.
    static List<LocalDate> bounds(LocalDate today) {
        return Arrays.stream(values())
                .filter(band -> band != LONGER)
                .map(band -> band.from(today))
                .sorted()
                .toList();
    }

    /// The band of a bucket that [#bounds] makes, which begin with the oldest.
    static AgeBand ofBucket(int bucket) {
        return values()[values().length - 1 - bucket];
    }
}
