package plumbline.law.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A day by which something must be done, with everything needed to check it by hand.
///
/// The time ends with the last second of the last day in London, 23:59:59; as an instant it ends *before* the next
/// midnight, so that nothing done within the day is ever late.
///
/// @param start the fact that set the clock running
/// @param period the time allowed, with the pattern it follows
/// @param limit the day or days it comes to, after every variation
/// @param terms its force, who may extend it, what is uncertain; the calendar's own uncertainty is added by the count
/// @param skipped each day that was stepped over, in the order of counting
/// @param arithmetic the count in sentences
/// @param advisedBy for a last day that no one works on: the working day by which it is wiser to be done
/// @param variations each time the last day was moved by agreement or decision, in order
public record Deadline(
        Start start,
        Period period,
        Limit limit,
        Terms terms,
        List<SkippedDay> skipped,
        List<String> arithmetic,
        Optional<LocalDate> advisedBy,
        List<Variation> variations) {

    /// Copies the lists.
    public Deadline {
        skipped = List.copyOf(skipped);
        arithmetic = List.copyOf(arithmetic);
        variations = List.copyOf(variations);
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
        advised.map(Deadline::advice).ifPresent(arithmetic::add);
        Terms complete = terms.doubting(Doubts.about(period, limit, day, terms, workingDays));
        return new Deadline(start, period, limit, complete, counting.skipped(), arithmetic, advised, List.of());
    }

    /// This deadline with its last day moved; the arithmetic goes on with who agreed to what.
    ///
    /// @throws IllegalArgumentException if there is no last day to move, or the new one lies before the start
    public Deadline varied(Variation variation, WorkingDays workingDays) {
        LocalDate before = movable();
        if (variation.newLastDay().isBefore(start.day())) {
            throw new IllegalArgumentException("the new last day lies before the start: " + variation);
        }
        Deadline moved = moved(variation.newLastDay(), variation.sentence(before), workingDays);
        List<String> doubts = new ArrayList<>(terms.unconfirmed());
        if (variation.citation().mark().isUnconfirmed()) {
            doubts.add(variation.citation() + ": " + variation.citation().note() + ".");
        }
        return new Deadline(
                start,
                period,
                moved.limit,
                terms.doubting(doubts),
                skipped,
                moved.arithmetic,
                moved.advisedBy,
                Stream.concat(variations.stream(), Stream.of(variation)).toList());
    }

    /// This deadline without the days of the pauses: each one that falls within the time, as it grows, moves the
    /// last day by one.
    ///
    /// @throws IllegalArgumentException if there is no last day to move
    public Deadline without(List<Pause> pauses, WorkingDays workingDays) {
        LocalDate last = movable();
        int days = 0;
        for (LocalDate day = start.day(); !day.isAfter(last); day = day.plusDays(1)) {
            if (isPaused(day, pauses)) {
                last = last.plusDays(1);
                days++;
            }
        }
        return days == 0
                ? this
                : moved(
                        last,
                        days + (days == 1 ? " day does" : " days do") + " not count (" + reasons(pauses)
                                + "), so the last day moves from " + London.words(movable()) + " to "
                                + London.words(last) + ".",
                        workingDays);
    }

    /// Of two deadlines that must both be met, the earlier, with the arithmetic of both.
    ///
    /// @throws IllegalArgumentException if either has no last day
    public Deadline orEarlier(Deadline other) {
        Deadline first = other.movable().isBefore(movable()) ? other : this;
        List<String> both = new ArrayList<>(arithmetic);
        both.addAll(other.arithmetic);
        both.add("Both times must be met; the earlier one ends on " + London.words(first.movable()) + ".");
        List<String> doubts = Stream.concat(terms.unconfirmed().stream(), other.terms.unconfirmed().stream())
                .distinct()
                .toList();
        return new Deadline(
                first.start,
                first.period,
                first.limit,
                first.terms.doubting(doubts),
                first.skipped,
                both,
                first.advisedBy,
                first.variations);
    }

    /// This deadline with further sentences to its arithmetic.
    public Deadline noting(List<String> sentences) {
        return new Deadline(
                start,
                period,
                limit,
                terms,
                skipped,
                Stream.concat(arithmetic.stream(), sentences.stream()).toList(),
                advisedBy,
                variations);
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

    private Deadline moved(LocalDate last, String why, WorkingDays workingDays) {
        Limit moved = limit.until(last);
        Optional<LocalDate> advised = advised(moved, start.day(), workingDays);
        List<String> steps = new ArrayList<>(arithmetic);
        advisedBy.map(Deadline::advice).ifPresent(steps::remove);
        steps.add(why);
        advised.map(Deadline::advice).ifPresent(steps::add);
        return new Deadline(start, period, moved, terms, skipped, steps, advised, variations);
    }

    private LocalDate movable() {
        return lastDay().orElseThrow(() -> new IllegalArgumentException("there is no last day in " + limit));
    }

    private static boolean isPaused(LocalDate day, List<Pause> pauses) {
        return pauses.stream().anyMatch(pause -> pause.includes(day));
    }

    private static String reasons(List<Pause> pauses) {
        return String.join(
                "; ",
                pauses.stream()
                        .map(pause ->
                                pause.why() + " from " + London.words(pause.from()) + " to " + London.words(pause.to()))
                        .toList());
    }

    private static String opening(Period period, Start start) {
        String fact = start.fact() + ", on " + London.words(start.day()) + ".";
        return period instanceof Period.WorkingDaysBefore
                ? "The count goes back from this: " + fact
                : "The clock starts because " + fact;
    }

    private static String advice(LocalDate by) {
        return "The last day is not a working day and is not moved: finish by " + London.words(by) + " to be safe.";
    }

    private static Optional<LocalDate> advised(Limit limit, LocalDate start, WorkingDays workingDays) {
        return limit.last()
                .filter(last -> workingDays.holidays().covers(last)
                        && workingDays.holidays().covers(last.minusDays(7))
                        && !workingDays.includes(last))
                .map(workingDays::onOrBefore)
                .filter(day -> !day.isBefore(start));
    }
}
