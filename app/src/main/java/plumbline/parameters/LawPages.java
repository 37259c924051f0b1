package plumbline.parameters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.law.Labelled;
import plumbline.law.Mark;
import plumbline.law.clock.BankHolidays;
import plumbline.law.clock.Force;
import plumbline.law.clock.Holiday;
import plumbline.law.conduct.ClockBook;
import plumbline.law.conduct.Duty;
import plumbline.law.conduct.Pack;
import plumbline.law.conduct.Parameter;
import plumbline.law.conduct.RuleSet;
import plumbline.law.conduct.Timing;
import plumbline.web.Colour;
import plumbline.web.Dates;
import plumbline.web.Link;

/// What the pages of the catalogue show.
final class LawPages {
    private LawPages() {}

    static final String CLOCKS = "Clocks";
    static final String PARAMETERS = "Figures and readings";
    static final String RULE_SETS = "Rule sets";
    static final String COUNTING = "How days are counted";

    static List<Link> tabs() {
        return List.of(
                Link.to(CLOCKS, "/law/clocks"),
                Link.to(PARAMETERS, "/law/parameters"),
                Link.to(RULE_SETS, "/law/rule-sets"),
                Link.to(COUNTING, "/law/counting"));
    }

    static Colour colour(Force force) {
        return switch (force) {
            case STATUTORY -> Colour.PURPLE;
            case POLICY -> Colour.LIGHT_BLUE;
            case TARGET -> Colour.YELLOW;
        };
    }

    static Colour colour(Mark mark) {
        return mark.isUnconfirmed() ? Colour.ORANGE : Colour.GREEN;
    }

    /// From one day to another, or on.
    static String span(LocalDate from, @Nullable LocalDate to) {
        return "From " + Dates.date(from) + (to == null ? "" : " to " + Dates.date(to));
    }

    /// One clock under one set of rules.
    ///
    /// @param anchor the number of the clock on its first row; null on the others, because an anchor is there once
    record Clock(@Nullable String anchor, Duty duty, List<Parameter> parameters) {

        Mark mark() {
            return ClockFilter.mark(duty);
        }

        String span() {
            return LawPages.span(duty.scope().from(), duty.scope().to());
        }

        String time() {
            return Labelled.capitalised(duty.period().words());
        }

        Optional<String> further() {
            return duty.timing()
                    .further()
                    .map(next -> (next.fromAct() ? "Then, from each act: " : "Then each further period: ")
                            + next.period().words());
        }

        Optional<String> ceiling() {
            return duty.timing().ceiling().map(Clock::words);
        }

        Optional<String> longest() {
            return duty.timing().longest().map(months -> "Can be set to at most " + months + " months");
        }

        private static String words(Timing.Ceiling ceiling) {
            return "And, from when " + ceiling.fact() + ": " + ceiling.period().words();
        }
    }

    /// @param total how many there are without the filter
    record Clocks(List<Clock> clocks, int total, ClockFilter filter) {

        static Clocks of(ClockBook book, ClockFilter filter) {
            var anchored = new HashSet<String>();
            var shown = new ArrayList<Clock>();
            for (var duty : book.all()) {
                if (filter.includes(duty)) {
                    var anchor = anchored.add(duty.clock()) ? duty.clock() : null;
                    shown.add(new Clock(anchor, duty, book.parameters(duty)));
                }
            }
            return new Clocks(List.copyOf(shown), book.all().size(), filter);
        }

        String count() {
            var entries = clocks.size() == 1 ? "1 entry" : clocks.size() + " entries";
            return (filter.isOn() ? entries + " of " + total : entries) + ": " + count(Force.STATUTORY) + " statutory, "
                    + count(Force.POLICY) + " policy, " + count(Force.TARGET) + " targets; "
                    + clocks.stream().filter(one -> one.mark().isUnconfirmed()).count() + " unconfirmed";
        }

        private long count(Force force) {
            return clocks.stream().filter(one -> one.duty().force() == force).count();
        }
    }

    record RuleSetList(List<RuleSet> sets, List<Pack> packs) {
        static RuleSetList whole() {
            return new RuleSetList(List.of(RuleSet.values()), List.of(Pack.values()));
        }
    }

    /// A year of bank holidays.
    ///
    /// @param open whether it is shown unfolded: what is past is seldom looked up
    record Year(int number, Mark mark, List<Holiday> days, boolean open) {}

    /// @param readings how the patterns are read whose text allows two readings
    record Counting(List<Year> years, List<Parameter> readings) {

        static Counting of(BankHolidays holidays, ClockBook book, int thisYear) {
            Map<Integer, List<Holiday>> byYear = holidays.all().stream()
                    .collect(Collectors.groupingBy(day -> day.date().getYear(), TreeMap::new, Collectors.toList()));
            return new Counting(
                    byYear.entrySet().stream()
                            .map(year -> new Year(
                                    year.getKey(),
                                    holidays.isConfirmed(year.getKey()) ? Mark.CONFIRMED : Mark.UNCONFIRMED,
                                    year.getValue(),
                                    year.getKey() >= thisYear))
                            .toList(),
                    book.parameters().all().stream()
                            .filter(parameter -> parameter.allowed() instanceof Parameter.Allowed.OneReading)
                            .toList());
        }
    }
}
