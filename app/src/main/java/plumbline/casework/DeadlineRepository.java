package plumbline.casework;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.access.SignedIn;

/// The open clocks of all operations that an account may know of, soonest first.
///
/// There are two ways to a page. An account on few operations goes through each of its own and takes the first rows of
/// each; one on very many walks all open clocks in their order and leaves out what it may not know. Either costs about
/// what the page shows, and not what the force has on record.
@Repository
class DeadlineRepository {
    /// How many operations are few: beyond, most of what is walked past is the account's own anyway.
    private static final int FEW = 300;

    private static final String ORDER = "order by d.due_on, d.allegation_id, d.duty_id, d.occurrence\n";

    private static final String OPEN = """
            d.done_at is null
                and d.due_on is not null
                and (d.due_on, d.allegation_id, d.duty_id, d.occurrence)
                    > (:afterDay, :afterAllegation, :afterDuty, :afterOccurrence)
            """;

    private final JdbcClient jdbc;
    private final int few;

    /// How many clocks run, as far as was counted.
    ///
    /// @param overdue those whose day has passed
    /// @param soon those due today or within the week after
    /// @param open all
    record Counts(int overdue, int soon, int open) {}

    @Autowired
    DeadlineRepository(JdbcClient jdbc) {
        this(jdbc, FEW);
    }

    /// @param few up to how many operations an account goes through its own
    DeadlineRepository(JdbcClient jdbc, int few) {
        this.jdbc = jdbc;
        this.few = few;
    }

    /// The rows after a place.
    List<Due> page(SignedIn who, DeadlineFilter filter, LocalDate today, DeadlinePlace after, int size) {
        return ask(DueRepository.ROWS + from(who, filter) + ORDER + "limit :size", who, filter, today, after, size)
                .query((row, _) -> DueRepository.due(row))
                .list();
    }

    /// Counts the soonest of them, at most `most`: what is overdue comes first.
    Counts counts(SignedIn who, LocalDate today, int most) {
        var soonest = "select d.due_on\n" + from(who, DeadlineFilter.NONE) + ORDER + "limit :size";
        return ask("""
                select
                    count(*) filter (where n.due_on < :today) as overdue,
                    count(*) filter (where n.due_on between :today and :today + 7) as soon,
                    count(*) as open
                from (
                """ + soonest + ") n", who, DeadlineFilter.NONE, today, DeadlinePlace.START, most)
                .query((row, _) -> new Counts(row.getInt("overdue"), row.getInt("soon"), row.getInt("open")))
                .single();
    }

    private String from(SignedIn who, DeadlineFilter filter) {
        var wanted = OPEN + conditions(filter);
        return isOnFew(who)
                ? """
                from cases.known_to(:user, :organisation, :person) k
                cross join lateral (
                    select d.*
                    from casework.due d
                    where d.operation_id = k.operation_id and
                """ + wanted + ORDER + "limit :size) d\n"
                : "from casework.due d\nwhere cases.may_know(d.operation_id, :user, :organisation, :person) and\n"
                        + wanted;
    }

    private static String conditions(DeadlineFilter filter) {
        return (filter.force() == null ? "" : "and d.force = :force\n")
                + (filter.duty() == null ? "" : "and d.duty_id = :duty\n")
                + (filter.operation() == null ? "" : "and d.operation_id = :operation\n")
                + (filter.overdue() ? "and d.due_on < :today\n" : "");
    }

    private boolean isOnFew(SignedIn who) {
        return jdbc.sql("""
                select count(*)
                from (
                    select t.operation_id
                    from cases.team_change t
                    where t.user_id = :user
                    group by t.operation_id
                    limit :most) few
                """)
                        .param("user", who.userId())
                        .param("most", few + 1)
                        .query(Integer.class)
                        .single()
                <= few;
    }

    private JdbcClient.StatementSpec ask(
            String sql, SignedIn who, DeadlineFilter filter, LocalDate today, DeadlinePlace after, int size) {
        return jdbc.sql(sql)
                .param("user", who.userId())
                .param("organisation", who.organisation())
                .param("person", who.personId(), Types.OTHER)
                .param("force", filter.force() == null ? null : filter.force().name(), Types.VARCHAR)
                .param("duty", filter.duty(), Types.VARCHAR)
                .param("operation", filter.operation(), Types.OTHER)
                .param("today", today)
                .param("afterDay", after.dueOn())
                .param("afterAllegation", after.allegationId())
                .param("afterDuty", after.dutyId())
                .param("afterOccurrence", after.occurrence())
                .param("size", size);
    }
}
