package plumbline.vetting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.ApplicationReason;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.application.ApplicationStage;

@Repository
class ApplicationRepository {
    private static final String ALL = """
            select
                a.application_id,
                a.reference,
                a.subject_id,
                a.person_id,
                a.name,
                a.account_id,
                a.applicant,
                a.level,
                a.reason,
                a.opened_on,
                coalesce((
                    select h.organisation
                    from vetting.handed_over h
                    where h.application_id = a.application_id
                    order by h.seq desc
                    limit 1), a.organisation) as organisation,
                s.stage,
                s.why,
                s.recorded_at as since
            from vetting.application_opened a
            cross join lateral (
                select m.stage, m.why, m.recorded_at
                from vetting.application_moved m
                where m.application_id = a.application_id
                order by m.seq desc
                limit 1) s
            """;

    /// The wall stands inside the query, before anything is counted or ordered.
    private static final String VISIBLE = ALL + "where not access.walled(a.application_id, :person) ";

    private final JdbcClient jdbc;
    private final Audit audit;

    ApplicationRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// Lets nobody else act on this until the transaction ends: what was asked must still be so when it is recorded.
    void holdStill(UUID of) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:of, 0))")
                .param("of", "vetting/" + of)
                .query((_, _) -> true)
                .single();
    }

    String nextReference(int year) {
        return jdbc.sql("select nextval('vetting.application_number')")
                .query((row, _) -> "APP-%d-%06d".formatted(year, row.getLong(1)))
                .single();
    }

    void open(HeldApplication opened) {
        var application = opened.application();
        audit.fact("vetting.application_opened")
                .with("application_id", application.applicationId())
                .with("reference", application.reference())
                .with("organisation", opened.organisation())
                .with("subject_id", application.subjectId())
                .with("person_id", application.personId())
                .with("name", application.name())
                .with("account_id", opened.accountId())
                .with("applicant", application.applicant())
                .with("level", application.level())
                .with("reason", application.reason())
                .with("opened_on", application.openedOn())
                .record();
    }

    void move(UUID applicationId, ApplicationStage stage, String why) {
        audit.fact("vetting.application_moved")
                .with("application_id", applicationId)
                .with("stage", stage)
                .with("why", why)
                .record();
        jdbc.sql("""
                insert into vetting.standing (application_id, organisation, stage, opened_on)
                select a.application_id, a.organisation, :stage, a.opened_on
                from vetting.application_opened a
                where a.application_id = :id
                on conflict (application_id) do update set stage = excluded.stage
                """).param("id", applicationId).param("stage", stage.name()).update();
    }

    void handOver(UUID applicationId, String organisation, String why) {
        audit.fact("vetting.handed_over")
                .with("application_id", applicationId)
                .with("organisation", organisation)
                .with("why", why)
                .record();
        jdbc.sql("update vetting.standing set organisation = :organisation where application_id = :id")
                .param("organisation", organisation)
                .param("id", applicationId)
                .update();
    }

    /// @param person in whose sight it must be; null for the system and for people outside the register
    Optional<HeldApplication> find(UUID applicationId, @Nullable UUID person) {
        return jdbc.sql(VISIBLE + "and a.application_id = :id")
                .param("person", person, Types.OTHER)
                .param("id", applicationId)
                .query((row, _) -> held(row))
                .optional();
    }

    /// An organisation's applications at these stages, the oldest first.
    List<HeldApplication> at(
            Set<ApplicationStage> stages, String organisation, @Nullable UUID person, int skipped, int most) {
        return jdbc.sql(VISIBLE + """
                and a.application_id in (
                    select p.application_id
                    from vetting.standing p
                    where p.organisation = :organisation
                      and p.stage = any(:stages))
                order by a.opened_on, a.reference
                limit :most
                offset :skipped
                """)
                .param("person", person, Types.OTHER)
                .param("organisation", organisation)
                .param("stages", stages.stream().map(Enum::name).toArray(String[]::new))
                .param("most", most)
                .param("skipped", skipped)
                .query((row, _) -> held(row))
                .list();
    }

    List<HeldApplication> ofSubject(UUID subjectId, @Nullable UUID person) {
        return jdbc.sql(VISIBLE + "and a.subject_id = :subject order by a.opened_on desc, a.reference desc")
                .param("person", person, Types.OTHER)
                .param("subject", subjectId)
                .query((row, _) -> held(row))
                .list();
    }

    /// The applications of somebody who asks for their own form, which no wall hides from them.
    List<HeldApplication> own(UUID accountId, @Nullable UUID personId) {
        return jdbc.sql(
                        ALL
                                + "where a.account_id = :account or a.person_id = :person order by a.opened_on desc, a.reference desc")
                .param("account", accountId)
                .param("person", personId, Types.OTHER)
                .query((row, _) -> held(row))
                .list();
    }

    /// What there is of a subject, for the system's own decision whether another may be opened.
    List<HeldApplication> allOf(UUID subjectId) {
        return jdbc.sql(ALL + "where a.subject_id = :subject")
                .param("subject", subjectId)
                .query((row, _) -> held(row))
                .list();
    }

    private static HeldApplication held(ResultSet row) throws SQLException {
        var openedOn = row.getObject("opened_on", LocalDate.class);
        return new HeldApplication(
                new Application(
                        row.getObject("application_id", UUID.class),
                        row.getString("reference"),
                        row.getObject("subject_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        Applicant.valueOf(row.getString("applicant")),
                        Level.valueOf(row.getString("level")),
                        ApplicationReason.valueOf(row.getString("reason")),
                        openedOn,
                        ApplicationStage.valueOf(row.getString("stage")),
                        openedOn),
                row.getString("organisation"),
                row.getObject("account_id", UUID.class),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getString("why"));
    }
}
