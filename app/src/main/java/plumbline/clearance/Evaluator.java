package plumbline.clearance;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.law.clock.London;
import plumbline.law.clock.WorkingDays;
import plumbline.law.vetting.holding.Shortfall;
import plumbline.law.vetting.level.Check;
import plumbline.law.vetting.level.RuleBook;
import plumbline.law.vetting.level.Rules;

/// Holds every clearance that counts today against rules, some thousands at a time.
@Component
class Evaluator {
    private static final int PAGE = 5_000;

    /// Working days within which somebody is to have looked at each that falls short (T-POL).
    private static final int DAYS = 10;

    private final ClearanceStandingRepository standings;
    private final EvaluationRepository evaluations;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Evaluator(
            ClearanceStandingRepository standings,
            EvaluationRepository evaluations,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.standings = standings;
        this.evaluations = evaluations;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @param closing whether the application is going down: then the evaluation begins again at the next start
    void evaluate(Evaluation.Job job, BooleanSupplier closing) {
        var today = London.day(clock.instant());
        var tally = new Tally(job, rules(job));
        long total = standings.countOn(today, job.measure() == Measure.AUDIT);
        transaction.executeWithoutResult(_ -> evaluations.begin(job.evaluationId(), total));
        var after = new UUID(0, 0);
        while (!closing.getAsBoolean()) {
            var page = standings.countingOn(today, job.measure() == Measure.AUDIT, after, PAGE);
            if (page.isEmpty()) {
                transaction.executeWithoutResult(
                        _ -> evaluations.finish(job, tally.clearances, tally.counts, tally.shortOf, due(today)));
                return;
            }
            var rows = tally.rows(page);
            transaction.executeWithoutResult(_ -> {
                evaluations.add(rows);
                evaluations.progressed(job.evaluationId(), tally.clearances, total);
            });
            after = page.getLast().clearanceId();
        }
    }

    /// The rules for a clearance of a day: those of that day, or the same for all.
    private static Function<LocalDate, Rules> rules(Evaluation.Job job) {
        var book = RuleBook.standard();
        if (job.measure() == Measure.RULES) {
            var one = book.on(job.rulesOn());
            return _ -> one;
        }
        var byDay = new HashMap<LocalDate, Rules>();
        return granted -> byDay.computeIfAbsent(book.since(granted), book::on);
    }

    static LocalDate due(LocalDate day) {
        var working = WorkingDays.englandAndWales();
        var due = day;
        for (int i = 0; i < DAYS; i++) {
            due = working.onOrAfter(due.plusDays(1));
        }
        return due;
    }

    /// What one evaluation found so far.
    private static final class Tally {
        private final Evaluation.Job job;
        private final Function<LocalDate, Rules> rules;
        private final Map<String, Long> counts = new TreeMap<>();
        private long clearances;
        private long shortOf;

        Tally(Evaluation.Job job, Function<LocalDate, Rules> rules) {
            this.job = job;
            this.rules = rules;
        }

        /// One clearance that falls short.
        private record Short(ClearanceStandingRepository.Counting of, Shortfall by) {}

        String rows(List<ClearanceStandingRepository.Counting> page) {
            var found = new ArrayList<Short>();
            for (var one : page) {
                clearances++;
                var old = new Shortfall.Old(one.sought(), one.validFrom(), one.checks(), one.overturned());
                var by = Shortfall.under(rules.apply(one.validFrom()), old, one.expiresOn(), one.checksKnown());
                if (!by.isNone()) {
                    found.add(new Short(one, by));
                    count(by);
                }
            }
            return CopyText.of(
                    found,
                    _ -> job.evaluationId(),
                    row -> row.of().clearanceId(),
                    row -> row.of().personId(),
                    row -> row.by().risk(),
                    row -> array(row.by().missing()),
                    row -> array(row.by().late()),
                    row -> row.by().overturned(),
                    row -> row.by().tooLong());
        }

        private void count(Shortfall by) {
            shortOf++;
            by.missing().forEach(check -> counts.merge("MISSING " + check, 1L, Long::sum));
            by.late().forEach(check -> counts.merge("LATE " + check, 1L, Long::sum));
            if (by.overturned()) {
                counts.merge("OVERTURNED", 1L, Long::sum);
            }
            if (by.tooLong()) {
                counts.merge("TOO_LONG", 1L, Long::sum);
            }
        }

        private static String array(List<Check> checks) {
            return checks.stream().map(Check::name).collect(Collectors.joining(",", "{", "}"));
        }
    }
}
