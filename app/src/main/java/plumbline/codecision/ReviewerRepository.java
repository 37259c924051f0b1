package plumbline.codecision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.forms.RecordJson;
import plumbline.law.vetting.twokey.Party;
import plumbline.law.vetting.twokey.Standing;
import plumbline.law.vetting.twokey.Term;

@Repository
class ReviewerRepository {
    private final JdbcClient jdbc;
    private final Audit audit;

    ReviewerRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    void enrol(Reviewer reviewer) {
        audit.fact("codecision.reviewer_enrolled")
                .with("reviewer_id", reviewer.reviewerId())
                .with("account_id", reviewer.accountId())
                .with("part", reviewer.part())
                .with("name", reviewer.name())
                .with("organisation", reviewer.organisation())
                .with("legal", reviewer.standing().legal())
                .with("safeguarding", reviewer.standing().safeguarding())
                .with("left_police", reviewer.standing().leftPolice())
                .with("vetted_by", reviewer.vettedBy())
                .with("term_from", reviewer.term().from())
                .with("term_until", reviewer.term().until())
                .with("renewals", reviewer.term().renewals())
                .record();
    }

    void declare(UUID reviewerId, Interests interests) {
        audit.fact("codecision.interests_declared")
                .with("reviewer_id", reviewerId)
                .with("declared_on", interests.declaredOn())
                .with("party", RecordJson.write(interests.party()))
                .record();
    }

    /// Everybody on the roster, by name.
    List<Reviewer> all() {
        return jdbc.sql("""
                select
                    r.reviewer_id, r.account_id, r.part, r.name, r.organisation, r.legal, r.safeguarding, r.left_police,
                    r.vetted_by, r.term_from, r.term_until, r.renewals
                from (
                    select distinct on (e.reviewer_id)
                        e.reviewer_id, e.account_id, e.part, e.name, e.organisation, e.legal, e.safeguarding,
                        e.left_police, e.vetted_by, e.term_from, e.term_until, e.renewals
                    from codecision.reviewer_enrolled e
                    order by e.reviewer_id, e.seq desc) r
                order by r.name, r.reviewer_id
                """).query((row, _) -> reviewer(row)).list();
    }

    Optional<Reviewer> find(UUID reviewerId) {
        return all().stream().filter(one -> one.reviewerId().equals(reviewerId)).findAny();
    }

    /// Each reviewer's newest declaration.
    Map<UUID, Interests> interests() {
        return jdbc
                .sql("""
                select distinct on (i.reviewer_id) i.reviewer_id, i.declared_on, i.party::text as party
                from codecision.interests_declared i
                order by i.reviewer_id, i.seq desc
                """)
                .query((row, _) -> Map.entry(
                        row.getObject("reviewer_id", UUID.class),
                        new Interests(
                                row.getObject("declared_on", LocalDate.class),
                                RecordJson.read(Party.class, row.getString("party")))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Reviewer reviewer(ResultSet row) throws SQLException {
        return new Reviewer(
                row.getObject("reviewer_id", UUID.class),
                row.getObject("account_id", UUID.class),
                Reviewer.Part.valueOf(row.getString("part")),
                row.getString("name"),
                row.getString("organisation"),
                new Standing(
                        row.getBoolean("legal"),
                        row.getBoolean("safeguarding"),
                        row.getObject("left_police", LocalDate.class)),
                row.getString("vetted_by"),
                new Term(
                        row.getObject("term_from", LocalDate.class),
                        row.getObject("term_until", LocalDate.class),
                        row.getInt("renewals")));
    }
}
