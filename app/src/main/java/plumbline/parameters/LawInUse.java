package plumbline.parameters;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.law.Verdict;
import plumbline.law.conduct.ClockBook;
import plumbline.law.conduct.ParameterDecision;
import plumbline.law.conduct.Parameters;

/// The law as this force uses it: the door for every feature that counts a time.
@Service
public class LawInUse {
    private final DecisionRepository decisions;
    private final ApplicationEventPublisher events;
    private volatile Read read = new Read(new Edition(0, 0), ClockBook.standard());

    LawInUse(DecisionRepository decisions, ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.events = events;
    }

    /// What tells one state of the decisions from every other: how many there are, and the last one's number. Neither
    /// is enough alone, because decisions recorded side by side can become visible out of order.
    record Edition(long count, long newest) {}

    private record Read(Edition edition, ClockBook clocks) {}

    /// The catalogue of clocks, counting as the force decided. It is kept until another decision is on record.
    @Transactional(readOnly = true)
    public ClockBook clocks() {
        var edition = decisions.edition();
        var known = read;
        if (!known.edition().equals(edition)) {
            known = new Read(edition, ClockBook.standard().with(decided(decisions.all())));
            read = known;
        }
        return known.clocks();
    }

    /// Every decision on record about this parameter, the newest first.
    @Transactional(readOnly = true)
    List<Decided> decisions(String parameter) {
        return decisions.about(parameter).reversed();
    }

    /// Records a decision if the law leaves room for it; asked again with the same id it changes nothing.
    @Transactional
    Verdict decide(UUID decisionId, ParameterDecision wanted) {
        var verdict = clocks().parameters().may(wanted);
        if (verdict.isAllowed() && !decisions.exists(decisionId)) {
            decisions.add(decisionId, wanted);
            events.publishEvent(new ParameterDecided(wanted.parameter()));
        }
        return verdict;
    }

    /// The parameters with the newest decision on each. One that a later catalogue has no room for, because the law has
    /// been read since or the clock is gone, stays on record and is not applied.
    private static Parameters decided(List<Decided> all) {
        var parameters = Parameters.standard();
        for (var one : all) {
            if (one.stands()) {
                parameters = parameters.with(one.decision());
            }
        }
        return parameters;
    }
}
