package plumbline.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.RuleSet;
import plumbline.law.notice.Capacity;
import plumbline.law.notice.Language;
import plumbline.law.notice.NoticeScope;
import plumbline.vault.Sha256;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Notices kept. Whoever is concerned in the operation finds none.
@Repository
class NoticeRepository {
    private static final String ROWS = """
            select
                n.notice_id, n.operation_id, n.person_id, n.code, n.version, n.language, n.rule_set, n.capacity,
                n.route, n.title, n.answers, n.written_at, n.html_sha256, n.pdf_sha256, n.bundle_sha256
            from notices.notice_kept n
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Audit audit;

    NoticeRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// Changes nothing when a notice with this id is kept already.
    void add(KeptNotice notice) {
        boolean added = audit.fact("notices.notice_kept")
                .with("notice_id", notice.noticeId())
                .with("operation_id", notice.operationId())
                .with("person_id", notice.personId())
                .with("code", notice.code())
                .with("version", notice.version())
                .with("language", notice.language())
                .with("rule_set", notice.scope().ruleSet())
                .with("capacity", notice.scope().capacity())
                .with("route", notice.scope().route())
                .with("title", notice.title())
                .with("answers", JSON.writeValueAsString(notice.answers()))
                .with("written_at", notice.writtenAt())
                .with("html_sha256", notice.html().bytes())
                .with("pdf_sha256", notice.pdf().bytes())
                .with("bundle_sha256", notice.bundle().bytes())
                .recordUnlessHeld("notice_id");
        for (int place = 0; added && place < notice.enclosures().size(); place++) {
            enclose(notice.noticeId(), place, notice.enclosures().get(place));
        }
    }

    private void enclose(UUID noticeId, int place, Enclosure enclosure) {
        var sha256 = enclosure.sha256();
        audit.fact("notices.document_enclosed")
                .with("notice_id", noticeId)
                .with("place", place)
                .with("title", enclosure.title())
                .with("sha256", sha256 == null ? null : sha256.bytes())
                .record();
    }

    /// The notices about a person in an operation, oldest first.
    List<KeptNotice> of(UUID operationId, UUID personId, @Nullable UUID reader) {
        return jdbc.sql(ROWS + """
                where n.operation_id = :operation
                    and n.person_id = :person
                    and not access.walled(n.operation_id, :reader)
                order by n.seq
                """)
                .param("operation", operationId)
                .param("person", personId)
                .param("reader", reader)
                .query((row, _) -> notice(row))
                .list();
    }

    Optional<KeptNotice> find(UUID operationId, UUID noticeId, @Nullable UUID reader) {
        return jdbc.sql(ROWS + """
                where n.operation_id = :operation
                    and n.notice_id = :notice
                    and not access.walled(n.operation_id, :reader)
                """)
                .param("operation", operationId)
                .param("notice", noticeId)
                .param("reader", reader)
                .query((row, _) -> notice(row))
                .optional();
    }

    private KeptNotice notice(ResultSet row) throws SQLException {
        var noticeId = row.getObject("notice_id", UUID.class);
        var rules = row.getString("rule_set");
        return new KeptNotice(
                noticeId,
                row.getObject("operation_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("code"),
                row.getObject("version", LocalDate.class),
                Language.valueOf(row.getString("language")),
                new NoticeScope(
                        rules == null ? null : RuleSet.valueOf(rules),
                        Capacity.valueOf(row.getString("capacity")),
                        InvestigationForm.valueOf(row.getString("route"))),
                row.getString("title"),
                JSON.readValue(row.getString("answers"), new TypeReference<Map<String, String>>() {}),
                enclosures(noticeId),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                Sha256.of(row.getBytes("html_sha256")),
                Sha256.of(row.getBytes("pdf_sha256")),
                Sha256.of(row.getBytes("bundle_sha256")));
    }

    private List<Enclosure> enclosures(UUID noticeId) {
        return jdbc.sql("""
                select d.title, d.sha256
                from notices.document_enclosed d
                where d.notice_id = :notice
                order by d.place
                """)
                .param("notice", noticeId)
                .query((row, _) -> {
                    var sha256 = row.getBytes("sha256");
                    return new Enclosure(row.getString("title"), sha256 == null ? null : Sha256.of(sha256));
                })
                .list();
    }
}
