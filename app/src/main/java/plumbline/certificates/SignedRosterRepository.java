package plumbline.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.ledger.Hash;
import plumbline.ledger.certificate.Roster;
import plumbline.ledger.certificate.Signed;
import plumbline.ledger.certificate.Statement;

/// What organisations have signed: their rosters, and what ends a decision.
@Repository
class SignedRosterRepository {
    private final JdbcClient jdbc;
    private final Audit audit;

    SignedRosterRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    void add(Signed<Roster> roster) {
        audit.fact("certificates.roster")
                .with("organisation", roster.content().organisation())
                .with("version", roster.content().version())
                .with("digest", roster.content().digest().base64())
                .with("note", roster.note().toString())
                .record();
    }

    void end(Signed<Statement> statement) {
        audit.fact("certificates.statement")
                .with("digest", statement.content().decision().base64())
                .with("note", statement.note().toString())
                .recordUnlessHeld("note");
    }

    Optional<Signed<Roster>> last(String organisation) {
        return jdbc.sql("""
                        select r.note
                        from certificates.roster r
                        where r.organisation = :organisation
                        order by r.version desc
                        limit 1""")
                .param("organisation", organisation)
                .query((row, _) -> roster(row))
                .optional();
    }

    /// All of them, by organisation, the newest first.
    List<Signed<Roster>> all() {
        return jdbc.sql("""
                        select r.note
                        from certificates.roster r
                        order by r.organisation, r.version desc""").query((row, _) -> roster(row)).list();
    }

    List<Signed<Roster>> with(Collection<Hash> digests) {
        return jdbc.sql("""
                        select r.note
                        from certificates.roster r
                        where r.digest = any(:digests)
                        order by r.organisation""")
                .param("digests", digests.stream().map(Hash::base64).toArray(String[]::new))
                .query((row, _) -> roster(row))
                .list();
    }

    List<Signed<Statement>> statements(Hash decision) {
        return jdbc.sql("""
                        select s.note
                        from certificates.statement s
                        where s.digest = :digest
                        order by s.seq""")
                .param("digest", decision.base64())
                .query((row, _) -> Signed.statement(row.getString("note").getBytes(UTF_8)))
                .list();
    }

    private static Signed<Roster> roster(ResultSet row) throws SQLException {
        return Signed.roster(row.getString("note").getBytes(UTF_8));
    }
}
