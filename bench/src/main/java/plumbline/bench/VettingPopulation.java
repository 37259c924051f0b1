package plumbline.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// A large force and its register of clearances, as rows of the application's own tables.
///
/// Triggers are off: the rows have no commitments in the log, which no page of clearances reads. What the pages do read
/// is not written here: the application makes it from these rows.
final class VettingPopulation {
    private final Connection connection;
    private final int people;
    private final int clearances;

    VettingPopulation(Connection connection, int clearances) {
        this.connection = connection;
        this.clearances = clearances;
        this.people = clearances * 3 / 5;
    }

    void make() throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            for (var insert : inserts()) {
                statement.execute(insert.replace(":people", String.valueOf(people))
                        .replace(":more", String.valueOf(clearances - people)));
            }
            statement.execute("truncate clearance.standing, clearance.holder, clearance.tally, clearance.looked_at");
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    /// Everybody has recruitment vetting or nothing; those of designated posts management vetting beside it; one in
    /// fifty of the others is of nobody. Days are spread over the life of a level.
    private static List<String> inserts() {
        return List.of("""
                insert into people.person_recorded (
                    fact_id, recorded_at, recorded_by, person_id, kind, given_name, family_name, position, service_number,
                    unit, joined_on)
                select
                    md5('vetting/register/' || n)::uuid, now(), '00000000-0000-0000-0000-000000000001',
                    md5('vetting/person/' || n)::uuid, 'REGULAR_OFFICER', 'Given' || n % 977, 'Family' || n, 'PC', 'V' || n,
                    'Unit ' || n % 200, current_date - 400 - n % 9000
                from generate_series(1, :people) n
                """, """
                insert into people.engagement_recorded (
                    fact_id, recorded_at, recorded_by, engagement_id, person_id, person_number, kind, position, post_code,
                    unit, starts_on, ends_on, former_names)
                select
                    md5('vetting/fact/' || n)::uuid, now(), '00000000-0000-0000-0000-000000000001',
                    md5('vetting/engagement/' || n)::uuid, md5('vetting/person/' || n)::uuid, 'V' || n, 'REGULAR_OFFICER', 'PC',
                    case when n % 2 = 0 then 'VETTING-MV' else 'VETTING-RV' end, 'Unit ' || n % 200,
                    current_date - 400 - n % 9000, case when n % 40 = 0 then current_date - n % 390 end, '{}'
                from generate_series(1, :people) n
                """, """
                insert into people.post_recorded (
                    fact_id, recorded_at, recorded_by, post_code, title, required_level, designated, enhanced,
                    public_facing)
                values
                    (
                        md5('vetting/post/mv')::uuid, now(), '00000000-0000-0000-0000-000000000001', 'VETTING-MV',
                        'Designated', 'MV', true, false, false),
                    (
                        md5('vetting/post/rv')::uuid, now(), '00000000-0000-0000-0000-000000000001', 'VETTING-RV',
                        'Response', 'RV', false, false, true)
                """, """
                create temporary table made on commit drop as
                select
                    check_code,
                    place
                from unnest(array[
                    'ID', 'RES', 'PNC', 'PND', 'LOC', 'OFC', 'SB', 'PSD', 'CCU', 'BAR', 'FIN', 'OSM', 'VIS', 'BIO', 'FAM',
                    'REF', 'QUAL', 'INT', 'HV', 'SUP', 'BI', 'ASC', 'IMM', 'CIV']) with ordinality as c (check_code, place)
                """, """
                insert into clearance.legacy_recorded (
                    fact_id, recorded_at, recorded_by, clearance_id, person_number, named, level, granted_on, expires_on,
                    issuer, checks, overturned, ever_police, ever_service, import_id)
                select
                    md5('vetting/legacy/' || n)::uuid, now(), '00000000-0000-0000-0000-000000000001',
                    md5('vetting/clearance/' || n)::uuid,
                    case when n > :people and n % 50 = 0 then 'X' || n else 'V' || (n - 1) % :people + 1 end,
                    case when n > :people and n % 50 = 0 then 'Nobody ' || n else '' end,
                    case when n > :people then 'MV' else 'RV' end,
                    g.granted, (g.granted + case when n > :people then interval '7 years' else interval '10 years' end)::date,
                    'Force vetting',
                    (
                        select jsonb_object_agg(m.check_code, g.granted - 5 - m.place::int)
                        from made m
                        where not (n % 90 = 0 and m.check_code = 'SB')
                            and not (n % 130 = 0 and m.check_code = 'FIN')),
                    n % 4000 = 0, n % 3 = 0, n % 11 = 0, '00000000-0000-0000-0000-000000000002'
                from generate_series(1, :people + :more) n
                cross join lateral (
                    select current_date - 30 - (n::bigint * 7919 % case when n > :people then 2540 else 3640 end)::int as granted) g
                """);
    }
}
