package plumbline.law.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A day by which something must be done, with everything needed to check it by hand.
///
/// The time ends with the last second of the last day in London, 23:59:59; as an instant it ends *before* the next
/// midnight, so that nothing done within the day is ever late.
///
/// @param start the fact that set the clock running
/// @param period the time allowed, with the pattern it follows
/// @param limit the day or days it comes to
/// @param terms its force, who may extend it, what is uncertain; the calendar's own uncertainty is added by the count
/// @param skipped each day that was stepped over, in the order of counting
/// @param arithmetic the count in sentences
/// @param advisedBy for a last day that no one works on: the working day by which it is wiser to be done
public record Deadline(
        Start start,
        Period period,
        Limit limit,
        Terms terms,
        List<SkippedDay> skipped,
        List<String> arithmetic,
        Optional<LocalDate> advisedBy) {

    /// Copies the lists.
    public Deadline {
        skipped = List.copyOf(skipped);
        arithmetic = List.copyOf(arithmetic);
    }

    /// Counts the period from its start.
    ///
    /// @throws OutsideCalendar if working days must be counted in a year that the calendar does not hold
    public static Deadline count(Period period, Start start, Terms terms, WorkingDays workingDays) {
        LocalDate day = start.day();
        Counting counting = new Counting(workingDays);
        Limit limit = counting.limit(period, day);
        Optional<LocalDate> advised = advised(limit, day, workingDays);
        List<String> arithmetic = new ArrayList<>();
        arithmetic.add(opening(period, start));
        arithmetic.add("Pattern " + period.pattern() + ", \"" + period.pattern().wording() + "\": "
                + period.pattern().rule());
        arithmetic.addAll(counting.steps());
        if (!counting.skipped().isEmpty()) {
            arithmetic.add("Days not counted: "
                    + String.join(
                            "; ",
                            counting.skipped().stream()
                                    .map(SkippedDay::toString)
                                    .toList())
                    + ".");
        }
        advised.ifPresent(by -> arithmetic.add(
                "The last day is not a working day and is not moved: finish by " + London.words(by) + " to be safe."));
        Terms complete = new Terms(terms.force(), terms.extension(), doubts(period, limit, day, terms, workingDays));
        return new Deadline(start, period, limit, complete, counting.skipped(), arithmetic, advised);
    }

    /// The last day, if there is one; for a target the day hoped for.
    public Optional<LocalDate> lastDay() {
        return limit.last();
    }

    /// The first instant that is too late, if any can be.
    public Optional<Instant> endsBefore() {
        return lastDay().map(London::endOf);
    }

    /// The last second that is still in time, 23:59:59 in London on the last day.
    public Optional<Instant> lastSecond() {
        return endsBefore().map(end -> end.minusSeconds(1));
    }

    /// Whether, at `now`, the time is over.
    public boolean isOver(Instant now) {
        return endsBefore().map(end -> !now.isBefore(end)).orElse(false);
    }

    /// Whether running over is a breach of an Act or of Regulations; a missed target or policy never is.
    public boolean isBreachedBy(Instant done) {
        return terms.force() == Force.STATUTORY && isOver(done);
    }

    /// Whether anything this date rests on is unconfirmed.
    public boolean isUnconfirmed() {
        return !terms.unconfirmed().isEmpty();
    }

    private static String opening(Period period, Start start) {
        String fact = start.fact() + ", on " + London.words(start.day()) + ".";
        return period instanceof Period.WorkingDaysBefore
                ? "The count goes back from this: " + fact
                : "The clock starts because " + fact;
    }

    private static Optional<LocalDate> advised(Limit limit, LocalDate start, WorkingDays workingDays) {
        return limit.last()
                .filter(last -> workingDays.holidays().covers(last)
                        && workingDays.holidays().covers(last.minusDays(7))
                        && !workingDays.includes(last))
                .map(workingDays::onOrBefore)
                .filter(day -> !day.isBefore(start));
    }

    private static List<String> doubts(
            Period period, Limit limit, LocalDate start, Terms terms, WorkingDays workingDays) {
        List<String> doubts = new ArrayList<>(terms.unconfirmed());
        if (period.pattern().mark().isUnconfirmed()) {
            doubts.add("Counting pattern " + period.pattern() + ": "
                    + period.pattern().source() + ".");
        }
        if (countsWorkingDays(period)) {
            int first = Math.min(start.getYear(), limit.last().orElse(start).getYear());
            int last = Math.max(start.getYear(), limit.last().orElse(start).getYear());
            for (int year = first; year <= last; year++) {
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
            case Period.Months months -> months.from() == From.NEXT_WORKING_DAY;
            case Period.EndOfNextDay _, Period.Kept _ -> false;
        };
    }
}
