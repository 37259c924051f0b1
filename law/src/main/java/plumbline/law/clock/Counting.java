package plumbline.law.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// One count, with its working shown. Used once and thrown away.
final class Counting {

    private final WorkingDays workingDays;
    private final List<SkippedDay> skipped = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();

    Counting(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    List<SkippedDay> skipped() {
        return List.copyOf(skipped);
    }

    List<String> steps() {
        return List.copyOf(steps);
    }

    Limit limit(Period period, LocalDate start) {
        return switch (period) {
            case Period.WorkingDaysAfter p -> new Limit.By(forward(start.plusDays(1), p.days()));
            case Period.WorkingDaysFrom p -> new Limit.By(from(p, start));
            case Period.EndOfNextDay _ -> nextDay(start);
            case Period.Weeks p -> weeks(p, start);
            case Period.Days p -> days(p, start);
            case Period.Months p -> months(p, start);
            case Period.MonthsAfter p -> monthsAfter(p, start);
            case Period.Window p -> window(p, start);
            case Period.WorkingDaysBefore p -> before(p, start);
            case Period.AsSoonAsPracticable p -> target(p, start);
            case Period.Kept p -> kept(start.plusDays(p.days()));
            case Period.NotBefore p -> kept(start.plusMonths(p.months()));
            case Period.Untimed p -> untimed(p);
        };
    }

    private Limit nextDay(LocalDate start) {
        LocalDate last = start.plusDays(1);
        steps.add("The day after is " + London.words(last) + ".");
        return new Limit.By(last);
    }

    private LocalDate from(Period.WorkingDaysFrom period, LocalDate start) {
        if (period.reading() == Reading.LOOSE || workingDays.includes(start)) {
            return forward(start, period.days());
        }
        steps.add("Strict reading: day 1 is " + London.words(start) + " itself, although it is no working day.");
        return period.days() == 1 ? start : forward(start.plusDays(1), period.days() - 1);
    }

    private Limit days(Period.Days period, LocalDate start) {
        LocalDate first = begin(period.from(), start);
        LocalDate last = first.plusDays(period.days()).minusDays(1);
        steps.add(plural(period.days(), "day") + " beginning with " + London.words(first) + " end with "
                + London.words(last) + ".");
        return new Limit.By(last);
    }

    private Limit monthsAfter(Period.MonthsAfter period, LocalDate start) {
        LocalDate last = start.plusMonths(period.months());
        steps.add("The date that corresponds to " + London.words(start) + ", " + plural(period.months(), "month")
                + " later, is " + London.words(last) + ".");
        return new Limit.By(last);
    }

    private Limit weeks(Period.Weeks period, LocalDate start) {
        LocalDate first = begin(period.from(), start);
        LocalDate last = first.plusWeeks(period.weeks()).minusDays(1);
        steps.add(plural(period.weeks(), "week") + " beginning with " + London.words(first) + " end with "
                + London.words(last) + ".");
        return new Limit.By(last);
    }

    private Limit months(Period.Months period, LocalDate start) {
        LocalDate first = begin(period.from(), start);
        LocalDate corresponding = first.plusMonths(period.months());
        String months = plural(period.months(), "month") + " beginning with " + London.words(first);
        if (corresponding.getDayOfMonth() == first.getDayOfMonth()) {
            LocalDate last = corresponding.minusDays(1);
            steps.add(months + ": the corresponding date is " + London.words(corresponding)
                    + ", so the last day is the day before, " + London.words(last) + ".");
            return new Limit.By(last);
        }
        steps.add(months + ": the month has no day " + first.getDayOfMonth() + ", so the last day is its last, "
                + London.words(corresponding) + ".");
        return new Limit.By(corresponding);
    }

    private Limit window(Period.Window period, LocalDate start) {
        int opening = period.reading() == Reading.STRICT ? period.least() + 1 : period.least();
        LocalDate last = forward(start.plusDays(1), period.most());
        LocalDate first = new Counting(workingDays).forward(start.plusDays(1), opening);
        steps.add(
                switch (period.reading()) {
                    case STRICT ->
                        "Strict reading: " + plural(period.least(), "clear working day")
                                + " must pass, so the window opens on working day " + opening + ", "
                                + London.words(first) + ".";
                    case LOOSE ->
                        "Loose reading: the window opens on working day " + opening + ", " + London.words(first) + ".";
                });
        return new Limit.Between(first, last);
    }

    private Limit before(Period.WorkingDaysBefore period, LocalDate event) {
        int steps = period.reading() == Reading.STRICT ? period.days() + 1 : period.days();
        LocalDate last = backward(event.minusDays(1), steps, period);
        return new Limit.By(last);
    }

    private Limit target(Period.AsSoonAsPracticable period, LocalDate start) {
        steps.add("The days below are the force's own, counted in working days from the day after.");
        int days = period.targetWorkingDays();
        LocalDate target = forward(start.plusDays(1), days);
        LocalDate prompt = new Counting(workingDays).forward(start.plusDays(1), (days + 1) / 2);
        LocalDate escalation = new Counting(workingDays).forward(start.plusDays(1), 2 * days);
        steps.add("A prompt is given on " + London.words(prompt) + "; if it is still not done, it is raised with"
                + " whoever is in charge on " + London.words(escalation) + ".");
        return new Limit.Target(prompt, target, escalation);
    }

    private Limit kept(LocalDate first) {
        steps.add("It stands through " + London.words(first.minusDays(1)) + "; the first day after it is "
                + London.words(first) + ".");
        return new Limit.NotBefore(first);
    }

    private Limit untimed(Period.Untimed period) {
        steps.add(period.why());
        return new Limit.None(period.why());
    }

    private LocalDate begin(From from, LocalDate start) {
        return switch (from) {
            case THAT_DAY -> start;
            case NEXT_DAY -> start.plusDays(1);
            case NEXT_WORKING_DAY -> forward(start.plusDays(1), 1);
        };
    }

    private LocalDate forward(LocalDate from, int days) {
        LocalDate day = from;
        for (int counted = 0; ; day = day.plusDays(1)) {
            var whyNot = workingDays.whyNot(day);
            if (whyNot.isPresent()) {
                skipped.add(new SkippedDay(day, whyNot.get()));
            } else if (++counted == days) {
                steps.add("Working day " + days + " is " + London.words(day) + ".");
                return day;
            } else if (counted == 1) {
                steps.add("Working day 1 is " + London.words(day) + ".");
            }
        }
    }

    private LocalDate backward(LocalDate from, int days, Period.WorkingDaysBefore period) {
        LocalDate day = from;
        for (int counted = 0; ; day = day.minusDays(1)) {
            var whyNot = workingDays.whyNot(day);
            if (whyNot.isPresent()) {
                skipped.add(new SkippedDay(day, whyNot.get()));
            } else if (++counted == days) {
                String reading = period.reading() == Reading.STRICT
                        ? "Strict reading: " + plural(period.days(), "whole working day") + " must lie between"
                        : "Loose reading: working day " + period.days() + " before will do";
                steps.add(reading + ", so the last day is " + London.words(day) + ".");
                return day;
            } else if (counted == 1) {
                steps.add("Counting back, working day 1 is " + London.words(day) + ".");
            }
        }
    }

    private static String plural(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
