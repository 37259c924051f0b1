package plumbline.clearance;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.law.clock.London;
import plumbline.law.vetting.level.RuleBook;
import plumbline.web.NotFound;

/// Who no longer meets the rules, or never did; nobody loses anything by it, but somebody looks.
@Service
class Evaluations {
    private final EvaluationRepository evaluations;
    private final ClearanceStandingRepository standings;
    private final EvaluationRoom room;
    private final InstantSource clock;

    Evaluations(
            EvaluationRepository evaluations,
            ClearanceStandingRepository standings,
            EvaluationRoom room,
            InstantSource clock) {
        this.evaluations = evaluations;
        this.standings = standings;
        this.room = room;
        this.clock = clock;
    }

    /// Asks for one by the rules of today.
    @Transactional
    public void ask(Measure measure) {
        var today = London.day(clock.instant());
        var rulesOn = measure == Measure.RULES ? RuleBook.standard().since(today) : today;
        evaluations.ask(new Evaluation.Job(UUID.randomUUID(), measure, rulesOn, 0, 0));
        room.ring();
    }

    /// Where rules changed since all clearances were last held against them, they are again.
    @Transactional
    public void askWhereRulesChanged() {
        var since = RuleBook.standard().since(London.day(clock.instant()));
        boolean done = evaluations
                .newest(Measure.RULES)
                .filter(newest -> newest.rulesOn().equals(since))
                .isPresent();
        if (!done && standings.countOn(London.day(clock.instant()), false) > 0) {
            ask(Measure.RULES);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Evaluation> newest(Measure measure) {
        return evaluations.newest(measure);
    }

    @Transactional(readOnly = true)
    public Optional<Evaluation.Job> underWay(Measure measure) {
        return evaluations.waiting().stream()
                .filter(job -> job.measure() == measure)
                .findFirst();
    }

    /// Those that nobody has looked at yet, the greatest risk first. What is asked about oneself is kept from oneself.
    @Transactional(readOnly = true)
    public List<Evaluation.Row> open(UUID evaluationId, @Nullable UUID from, int size) {
        var lacks = evaluations.open(evaluationId, Access.current().personId(), from, size);
        var clearances = standings
                .byIds(lacks.stream().map(Evaluation.Lacks::clearanceId).toList())
                .stream()
                .collect(Collectors.toMap(Clearance::clearanceId, clearance -> clearance));
        return lacks.stream()
                .filter(one -> clearances.containsKey(one.clearanceId()))
                .map(one -> new Evaluation.Row(Objects.requireNonNull(clearances.get(one.clearanceId())), one))
                .toList();
    }

    /// One that falls short, unless it is of whoever asks.
    @Transactional(readOnly = true)
    public Evaluation.Row one(Measure measure, UUID clearanceId) {
        var newest = evaluations.newest(measure).orElseThrow(NotFound::new);
        var lacks = evaluations
                .open(newest.evaluationId(), clearanceId, Access.current().personId())
                .orElseThrow(NotFound::new);
        return new Evaluation.Row(
                standings.byIds(List.of(clearanceId)).stream().findFirst().orElseThrow(NotFound::new), lacks);
    }

    /// Records that somebody looked at one that falls short, and what they set going.
    @Transactional
    public void see(Measure measure, UUID clearanceId, Seen outcome, String reason) {
        var newest = evaluations.newest(measure).orElseThrow(NotFound::new);
        one(measure, clearanceId);
        evaluations.see(newest.evaluationId(), clearanceId, outcome, reason);
    }
}
