package plumbline.assurance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;

/// What people said of themselves. It gives counts and nothing else: no method answers for one person.
@Repository
class EqualityRepository {
    private final JdbcClient jdbc;
    private final Audit audit;

    EqualityRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    void answer(UUID subjectId, Characteristic characteristic, String answer) {
        audit.fact("equality.answered")
                .with("subject_id", subjectId)
                .with("characteristic", characteristic)
                .with("answer", answer)
                .record();
    }

    /// How many of these people are of each group; whoever said nothing is of none.
    Map<String, Long> counts(Characteristic characteristic, List<UUID> subjects) {
        var counts = new HashMap<String, Long>();
        if (subjects.isEmpty()) {
            return counts;
        }
        jdbc.sql("""
                with newest as (
                    select distinct on (a.subject_id)
                        a.subject_id,
                        a.answer
                    from equality.answered a
                    where a.characteristic = :characteristic
                    order by a.subject_id, a.seq desc
                )
                select
                    n.answer,
                    count(*) as people
                from unnest(cast(:subjects as uuid[])) as asked (subject_id)
                join newest n on n.subject_id = asked.subject_id
                group by n.answer
                """)
                .param("characteristic", characteristic.name())
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(row -> {
                    counts.put(row.getString("answer"), row.getLong("people"));
                });
        return counts;
    }
}
