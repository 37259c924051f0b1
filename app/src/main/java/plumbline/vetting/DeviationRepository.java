package plumbline.vetting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.audit.Audit;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.level.Check;
import plumbline.law.vetting.level.Deviation;
import plumbline.law.vetting.level.WorkList;

@Repository
class DeviationRepository {
    private final JdbcClient jdbc;
    private final Audit audit;

    DeviationRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    void propose(Deviation deviation, String organisation) {
        audit.fact("vetting.deviation_proposed")
                .with("deviation_id", deviation.deviationId())
                .with("organisation", organisation)
                .with("check_code", deviation.check())
                .with("levels", names(deviation.levels()))
                .with("applicants", names(deviation.applicants()))
                .with("reason", deviation.reason())
                .with("risk_assessment", deviation.riskAssessment())
                .with("starts_on", deviation.from())
                .with("ends_on", deviation.to())
                .record();
    }

    void decide(UUID deviationId, boolean approved, String reason) {
        audit.fact("vetting.deviation_decided")
                .with("deviation_id", deviationId)
                .with("approved", approved)
                .with("reason", reason)
                .record();
    }

    /// Newest first, with how many were cleared under each, as far as the person may know of them.
    List<ProposedDeviation> all(@Nullable UUID person) {
        return jdbc.sql("""
                select
                    p.deviation_id, p.organisation, p.check_code, p.levels, p.applicants, p.reason, p.risk_assessment,
                    p.starts_on, p.ends_on, p.recorded_by, p.recorded_at,
                    d.approved, d.reason as decision, d.recorded_by as decided_by, d.recorded_at as decided_at,
                    (select count(*)
                        from vetting.stamped s
                        where s.deviation_id = p.deviation_id
                            and not access.walled(s.application_id, :person)) as stamped
                from vetting.deviation_proposed p
                left join vetting.deviation_decided d on d.deviation_id = p.deviation_id
                order by p.seq desc
                """)
                .param("person", person, Types.OTHER)
                .query((row, _) -> proposed(row))
                .list();
    }

    private static ProposedDeviation proposed(ResultSet row) throws SQLException {
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new ProposedDeviation(
                new Deviation(
                        row.getObject("deviation_id", UUID.class),
                        Check.valueOf(row.getString("check_code")),
                        set(row, "levels", Level::valueOf),
                        set(row, "applicants", Applicant::valueOf),
                        row.getString("reason"),
                        row.getString("risk_assessment"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class)),
                row.getString("organisation"),
                row.getObject("recorded_by", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                decidedAt == null
                        ? Optional.empty()
                        : Optional.of(new ProposedDeviation.Decided(
                                row.getBoolean("approved"),
                                row.getString("decision"),
                                row.getObject("decided_by", UUID.class),
                                decidedAt.toInstant())),
                row.getInt("stamped"));
    }

    void stamp(UUID applicationId, UUID deviationId, LocalDate issuedOn) {
        audit.fact("vetting.stamped")
                .with("application_id", applicationId)
                .with("deviation_id", deviationId)
                .with("issued_on", issuedOn)
                .record();
    }

    /// Whoever was cleared under these deviations, in whose sight they may be, and whether the check came after all.
    List<WorkList.Stamped> stamped(List<Deviation> deviations, @Nullable UUID person) {
        return deviations.stream()
                .flatMap(deviation -> jdbc
                        .sql("""
                        select
                            a.subject_id,
                            s.issued_on,
                            (select min(c.ran_on)
                                from vetting.check_recorded c
                                join vetting.check_requested r on r.request_id = c.request_id
                                join vetting.application_opened o on o.application_id = r.application_id
                                where o.subject_id = a.subject_id
                                    and r.check_code = :check
                                    and c.code not in ('UNABLE', 'NOT_REQUIRED')
                                    and c.ran_on >= s.issued_on) as made_up_on
                        from vetting.stamped s
                        join vetting.application_opened a on a.application_id = s.application_id
                        where s.deviation_id = :deviation
                            and not access.walled(a.application_id, :person)
                        """)
                        .param("check", deviation.check().name())
                        .param("deviation", deviation.deviationId())
                        .param("person", person, Types.OTHER)
                        .query((row, _) -> new WorkList.Stamped(
                                row.getObject("subject_id", UUID.class),
                                deviation,
                                row.getObject("issued_on", LocalDate.class),
                                Optional.ofNullable(row.getObject("made_up_on", LocalDate.class))))
                        .list()
                        .stream())
                .toList();
    }

    private static String[] names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static <E> Set<E> set(ResultSet row, String column, Function<String, E> constant) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(constant)
                .collect(Collectors.toUnmodifiableSet());
    }
}
