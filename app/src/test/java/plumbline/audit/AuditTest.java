package plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import plumbline.ledger.FactCommitment;

class AuditTest {
    private static final Drill drill = new Drill();

    @Test
    void a_recorded_row_queues_a_leaf_that_only_the_recorder_could_mark() {
        UUID id = drill.note("ten officers");

        byte[] leaf = outbox("leaf", id);
        assertThat(leaf).hasSize(FactCommitment.LEAF_BYTES);
        assertThat(drill.key.made(outbox("mac", id), id, leaf)).isTrue();
        assertThat(new RecorderKey(Arrays.copyOf(new byte[] {1}, 32)).made(outbox("mac", id), id, leaf))
                .isFalse();
    }

    @Test
    void the_same_content_twice_leaves_two_different_leaves() {
        assertThat(outbox("leaf", drill.note("same"))).isNotEqualTo(outbox("leaf", drill.note("same")));
    }

    @Test
    void a_row_that_was_not_recorded_does_not_commit() {
        assertThatThrownBy(() -> Acting.as(Drill.WRITER, () -> {
                    drill.transactions.executeWithoutResult(
                            _ -> drill.app.sql("""
                                    insert into drill.note (fact_id, recorded_at, recorded_by)
                                    values (gen_random_uuid(), now(), gen_random_uuid())""").update());
                    return null;
                }))
                .hasStackTraceContaining("was not recorded");
    }

    @Test
    void nothing_can_be_recorded_while_nobody_acts() {
        assertThatThrownBy(() -> drill.transactions.executeWithoutResult(
                        _ -> drill.audit.fact("drill.note").record()))
                .hasMessageContaining("nobody is acting");
    }

