package plumbline.law.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What about a counted day is not certain.
final class Doubts {

    private Doubts() {}

    static List<String> about(Period period, Limit limit, LocalDate start, Terms terms, WorkingDays workingDays) {
        List<String> doubts = new ArrayList<>(terms.unconfirmed());
        Pattern pattern = period.pattern();
        if (pattern.mark().isUnconfirmed()) {
            doubts.add("Counting pattern " + pattern + ": " + pattern.source() + ".");
        }
        if (countsWorkingDays(period)) {
            LocalDate last = limit.last().orElse(start);
            for (int year = Math.min(start.getYear(), last.getYear());
                    year <= Math.max(start.getYear(), last.getYear());
                    year++) {
                if (!workingDays.holidays().isConfirmed(year)) {
                    doubts.add("The bank holidays of " + year + " are computed, not yet published.");
                }
            }
        }
        return doubts;
    }

    private static boolean countsWorkingDays(Period period) {
        return switch (period) {
            case Period.WorkingDaysAfter _,
                    Period.WorkingDaysFrom _,
                    Period.Window _,
                    Period.WorkingDaysBefore _,
                    Period.AsSoonAsPracticable _ -> true;
            case Period.Weeks weeks -> weeks.from() == From.NEXT_WORKING_DAY;
            case Period.Days days -> days.from() == From.NEXT_WORKING_DAY;
            case Period.Months months -> months.from() == From.NEXT_WORKING_DAY;
            case Period.EndOfNextDay _, Period.MonthsAfter _, Period.Kept _, Period.NotBefore _, Period.Untimed _ ->
                false;
        };
    }
}
