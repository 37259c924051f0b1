package plumbline.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.access.SignedIn;
import plumbline.audit.Audit;

@Repository
class ReportRepository {
    /// The wall stands inside the query, before anything is counted or ordered.
    private static final String VISIBLE = """
            select
                r.report_id,
                r.reference,
                r.channel,
                r.nature,
                r.received_at,
                r.title,
                r.account,
                r.reporter_name,
                r.reporter_contact,
                r.recorded_at,
                r.recorded_by
            from intake.report_recorded r
            where r.organisation = :organisation
                and not access.walled(r.report_id, :person)
            """;

    private final JdbcClient jdbc;
    private final Audit audit;

    ReportRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    boolean exists(UUID reportId) {
        return jdbc.sql("select exists (select 1 from intake.report_recorded r where r.report_id = :id)")
                .param("id", reportId)
                .query(Boolean.class)
                .single();
    }

    void add(UUID reportId, String reference, String organisation, NewReport report) {
        audit.fact("intake.report_recorded")
                .with("report_id", reportId)
                .with("reference", reference)
                .with("organisation", organisation)
                .with("channel", report.channel())
                .with("nature", report.nature())
                .with("received_at", report.receivedAt())
                .with("title", report.title())
                .with("account", report.account())
                .with("reporter_name", report.reporterName())
                .with("reporter_contact", report.reporterContact())
                .record();
    }

    Optional<Report> find(UUID reportId, SignedIn who) {
        return jdbc.sql(VISIBLE + "and r.report_id = :id")
                .param("organisation", who.organisation())
                .param("person", who.personId(), java.sql.Types.OTHER)
                .param("id", reportId)
                .query((row, _) -> report(row))
                .optional();
    }

    List<Report> newest(SignedIn who) {
        return jdbc.sql(VISIBLE + "order by r.received_at desc, r.report_id limit 100")
                .param("organisation", who.organisation())
                .param("person", who.personId(), java.sql.Types.OTHER)
                .query((row, _) -> report(row))
                .list();
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                row.getObject("report_id", UUID.class),
                row.getString("reference"),
                Channel.valueOf(row.getString("channel")),
                Nature.valueOf(row.getString("nature")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("title"),
                row.getString("account"),
                row.getString("reporter_name"),
                row.getString("reporter_contact"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_by", UUID.class));
    }
}