    @Test
    void what_is_held_already_is_not_recorded_again() {
        drill.account("held");

        Boolean again = Acting.as(
                Drill.WRITER,
                () -> drill.transactions.execute(_ -> drill.audit
                        .fact("drill.account")
                        .with("name", "held")
                        .with("password_hash", "another")
                        .recordUnlessHeld("name")));

        assertThat(again).isFalse();
        assertThat(drill.app
                        .sql("select count(*) from drill.account where name = 'held'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void recording_in_a_table_that_is_no_history_table_is_refused() {
        assertThatThrownBy(() -> drill.facts.canonical("audit.leaf", List.of(UUID.randomUUID())))
                .hasMessageContaining("is not a history table");
    }

    @Test
    void a_session_that_speaks_another_dialect_reads_the_same_text() {
        UUID id = drill.note("dialect");
        RowText plain = canonical(id);

        RowText odd = drill.transactions.execute(_ -> {
            for (String setting : List.of(
                    "TimeZone = 'Asia/Kolkata'",
                    "DateStyle = 'ISO, DMY'",
                    "IntervalStyle = 'iso_8601'",
                    "extra_float_digits = -10",
                    "bytea_output = 'escape'")) {
                drill.app.sql("set local " + setting).update();
            }
            return canonical(id);
        });

        assertThat(odd).isEqualTo(plain);
        assertThat(plain.columns())
                .containsEntry("recorded_at", "2026-03-02 09:00:00.123456+00")
                .containsEntry("weight", "0.1")
                .containsEntry("bytes", "\\x00ff")
                .containsEntry("lasted", "1 day 02:03:04.5");
    }

    @Test
    void many_rows_at_once_are_each_committed_to_as_the_database_keeps_them() {
        var before = drill.reconcile.run();
        Acting.as(Drill.WRITER, () -> {
            drill.transactions.executeWithoutResult(_ -> drill.audit.facts(
                    "drill.note",
                    List.of("at once", "", "\\ and 'quotes'"),
                    (fact, body) -> fact.with("body", body)
                            .with("weight", body.isEmpty() ? null : 0.1)
                            .with("bytes", new byte[] {0, -1})
                            .with("tags", body.isEmpty() ? null : new String[] {body})
                            .with("extra", "{\"b\": 1}")));
            return null;
        });
        drill.settle();

        var after = drill.reconcile.run();

        assertThat(after.listed()).isEmpty();
        assertThat(after.rows()).isEqualTo(before.rows() + 3);
    }

    @Test
    void rows_that_are_recorded_together_have_the_same_columns() {
        assertThatThrownBy(() -> Acting.as(Drill.WRITER, () -> {
                    drill.transactions.executeWithoutResult(_ -> drill.audit.facts(
                            "drill.note", List.of("body", "weight"), (fact, column) -> fact.with(column, null)));
                    return null;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_that_cannot_be_recorded_leaves_nothing_of_the_others() {
        assertThatThrownBy(() -> Acting.as(Drill.WRITER, () -> {
                    drill.transactions.executeWithoutResult(_ -> drill.audit.facts(
                            "drill.account",
                            List.of("one", "two", "one"),
                            (fact, name) -> fact.with("name", name).with("password_hash", "hash")));
                    return null;
                }))
                .hasStackTraceContaining("account_name_key");
        assertThat(drill.app
                        .sql("select count(*) from drill.account where name in ('one', 'two')")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static RowText canonical(UUID note) {
        return Objects.requireNonNull(
                drill.facts.canonical("drill.note", List.of(note)).get(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update drill.note set body = 'x'",
                "delete from drill.note",
                "truncate drill.note",
                "drop table drill.note",
                "alter table drill.note disable trigger all",
                "alter table drill.note add column x text",
                "create index on drill.note (body)",
                "drop trigger append_only on drill.note",
                "set session_replication_role = replica",
                "set role plumbline_owner",
                "set role plumbline_sequencer",
                "update audit.fact set salt = salt",
                "delete from audit.fact",
                "truncate audit.fact cascade",
                "delete from audit.outbox",
                "update audit.outbox set leaf = leaf",
                "truncate audit.outbox",
                "insert into audit.leaf (idx, fact_id, leaf) values (0, gen_random_uuid(), '')",
                "update audit.leaf set leaf = leaf",
                "delete from audit.leaf",
                "truncate audit.leaf",
                "insert into audit.tile (level, n, hashes) values (0, 0, sha256(''))",
                "update audit.tile set hashes = hashes",
                "update audit.log_state set size = 0",
                "delete from audit.log_state",
                "insert into audit.checkpoint (size, root, note, signed_at) values (0, sha256(''), '', now())",
                "delete from audit.checkpoint",
                "delete from audit.refused_outbox",
                "delete from audit.history_table",
                "insert into audit.history_table (name) values ('drill.fake')",
                "select audit.make_history('drill.note')",
                "create or replace function audit.demand_fact() returns trigger language sql as 'select 1'",
                "drop function audit.refuse_change() cascade",
                "create table audit.mine (x int)",
                "create table drill.mine (x int)",
                "alter schema audit rename to old",
            })
    void the_application_may_not(String statement) {
        drill.note("something to change");

        assertThatThrownBy(() -> drill.app.sql(statement).query().listOfRows())
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner|must be able to SET ROLE).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into drill.note (fact_id, recorded_at, recorded_by) values (gen_random_uuid(), now(), gen_random_uuid())",
                "update drill.note set body = 'x'",
                "insert into audit.fact select * from audit.fact",
                "delete from audit.fact",
                "update audit.leaf set leaf = leaf",
                "delete from audit.leaf",
                "delete from audit.checkpoint",
                "delete from audit.tile",
                "delete from audit.log_state",
                "insert into audit.outbox select * from audit.outbox",
                "update audit.outbox set leaf = leaf",
            })
    void the_sequencer_may_not(String statement) {
        assertThatThrownBy(() -> JdbcClient.create(drill.postgres.sequencer())
                        .sql(statement)
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void not_even_the_owner_changes_a_fact_by_accident() {
        drill.note("kept");
        JdbcClient owner = JdbcClient.create(drill.postgres.owner());

        assertThatThrownBy(() -> owner.sql("update drill.note set body = ''").update())
                .hasStackTraceContaining("facts are appended, never changed");
        assertThatThrownBy(() -> owner.sql("truncate drill.note").update())
                .hasStackTraceContaining("facts are appended, never changed");
    }

    @Test
    void identities_are_version_7_and_do_not_repeat() {
        List<UUID> drawn = Acting.as(
                Drill.WRITER,
                () -> new SecureRandom()
                        .ints(1000)
                        .mapToObj(_ -> drill.audit.stamp().factId())
                        .toList());

        assertThat(drawn).doesNotHaveDuplicates().allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    private static byte[] outbox(String column, UUID id) {
        return drill.app
                .sql("select " + column + " from audit.outbox where fact_id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }
}
