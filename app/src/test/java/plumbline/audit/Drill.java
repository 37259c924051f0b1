package plumbline.audit;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.Postgres;
import plumbline.ledger.SignatureType;
import plumbline.ledger.SigningKey;

/// A database with two history tables of its own: `drill.note` has a column of each awkward type, `drill.account` one
/// that is withheld.
final class Drill {
    static final Acting WRITER =
            new Acting(UUID.fromString("00000000-0000-7000-8000-00000000000a"), "Marchshire Police", "drill");

    final Postgres postgres = Postgres.fresh();
    final DataSource source = postgres.app();
    final JdbcClient app = JdbcClient.create(source);
    final RecorderKey key = new RecorderKey(new byte[32]);
    final InstantSource time = InstantSource.fixed(Instant.parse("2026-03-02T09:00:00.123456Z"));
    final Bell bell = new Bell();
    final FactRepository facts = new FactRepository(new NamedParameterJdbcTemplate(source));
    final Audit audit = new Audit(facts, key, time, new SecureRandom(), bell);
    final TransactionTemplate transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
    final SigningKey logKey = SigningKey.of("drill.example/log", SignatureType.ED25519, new byte[32]);
    final LastSigned lastSigned = new LastSigned(postgres.directory().resolve("last-checkpoint"), logKey.verifier());
    final LogRepository log = new LogRepository(app);
    final TileRepository tiles = new TileRepository(app);
    final Sequencer sequencer = sequencer(key);
    final Publisher publisher = publisher(lastSigned);
    final RecordRepository record = new RecordRepository(app);
    final Reconcile reconcile = new Reconcile(transactions, record, log, tiles, key, lastSigned, time);

    final BundleExport export = new BundleExport(transactions, record, log, tiles, logKey);

    Drill() {
        JdbcClient owner = JdbcClient.create(postgres.owner());
        owner.sql("""
                create schema drill;
                create table drill.note (
                    fact_id uuid primary key,
                    recorded_at timestamptz not null,
                    recorded_by uuid not null,
                    body text,
                    weight double precision,
                    bytes bytea,
                    on_day date,
                    lasted interval,
                    tags text[],
                    extra jsonb
                );
                create table drill.account (
                    fact_id uuid primary key,
                    recorded_at timestamptz not null,
                    recorded_by uuid not null,
                    name text not null unique,
                    password_hash text not null
                );
                do $$ begin
                    perform audit.make_history('drill.note');
                    perform audit.make_history('drill.account', '{password_hash}');
                end $$""").update();
    }

    /// A sequencer with connections of its own.
    Sequencer sequencer(RecorderKey expected) {
        DataSource own = postgres.sequencer();
        JdbcClient jdbc = JdbcClient.create(own);
        return new Sequencer(
                new TransactionTemplate(new DataSourceTransactionManager(own)),
                new LogRepository(jdbc),
                new TileRepository(jdbc),
                expected,
                time);
    }

    Publisher publisher(LastSigned file) {
        DataSource own = postgres.sequencer();
        JdbcClient jdbc = JdbcClient.create(own);
        return new Publisher(
                new TransactionTemplate(new DataSourceTransactionManager(own)),
                new LogRepository(jdbc),
                new TileRepository(jdbc),
                file,
                logKey,
                time);
    }

    /// Moves all that waits into the log and signs.
    void settle() {
        while (sequencer.sequence() > 0) {}
        publisher.publish();
    }

    /// Runs statements as a superuser whom no trigger hinders.
    void attack(String statements) {
        try (Connection superuser = postgres.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Records a note in a transaction of its own.
    UUID note(@Nullable String body) {
        return Acting.as(
                WRITER,
                () -> transactions.execute(_ -> audit.fact("drill.note")
                        .with("body", body)
                        .with("weight", 0.1)
                        .with("bytes", new byte[] {0, -1})
                        .with("on_day", LocalDate.of(2026, 2, 28))
                        .with("lasted", "1 day 02:03:04.5")
                        .with("tags", new @Nullable String[] {"a b", null, "\"q\""})
                        .with("extra", "{\"b\": 1, \"a\": [null, 1.50]}")
                        .record()));
    }

    /// Records an account in a transaction of its own.
    UUID account(String name) {
        return Acting.as(
                WRITER,
                () -> transactions.execute(_ -> audit.fact("drill.account")
                        .with("name", name)
                        .with("password_hash", "$argon2id$" + name)
                        .record()));
    }
}
