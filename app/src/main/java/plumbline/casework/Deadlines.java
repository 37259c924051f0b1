package plumbline.casework;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.cases.Operation;
import plumbline.cases.Operations;
import plumbline.law.clock.London;
import plumbline.people.People;
import plumbline.people.Person;

/// Everything that is due in the operations that the person signed in may know of, soonest first.
@Service
class Deadlines {
    static final int PAGE = 50;

    /// Counting stops here: nobody plans differently for more, and the cost would grow with what is on record.
    static final int COUNTED = 500;

    private final DeadlineRepository deadlines;
    private final Operations operations;
    private final People people;
    private final InstantSource clock;

    /// One row: a clock, whom it is about, and where.
    record Row(Due due, Person person, Operation operation) {}

    /// @param next where the next page begins; null on the last
    record Page(
            List<Row> rows,
            DeadlineRepository.Counts counts,
            LocalDate today,
            @Nullable DeadlinePlace next) {}

    Deadlines(DeadlineRepository deadlines, Operations operations, People people, InstantSource clock) {
        this.deadlines = deadlines;
        this.operations = operations;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page page(DeadlineFilter filter, DeadlinePlace after) {
        var who = Access.current();
        var today = London.day(clock.instant());
        var found = deadlines.page(who, filter, today, after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var persons =
                people.findAll(shown.stream().map(Due::personId).distinct().toList());
        var known =
                operations.known(shown.stream().map(Due::operationId).distinct().toList());
        var rows = shown.stream()
                .map(due -> new Row(
                        due,
                        Objects.requireNonNull(persons.get(due.personId())),
                        Objects.requireNonNull(known.get(due.operationId()))))
                .toList();
        return new Page(
                rows,
                deadlines.counts(who, today, COUNTED + 1),
                today,
                found.size() > PAGE ? DeadlinePlace.of(shown.getLast()) : null);
    }
}
