package plumbline.audit;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.Postgres;

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
    final FactRepository facts = new FactRepository(app);
    final Audit audit = new Audit(facts, key, time, new SecureRandom());
    final TransactionTemplate transactions = new TransactionTemplate(new DataSourceTransactionManager(source));

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
                    name text not null,
                    password_hash text not null
                );
                do $$ begin
                    perform audit.make_history('drill.note');
                    perform audit.make_history('drill.account', '{password_hash}');
                end $$""").update();
    }

    /// Inserts a note and records it, in one transaction.
    UUID note(@Nullable String body) {
        return Acting.as(
                WRITER,
                () -> transactions.execute(_ -> {
                    Stamp stamp = audit.stamp();
                    insertNote(stamp, body);
                    audit.record("drill.note", stamp.factId());
                    return stamp.factId();
                }));
    }

    /// Inserts an account and records it, in one transaction.
    UUID account(String name) {
        return Acting.as(
                WRITER,
                () -> transactions.execute(_ -> {
                    Stamp stamp = audit.stamp();
                    app.sql("""
                            insert into drill.account (fact_id, recorded_at, recorded_by, name, password_hash)
                            values (:id, :at, :by, :name, :hash)""")
                            .param("id", stamp.factId())
                            .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                            .param("by", stamp.by())
                            .param("name", name)
                            .param("hash", "$argon2id$" + name)
                            .update();
                    audit.record("drill.account", stamp.factId());
                    return stamp.factId();
                }));
    }

    void insertNote(Stamp stamp, @Nullable String body) {
        app.sql("""
                        insert into drill.note (
                            fact_id, recorded_at, recorded_by, body, weight, bytes, on_day, lasted, tags, extra)
                        values (
                            :id, :at, :by, :body, 0.1, '\\x00ff', '2026-02-28', '1 day 02:03:04.5',
                            '{"a b",null,"\\"q\\""}', '{"b": 1, "a": [null, 1.50]}')""")
                .param("id", stamp.factId())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by())
                .param("body", body)
                .update();
    }
}
