package plumbline.law.conduct;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The catalogue of clocks: every duty that has a time, under each version of the law and under policy.
///
/// The clocks are data, in `clocks.txt` beside this class, written so that a lawyer can check them line by line.
/// Here they are looked up: by number, by the rules that apply to the person and allegation, and by the day of the
/// fact that starts them.
public final class ClockBook {

    private static final ClockBook STANDARD = of(ClockFile.read("clocks.txt"));

    private final List<ClockRow> rows;
    private final Parameters parameters;
    private final SequencedMap<String, List<Duty>> byClock;

    private ClockBook(List<ClockRow> rows, Parameters parameters) {
        this.rows = List.copyOf(rows);
        this.parameters = parameters;
        this.byClock = rows.stream()
                .map(row -> row.duty(parameters, rows))
                .collect(Collectors.groupingBy(Duty::clock, LinkedHashMap::new, Collectors.toList()));
        byClock.values().forEach(ClockBook::refuseOverlaps);
    }

    /// The catalogue that comes with this library, with its own values.
    public static ClockBook standard() {
        return STANDARD;
    }

    static ClockBook of(List<ClockRow> rows) {
        return new ClockBook(
                rows,
                new Parameters(
                        Stream.concat(Readings.parameters(), rows.stream().flatMap(ClockRow::parameters))
                                .toList()));
    }

    /// The same catalogue, counting by the decisions of a force.
    public ClockBook with(Parameters decided) {
        return new ClockBook(rows, decided);
    }

    /// Every number and reading in use, with its status.
    public Parameters parameters() {
        return parameters;
    }

    /// The numbers that a duty of this catalogue is counted by, and the reading of its pattern if it allows two.
    public List<Parameter> parameters(Duty duty) {
        Stream<Parameter> numbers = rows.stream().filter(row -> row.isOf(duty)).flatMap(ClockRow::parameters);
        return Stream.concat(
                        numbers.map(number -> parameters.get(number.id())),
                        parameters.find(Readings.id(duty.period().pattern())).stream())
                .toList();
    }

    /// Every duty, in the order of the catalogue.
    public List<Duty> all() {
        return byClock.values().stream().flatMap(List::stream).toList();
    }

    /// The clock of that number under a rule set, for a fact on that day; empty if there it does not exist.
    public Optional<Duty> find(String clock, RuleSet rules, LocalDate day) {
        return only(clock, day, scope -> scope.ruleSets().contains(rules));
    }

    /// The clock of that number in a pack, for a fact on that day; empty if there it does not exist. An officer's
    /// clocks under the conduct regulations need the rule set.
    public Optional<Duty> find(String clock, Pack pack, LocalDate day) {
        return only(clock, day, scope -> scope.packs().contains(pack));
    }

    /// The clock of that number under what was selected for a person and an allegation, the stricter of two arguable
    /// rule sets; empty if there it does not exist.
    public Optional<Duty> find(String clock, Selection selection, LocalDate day) {
        return switch (selection) {
            case Selection.Applies applies -> find(clock, applies.ruleSet(), day);
            case Selection.Transitional transitional -> find(clock, transitional.stricter(), day);
            case Selection.UnderPolicy policy -> find(clock, policy.pack(), day);
            case Selection.NotCovered _ -> Optional.empty();
        };
    }

    /// As [#find(String, RuleSet, LocalDate)], for a clock that is known to exist.
    ///
    /// @throws NoSuchElementException if it does not
    public Duty clock(String clock, RuleSet rules, LocalDate day) {
        return find(clock, rules, day).orElseThrow(() -> none(clock, rules.id(), day));
    }

    /// As [#find(String, Pack, LocalDate)], for a clock that is known to exist.
    ///
    /// @throws NoSuchElementException if it does not
    public Duty clock(String clock, Pack pack, LocalDate day) {
        return find(clock, pack, day).orElseThrow(() -> none(clock, pack.title(), day));
    }

    private Optional<Duty> only(String clock, LocalDate day, Predicate<Scope> binds) {
        return byClock.getOrDefault(clock, List.of()).stream()
                .filter(duty -> duty.scope().holdsOn(day) && binds.test(duty.scope()))
                .findAny();
    }

    private static void refuseOverlaps(List<Duty> duties) {
        for (Duty duty : duties) {
            for (Duty other : duties.subList(0, duties.indexOf(duty))) {
                if (other.scope().overlaps(duty.scope())) {
                    throw new IllegalStateException("two duties for " + duty.clock() + ": " + other + " and " + duty);
                }
            }
        }
    }

    private static NoSuchElementException none(String clock, String rules, LocalDate day) {
        return new NoSuchElementException("no " + clock + " is recorded under " + rules + " for " + day);
    }
}
