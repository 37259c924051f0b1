package plumbline.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import plumbline.access.SignedIn;
import plumbline.audit.Audit;

@Repository
class OperationRepository {
    private static final String VISIBLE = """
            select
                o.operation_id,
                o.reference,
                o.report_id,
                o.name,
                o.purpose,
                o.recorded_at,
                o.recorded_by,
                (select count(*) from cases.person_concerned c where c.operation_id = o.operation_id) as concerned
            from cases.operation_opened o
            where o.organisation = :organisation
                and cases.on_team(o.operation_id, :user)
                and not access.walled(o.operation_id, :person)
            """;

    private final JdbcClient jdbc;
    private final Audit audit;

    OperationRepository(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    boolean exists(UUID operationId) {
        return jdbc.sql("select exists (select 1 from cases.operation_opened o where o.operation_id = :id)")
                .param("id", operationId)
                .query(Boolean.class)
                .single();
    }

    void add(UUID operationId, String reference, String organisation, UUID reportId, String name, String purpose) {
        audit.fact("cases.operation_opened")
                .with("operation_id", operationId)
                .with("reference", reference)
                .with("organisation", organisation)
                .with("report_id", reportId)
                .with("name", name)
                .with("purpose", purpose)
                .record();
    }

    Optional<Operation> find(UUID operationId, SignedIn who) {
        return jdbc.sql(VISIBLE + "and o.operation_id = :id")
                .param("organisation", who.organisation())
                .param("user", who.userId())
                .param("person", who.personId(), Types.OTHER)
                .param("id", operationId)
                .query((row, _) -> operation(row))
                .optional();
    }

    List<Operation> visible(SignedIn who) {
        return jdbc.sql(VISIBLE + "order by o.recorded_at desc, o.operation_id")
                .param("organisation", who.organisation())
                .param("user", who.userId())
                .param("person", who.personId(), Types.OTHER)
                .query((row, _) -> operation(row))
                .list();
    }

    List<Operation> visible(Collection<UUID> operationIds, SignedIn who) {
        return jdbc.sql(VISIBLE + "and o.operation_id = any(:ids)")
                .param("organisation", who.organisation())
                .param("user", who.userId())
                .param("person", who.personId(), Types.OTHER)
                .param("ids", operationIds.toArray(UUID[]::new))
                .query((row, _) -> operation(row))
                .list();
    }

    void changeTeam(UUID operationId, UUID userId, boolean member) {
        audit.fact("cases.team_change")
                .with("operation_id", operationId)
                .with("user_id", userId)
                .with("member", member)
                .record();
    }

    boolean onTeam(UUID operationId, UUID userId) {
        return jdbc.sql("select cases.on_team(:operation, :user)")
                .param("operation", operationId)
                .param("user", userId)
                .query(Boolean.class)
                .single();
    }

    List<UUID> team(UUID operationId) {
        return jdbc.sql("""
                select t.user_id
                from (
                    select distinct on (c.user_id) c.user_id, c.member
                    from cases.team_change c
                    where c.operation_id = :operation
                    order by c.user_id, c.seq desc) t
                where t.member
                """)
                .param("operation", operationId)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private static Operation operation(ResultSet row) throws SQLException {
        return new Operation(
                row.getObject("operation_id", UUID.class),
                row.getString("reference"),
                row.getObject("report_id", UUID.class),
                row.getString("name"),
                row.getString("purpose"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_by", UUID.class),
                row.getInt("concerned"));
    }
}
