package plumbline.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.ledger.Hash;
import plumbline.ledger.certificate.Assertion;
import plumbline.ledger.certificate.Decision;
import plumbline.ledger.certificate.SigningRequest;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Decisions and their signatures.
@Repository
class ToSignRepository {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String COLUMNS = """
            select
                d.decision_id,
                d.fact_id,
                d.application_id,
                d.subject_id,
                d.recorded_at,
                d.document,
                d.reasons,
                d.evidence,
                v.reason as voided
            from certificates.decision d
            left join certificates.voided v on v.decision_id = d.decision_id
            """;

    /// What a reader may know of.
    private static final String READ = """
            not access.walled(d.application_id, :person)
              and (
                  :everything
                  or strpos(d.document, :seat) > 0
                  or :ofTheForce and strpos(d.document, :elsewhere) = 0
              )
            """;

    private final JdbcClient jdbc;
    private final Audit audit;

    ToSignRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    private record Line(String label, String digest) {}

    void add(Certifiable wanted, Decision decision) {
        List<Line> evidence = wanted.evidence().stream()
                .map(one -> new Line(one.label(), one.digest().base64()))
                .toList();
        audit.fact("certificates.decision")
                .with("decision_id", wanted.decisionId())
                .with("application_id", wanted.applicationId())
                .with("subject_id", wanted.subjectId())
                .with("digest", decision.digest().base64())
                .with("document", new String(decision.toBytes(), UTF_8))
                .with("reasons", wanted.reasons())
                .with("evidence", JSON.writeValueAsString(evidence))
                .record();
    }

    void takeBack(UUID decisionId, String reason) {
        audit.fact("certificates.voided")
                .with("decision_id", decisionId)
                .with("reason", reason)
                .record();
    }

    boolean exists(UUID decisionId) {
        return jdbc.sql("select exists (select 1 from certificates.decision d where d.decision_id = :id)")
                .param("id", decisionId)
                .query(Boolean.class)
                .single();
    }

    /// The decision, unless it is hidden from whoever looks.
    Optional<ToSign> find(UUID decisionId, Reader reader) {
        return jdbc.sql(COLUMNS + "where d.decision_id = :id\n  and " + READ)
                .param("id", decisionId)
                .params(read(reader))
                .query((row, _) -> decision(row))
                .optional();
    }

    /// Some of them, the newest first.
    List<ToSign> all(Reader reader, int skipped, int most) {
        return jdbc.sql(COLUMNS + "where " + READ + """
                        order by d.seq desc
                        limit :most
                        offset :skipped""")
                .params(read(reader))
                .param("most", most)
                .param("skipped", skipped)
                .query((row, _) -> decision(row))
                .list();
    }

    int count(Reader reader) {
        return jdbc.sql("""
                        select count(*)
                        from certificates.decision d
                        where\s""" + READ).params(read(reader)).query(Integer.class).single();
    }

    private static Map<String, @Nullable Object> read(Reader reader) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("person", reader.person());
        values.put("everything", reader.everything());
        values.put("ofTheForce", reader.ofTheForce());
        values.put("seat", reader.seat());
        values.put("elsewhere", Reader.ELSEWHERE);
        return values;
    }

    /// The last decision about somebody before, of which the next one says that it follows it.
    Optional<Hash> last(UUID subjectId) {
        return jdbc.sql("""
                        select d.digest
                        from certificates.decision d
                        where d.subject_id = :subject
                        order by d.seq desc
                        limit 1""")
                .param("subject", subjectId)
                .query((row, _) -> Hash.parse(row.getString("digest")))
                .optional();
    }

    /// Keeps one signature of a person; a second one is a broken promise.
    void sign(UUID decisionId, String person, Assertion assertion) {
        audit.fact("certificates.signature")
                .with("decision_id", decisionId)
                .with("person", person)
                .with("credential_id", assertion.credential())
                .with("counter", assertion.counter())
                .with("document", new String(assertion.toBytes(), UTF_8))
                .record();
    }

    /// As they came.
    List<Assertion> signatures(UUID decisionId) {
        return jdbc.sql("""
                        select s.document
                        from certificates.signature s
                        where s.decision_id = :id
                        order by s.seq""")
                .param("id", decisionId)
                .query((row, _) -> Assertion.parse(row.getString("document").getBytes(UTF_8)))
                .list();
    }

    boolean hasSigned(UUID decisionId, String person) {
        return jdbc.sql("""
                        select exists (
                            select 1
                            from certificates.signature s
                            where s.decision_id = :id
                              and s.person = :person)""")
                .param("id", decisionId)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /// The highest counter that a passkey has shown here; 0 where it does not count or never signed.
    long counter(String credentialId) {
        return jdbc.sql("""
                        select coalesce(max(s.counter), 0)
                        from certificates.signature s
                        where s.credential_id = :credential""").param("credential", credentialId).query(Long.class).single();
    }

    /// Returns whether it was not told before.
    boolean complete(UUID decisionId) {
        return audit.fact("certificates.completed")
                .with("decision_id", decisionId)
                .recordUnlessHeld("decision_id");
    }

    private static ToSign decision(ResultSet row) throws SQLException {
        List<Line> evidence = JSON.readValue(row.getString("evidence"), new TypeReference<List<Line>>() {});
        return new ToSign(
                row.getObject("decision_id", UUID.class),
                row.getObject("fact_id", UUID.class),
                row.getObject("application_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("document"),
                row.getString("reasons"),
                evidence.stream()
                        .map(line -> new SigningRequest.Shown(line.label(), Hash.parse(line.digest())))
                        .toList(),
                row.getString("voided"));
    }
}
