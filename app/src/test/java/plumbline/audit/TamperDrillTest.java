package plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// 200 random acts of a superuser whom no trigger hinders, each found and each row named.
class TamperDrillTest {
    private static final int EDITS = 200;
    private static final Drill drill = new Drill();
    private static final List<UUID> notes = new ArrayList<>();
    private static final List<UUID> accounts = new ArrayList<>();
    private static final List<String> TABLES =
            List.of("drill.note", "drill.account", "audit.fact", "audit.leaf", "audit.outbox", "audit.tile");

    @BeforeAll
    static void populate() {
        for (int i = 0; i < 24; i++) {
            notes.add(drill.note("note " + i));
            if (i % 3 == 0) {
                accounts.add(drill.account("officer " + i));
            }
        }
        drill.settle();
        TABLES.forEach(
                table -> drill.attack("create table public.%s as select * from %s".formatted(copy(table), table)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("edits")
    void every_edit_is_found_and_named(int seed, Edit edit) {
        drill.attack(edit.sql());

        Reconciliation found = drill.reconcile.run();

        assertThat(found.findings()).isPositive();
        for (String name : edit.named()) {
            assertThat(found.listed())
                    .as(name)
                    .anyMatch(finding -> finding.says().contains(name));
        }
        edit.tables()
                .forEach(table -> drill.attack(
                        "delete from %1$s; insert into %1$s select * from public.%2$s".formatted(table, copy(table))));
    }

    static Stream<Object[]> edits() {
        return Stream.iterate(0, seed -> seed + 1).limit(EDITS).map(seed ->
                new Object[] {seed, Edit.random(new SplittableRandom(seed), notes, accounts)});
    }

    @Test
    void an_untouched_record_raises_no_alarm() {
        Reconciliation found = drill.reconcile.run();

        assertThat(found.listed()).isEmpty();
        assertThat(found.rows()).isEqualTo(32);
    }

    @Test
    void facts_on_their_way_to_the_log_raise_no_alarm() {
        Drill busy = new Drill();
        busy.note("logged");
        busy.settle();
        busy.note("waiting");

        assertThat(busy.reconcile.run().listed()).isEmpty();
    }

    @Test
    void a_column_added_later_raises_no_alarm_until_it_is_filled_behind_the_records_back() {
        Drill changed = new Drill();
        UUID row = changed.note("old");
        changed.settle();
        changed.attack("alter table drill.note add column later text");
        assertThat(changed.reconcile.run().listed()).isEmpty();

        changed.attack("update drill.note set later = 'x'");

        assertThat(changed.reconcile.run().listed())
                .singleElement()
                .satisfies(finding -> assertThat(finding.says())
                        .contains(row.toString(), "column later holds a value that was never recorded"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table drill.note disable trigger append_only",
                "drop trigger committed on drill.note",
                "alter table drill.note enable row level security",
                "create rule hide as on insert to drill.note do instead nothing",
            })
    void a_guard_that_was_taken_off_is_reported(String sql) {
        Drill guarded = new Drill();
        guarded.attack(sql);

        assertThat(guarded.reconcile.run().listed())
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Finding.Kind.GUARD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.log_state set root = sha256(root)",
                "update audit.checkpoint set note = replace(note, 'drill', 'grill')",
                "delete from audit.checkpoint",
                "delete from audit.history_table where name = 'drill.note'",
                "update audit.leaf set idx = idx + 1 where idx = (select max(idx) from audit.leaf)",
                "drop table drill.note",
            })
    void tampering_with_the_log_itself_is_reported(String sql) {
        Drill attacked = new Drill();
        attacked.note("one");
        attacked.note("two");
        attacked.settle();
        attacked.attack(sql);

        assertThat(attacked.reconcile.run().listed()).isNotEmpty();
    }

    private static String copy(String table) {
        return table.replace('.', '_') + "_copy";
    }
}
