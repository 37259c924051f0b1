package plumbline.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// Brings the database up before anything asks for a connection, by the order of beans: pools need the server, so the
/// server starts first and stops last.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {
    /// Every session speaks UTC and neither waits for a lock nor sits in a transaction for ever.
    private static final String SESSION = """
            set time zone 'UTC';
            set lock_timeout = '30s';
            set idle_in_transaction_session_timeout = '10min'
            """;

    /// Held before anything in it is touched, and given up last.
    @Bean(destroyMethod = "close")
    DataDirectory dataDirectory(@Value("${plumbline.data:./data}") Path data) {
        return DataDirectory.hold(data);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "plumbline.database.url", matchIfMissing = true, havingValue = "embedded")
    EmbeddedPostgres embeddedPostgres(DataDirectory held, @Value("${plumbline.data:./data}") Path data) {
        return EmbeddedPostgres.start(data.resolve("database"));
    }

    @Bean
    Server server(DataDirectory held, DatabaseProperties properties, ObjectProvider<EmbeddedPostgres> embedded) {
        var running = embedded.getIfAvailable();
        if (running != null) {
            return running.database("plumbline");
        }
        var url = properties.url();
        if (url == null) {
            throw new IllegalStateException("plumbline.database.url is empty");
        }
        return properties.external(url);
    }

    /// What requests use: may read, and append to histories.
    @Bean
    @Primary
    HikariDataSource dataSource(Server server, DatabaseProperties properties) {
        return pool("app", server.url(), server.app(), properties.pool());
    }

    /// What migrations use.
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(Server server) {
        var source = new PGSimpleDataSource();
        source.setUrl(server.url());
        source.setUser(server.owner().role());
        source.setPassword(server.owner().password());
        return source;
    }

    /// What the ledger's single writer uses; ask for it with `@Qualifier("sequencerDataSource")`.
    @Bean(defaultCandidate = false)
    @Qualifier("sequencerDataSource")
    HikariDataSource sequencerDataSource(Server server) {
        return pool("sequencer", server.url(), server.sequencer(), 2);
    }

    private static HikariDataSource pool(String name, String url, Login login, int size) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(login.role());
        config.setPassword(login.password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(size, 2));
        config.setConnectionTimeout(10_000);
        config.setConnectionInitSql(SESSION);
        // A violated key's detail holds the values; they belong in no log.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("ApplicationName", "plumbline-" + name);
        return new HikariDataSource(config);
    }
}
