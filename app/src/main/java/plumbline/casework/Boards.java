package plumbline.casework;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import plumbline.cases.AllegationAgainst;
import plumbline.cases.AllegationChanged;
import plumbline.cases.AllegationsOnRecord;

/// What the boards show, kept in the transaction of whatever changes it: a row where each allegation stands, and one
/// for each of its clocks.
///
/// Nothing here is a fact. It is computed from the allegations and their steps, and [#rebuild] does so again.
@Component
class Boards {
    private final AllegationsOnRecord allegations;
    private final StepRepository steps;
    private final Clocks clocks;
    private final StandingRepository standings;
    private final DueRepository dues;

    /// What making the boards again came to.
    ///
    /// @param allegations how many rows there are now
    /// @param different how many of them were not there, or were not what they are now
    record Rebuilt(int allegations, int different) {
        Rebuilt and(Rebuilt other) {
            return new Rebuilt(allegations + other.allegations, different + other.different);
        }
    }

    Boards(
            AllegationsOnRecord allegations,
            StepRepository steps,
            Clocks clocks,
            StandingRepository standings,
            DueRepository dues) {
        this.allegations = allegations;
        this.steps = steps;
        this.clocks = clocks;
        this.standings = standings;
        this.dues = dues;
    }

    /// An allegation was raised, corrected or withdrawn: in the same transaction, so that either both stand or neither.
    @EventListener
    void on(AllegationChanged change) {
        steps.holdStill(change.operationId());
        keep(byPerson(allegations.of(change.operationId())).getOrDefault(change.personId(), List.of()));
    }

    /// Makes the rows of an allegation from its file; false where they were so already.
    boolean keep(OpenFile open) {
        var standing = Standing.of(open);
        var due = clocks.due(open);
        if (isKept(standing, due)) {
            return false;
        }
        standings.put(standing);
        dues.put(open.allegationId(), due);
        return true;
    }

    /// Makes the rows of these allegations of one operation from what is recorded now.
    Rebuilt keep(List<AllegationAgainst> ofOperation) {
        return byPerson(ofOperation).values().stream().map(this::keepOfPerson).reduce(new Rebuilt(0, 0), Rebuilt::and);
    }

    private Rebuilt keepOfPerson(List<AllegationAgainst> ofPerson) {
        var first = ofPerson.getFirst();
        var recorded = steps.of(first.facts().operationId(), first.concerned().personId());
        var different = ofPerson.stream()
                .filter(allegation -> keep(OpenFile.of(allegation, recorded)))
                .count();
        return new Rebuilt(ofPerson.size(), Math.toIntExact(different));
    }

    /// Makes the rows of an operation again, and says how many were not what they should be.
    ///
    /// Everybody's steps stand still before anything is read, so that none comes between reading and writing.
    @Transactional
    public Rebuilt rebuild(UUID operationId) {
        steps.holdStill(operationId);
        return keep(allegations.of(operationId));
    }

    private static SortedMap<UUID, List<AllegationAgainst>> byPerson(List<AllegationAgainst> ofOperation) {
        return ofOperation.stream()
                .collect(Collectors.groupingBy(one -> one.concerned().personId(), TreeMap::new, Collectors.toList()));
    }

    private boolean isKept(Standing standing, List<Due> due) {
        return standings.find(standing.allegationId()).filter(standing::equals).isPresent()
                && Set.copyOf(dues.of(standing.allegationId())).equals(Set.copyOf(due));
    }
}
