package plumbline.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;

/// What the database alone takes for what the pages and jobs of vetting do, by plain SQL over JDBC. Nothing is counted
/// beforehand, nobody signs in, no page is written.
final class PlainVetting {
    private static final int WARM_UP = 5;
    private static final int ASKED = 40;
    private static final int A_COMMIT = 500;

    private final Connection connection;

    PlainVetting(Connection connection) {
        this.connection = connection;
    }

    /// Counts how all holders of posts stand, those overdue by how long, and what is left over.
    Waits currency() throws Exception {
        return asked("""
                select
                    h.required,
                    count(*),
                    count(*) filter (where h.covered_until > current_date),
                    count(*) filter (where h.any_until > current_date),
                    count(*) filter (where h.any_until = '0001-01-01'),
                    count(*) filter (where h.any_until <= current_date and h.any_until > current_date - interval '1 month'),
                    count(*) filter (where h.any_until <= current_date and h.any_until > current_date - interval '3 months'),
                    count(*) filter (where h.any_until <= current_date and h.any_until > current_date - interval '6 months'),
                    count(*) filter (where h.any_until <= current_date and h.any_until > current_date - interval '1 year'),
                    (select count(*) from clearance.holder l where l.left_on is not null and l.listed_until > current_date),
                    (select count(*) from clearance.standing s where s.person_id is null and s.ends_on > current_date)
                from clearance.holder h
                where h.required is not null
                group by h.required
                """);
    }

    /// Counts what expires in two years, by month and level.
    Waits horizon() throws Exception {
        return asked("""
                select date_trunc('month', s.ends_on), s.level, count(*)
                from clearance.standing s
                where s.ends_how = 'EXPIRED'
                    and s.ends_on > current_date
                    and s.ends_on <= current_date + interval '2 years'
                group by 1, 2
                """);
    }

    /// The first rows behind a number, with the names of the people.
    Waits rows() throws Exception {
        return asked("""
                select p.given_name, p.family_name, f.unit, f.post_code, f.covered_until, f.any_until
                from (
                    select h.person_id, h.unit, h.post_code, h.covered_until, h.any_until
                    from clearance.holder h
                    where h.required = 'RV' and h.any_until > '0001-01-01' and h.any_until <= current_date
                    order by h.any_until, h.person_id
                    limit 51) f
                join people.person_recorded p on p.person_id = f.person_id
                order by f.any_until, f.person_id
                """);
    }

    /// Reads every clearance that counts today once, column by column, and does nothing with it.
    ///
    /// @return in seconds
    double readThrough() throws SQLException {
        long begun = System.nanoTime();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(5_000);
            read(statement, """
                    select
                        s.clearance_id, s.person_id, s.level, s.footing, s.applicant, s.valid_from, s.expires_on, s.checks,
                        s.overturned, s.ever_police, s.ever_service
                    from clearance.standing s
                    where s.valid_from <= current_date and s.ends_on > current_date
                    """);
        }
        connection.commit();
        connection.setAutoCommit(true);
        return Waits.seconds(begun);
    }

    /// Inserts people and their engagements into tables of the same columns and indexes, without commitments, as often
    /// committed as the application commits.
    ///
    /// @return rows of an extract in a second
    double insert(int rows) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create schema bare");
            for (var table : new String[] {"person_recorded", "engagement_recorded"}) {
                statement.execute("create table bare." + table + " (like people." + table + " including all)");
            }
        }
        connection.setAutoCommit(false);
        long begun = System.nanoTime();
        try (var person = connection.prepareStatement("""
                        insert into bare.person_recorded (
                            fact_id, recorded_at, recorded_by, person_id, kind, given_name, family_name, position, unit,
                            joined_on)
                        values (?, now(), ?, ?, 'REGULAR_OFFICER', 'Given', ?, 'PC', ?, ?)
                        """);
                var engagement = connection.prepareStatement("""
                        insert into bare.engagement_recorded (
                            fact_id, recorded_at, recorded_by, engagement_id, person_id, person_number, kind, position, unit,
                            starts_on, former_names)
                        values (?, now(), ?, ?, ?, ?, 'REGULAR_OFFICER', 'PC', ?, ?, '{}')
                        """)) {
            for (int i = 1; i <= rows; i++) {
                var personId = UUID.randomUUID();
                set(person, UUID.randomUUID(), personId, personId, "Family" + i % 200, "Unit " + i, day(i));
                set(engagement, UUID.randomUUID(), personId, UUID.randomUUID(), personId, "B" + i, "Unit " + i, day(i));
                if (i % A_COMMIT == 0 || i == rows) {
                    person.executeBatch();
                    engagement.executeBatch();
                    connection.commit();
                }
            }
        }
        double took = Waits.seconds(begun);
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("drop schema bare cascade");
        }
        return rows / took;
    }

    private static Date day(int row) {
        return Date.valueOf(LocalDate.of(2015, 3, 2).plusDays(row % 3_000));
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private Waits asked(String query) throws Exception {
        try (var statement = connection.createStatement()) {
            return Waits.of(WARM_UP, ASKED, () -> read(statement, query));
        }
    }

    private static int read(Statement statement, String query) throws SQLException {
        int characters = 0;
        try (var rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    characters += String.valueOf(rows.getString(i)).length();
                }
            }
        }
        return characters;
    }
}
