package plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class DatabaseStartTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("sequencerDataSource")
    DataSource sequencer;

    @Autowired
    Postgres postgres;

    @Test
    void requests_run_as_the_application_role_in_utc() {
        assertThat(jdbc.sql("select current_user || ' ' || current_setting('TimeZone')")
                        .query(String.class)
                        .single())
                .isEqualTo("plumbline_app UTC");
    }

    @Test
    void the_ledger_is_written_by_a_role_of_its_own() {
        assertThat(JdbcClient.create(sequencer)
                        .sql("select current_user")
                        .query(String.class)
                        .single())
                .isEqualTo("plumbline_sequencer");
    }

    @Test
    void the_context_and_the_superuser_see_the_same_database() throws Exception {
        var name = jdbc.sql("select current_database()").query(String.class).single();
        try (var connection = postgres.superuser()) {
            assertThat(connection.getCatalog()).isEqualTo(name);
        }
    }
}
