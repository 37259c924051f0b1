package plumbline.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// An operation many times over, with its people, histories and projections, as rows of the application's own tables.
///
/// Every copy lies some days before or after the template, so that dates spread over years. Triggers are off: a copy
/// has no commitments in the log, which no board reads. Each person of the copies has five matters.
final class Multiplied {
    private static final int MATTERS_A_PERSON = 5;

    private final Connection connection;
    private final String template;
    private final String everywhere;
    private final String somewhere;

    /// @param everywhere the account on every copy
    /// @param somewhere the account on one copy in a thousand
    Multiplied(Connection connection, String template, String everywhere, String somewhere) {
        this.connection = connection;
        this.template = UUID.fromString(template).toString();
        this.everywhere = UUID.fromString(everywhere).toString();
        this.somewhere = UUID.fromString(somewhere).toString();
    }

    /// Makes the copies with these numbers.
    void copy(int from, int to) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            statement.execute("""
                    create temporary table copy on commit drop as
                    select
                        n,
                        md5('operation/' || n)::uuid as operation_id,
                        (n * 7919 %% 1400) - 1000 as shift
                    from generate_series(%d, %d) n
                    """.formatted(from, to));
            statement.execute("""
                    create temporary table concerned on commit drop as
                    select
                        c.n,
                        c.operation_id,
                        c.shift,
                        p.person_id as original,
                        md5('person/' || (c.n / %d) || '/' || p.person_id)::uuid as person_id
                    from copy c
                    cross join cases.person_concerned p
                    where p.operation_id = '%s'
                    """.formatted(MATTERS_A_PERSON, template));
            for (var insert : inserts()) {
                statement.execute(insert.replace(":template", uuid(template))
                        .replace(":everywhere", uuid(everywhere))
                        .replace(":somewhere", uuid(somewhere)));
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    private static String uuid(String id) {
        return "'" + id + "'::uuid";
    }

    private static List<String> inserts() {
        return List.of("""
                insert into people.person_recorded (
                    fact_id, recorded_at, recorded_by, person_id, kind, given_name, family_name, position, service_number,
                    unit)
                select distinct on (c.person_id)
                    md5('register/' || c.person_id)::uuid, now(), p.recorded_by, c.person_id, p.kind, p.given_name,
                    p.family_name, p.position, p.service_number, p.unit
                from concerned c
                join people.person_recorded p on p.person_id = c.original
                where not exists (
                    select 1
                    from people.person_recorded r
                    where r.person_id = c.person_id)
                """, """
                insert into cases.operation_opened (
                    fact_id, recorded_at, recorded_by, operation_id, reference, organisation, report_id, name, purpose)
                select
                    md5('opened/' || c.n)::uuid, now(), o.recorded_by, c.operation_id, 'OP-COPY-' || c.n, o.organisation,
                    o.report_id, 'Copy ' || c.n, o.purpose
                from copy c
                join cases.operation_opened o on o.operation_id = :template
                """, """
                insert into cases.team_change (fact_id, recorded_at, recorded_by, operation_id, user_id, member)
                select md5('everywhere/' || c.n)::uuid, now(), :everywhere, c.operation_id, :everywhere, true
                from copy c
                union all
                select md5('somewhere/' || c.n)::uuid, now(), :everywhere, c.operation_id, :somewhere, true
                from copy c
                where c.n % 1000 = 0
                """, """
                insert into cases.person_concerned (
                    fact_id, recorded_at, recorded_by, operation_id, person_id, kind, position, reason)
                select
                    md5('concerned/' || c.n || '/' || c.original)::uuid, now(), p.recorded_by, c.operation_id,
                    c.person_id, p.kind, p.position, p.reason
                from concerned c
                join cases.person_concerned p on p.operation_id = :template and p.person_id = c.original
                """, """
                insert into access.shut_out (fact_id, recorded_at, recorded_by, object_id, person_id, reason)
                select md5('wall/' || c.n || '/' || c.original)::uuid, now(), :everywhere, c.operation_id, c.person_id, 'copy'
                from concerned c
                """, """
                insert into cases.allegation_raised (
                    fact_id, recorded_at, recorded_by, allegation_id, reference, operation_id, person_id, matter_kind,
                    description, standards, behaviour_from, behaviour_to, attention_on, criteria_met, referral_clear_on,
                    tied_to_attention_on, gross_misconduct_alleged)
                select
                    md5('raised/' || c.n || '/' || a.allegation_id)::uuid, a.recorded_at + make_interval(days => c.shift),
                    a.recorded_by, md5('allegation/' || c.n || '/' || a.allegation_id)::uuid,
                    a.reference || '-' || c.n, c.operation_id, c.person_id, a.matter_kind, a.description, a.standards,
                    a.behaviour_from + c.shift, a.behaviour_to + c.shift, a.attention_on + c.shift, a.criteria_met,
                    a.referral_clear_on + c.shift, a.tied_to_attention_on + c.shift, a.gross_misconduct_alleged
                from concerned c
                join cases.allegation_raised a on a.operation_id = :template and a.person_id = c.original
                """, """
                insert into casework.step_taken (
                    fact_id, recorded_at, recorded_by, step_id, operation_id, person_id, allegation_id, kind, taken_by,
                    happened_at, corrects, particulars)
                select
                    md5('taken/' || c.n || '/' || s.step_id)::uuid, s.recorded_at + make_interval(days => c.shift),
                    s.recorded_by, md5('step/' || c.n || '/' || s.step_id)::uuid, c.operation_id, c.person_id,
                    case
                        when s.allegation_id is not null
                        then md5('allegation/' || c.n || '/' || s.allegation_id)::uuid
                    end,
                    s.kind, s.taken_by, s.happened_at + make_interval(days => c.shift), null, s.particulars
                from concerned c
                join casework.step_taken s on s.operation_id = :template and s.person_id = c.original
                order by c.n, s.seq
                """, """
                insert into casework.standing (
                    allegation_id, operation_id, person_id, reference, pack, stage, here, allegation_stage, way_stages,
                    way_days, severity, route, finding, outcome, suspension, restrictions, criminal, attention_on,
                    ended_on, withdrawn, last_step_on)
                select
                    md5('allegation/' || c.n || '/' || s.allegation_id)::uuid, c.operation_id, c.person_id,
                    s.reference || '-' || c.n, s.pack, s.stage, s.here, s.allegation_stage, s.way_stages,
                    array(select d.day + c.shift from unnest(s.way_days) with ordinality d (day, place) order by d.place),
                    s.severity, s.route, s.finding, s.outcome, s.suspension, s.restrictions, s.criminal,
                    s.attention_on + c.shift, s.ended_on + c.shift, s.withdrawn, s.last_step_on + c.shift
                from concerned c
                join casework.standing s on s.operation_id = :template and s.person_id = c.original
                """, """
                insert into casework.due (
                    allegation_id, duty_id, occurrence, operation_id, person_id, title, force, due_on, done_at, late)
                select
                    md5('allegation/' || c.n || '/' || d.allegation_id)::uuid, d.duty_id, d.occurrence, c.operation_id,
                    c.person_id, d.title, d.force, d.due_on + c.shift, d.done_at + make_interval(days => c.shift), d.late
                from concerned c
                join casework.due d on d.operation_id = :template and d.person_id = c.original
                """);
    }
}
