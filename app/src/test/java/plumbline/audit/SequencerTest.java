package plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import plumbline.ledger.Checkpoint;
import plumbline.ledger.Frontier;
import plumbline.ledger.Hash;
import plumbline.ledger.Note;

class SequencerTest {

    @Test
    void many_writers_and_two_sequencers_leave_no_gap_and_no_double() throws Exception {
        Drill drill = new Drill();
        Set<UUID> acknowledged = new HashSet<>();
        AtomicBoolean writing = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<Integer>> sequencers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                Sequencer own = drill.sequencer(drill.key);
                Callable<Integer> keepMoving = () -> {
                    int moved = 0;
                    while (writing.get()) {
                        moved += own.sequence();
                    }
                    return moved;
                };
                sequencers.add(threads.submit(keepMoving));
            }
            List<Future<List<UUID>>> writers = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Callable<List<UUID>> write = () -> {
                    List<UUID> written = new ArrayList<>();
                    for (int n = 0; n < 60; n++) {
                        written.add(drill.note("note " + n));
                    }
                    return written;
                };
                writers.add(threads.submit(write));
            }
            for (Future<List<UUID>> writer : writers) {
                acknowledged.addAll(writer.get());
            }
            writing.set(false);
            for (Future<Integer> sequencer : sequencers) {
                assertThat(sequencer.get()).isNotNegative();
            }
        }
        drill.settle();

        assertThat(acknowledged).hasSize(360);
        assertThat(drill.app
                        .sql("select idx from audit.leaf order by idx")
                        .query(Long.class)
                        .list())
                .isEqualTo(LongStream.range(0, 360).boxed().toList());
        assertThat(new HashSet<>(drill.app
                        .sql("select fact_id from audit.leaf")
                        .query(UUID.class)
                        .list()))
                .isEqualTo(acknowledged);
        assertThat(drill.log.waiting()).isZero();
        assertThat(drill.log.state().root()).isEqualTo(recomputed(drill));
    }

    @Test
    void a_batch_that_fails_leaves_everything_where_it_was() {
        Drill drill = new Drill();
        drill.note("first");
        drill.settle();
        drill.note("second");
        LogState before = drill.log.state();
        drill.attack("alter table audit.tile add constraint no_room check (octet_length(hashes) < 64)");

        assertThatThrownBy(drill.sequencer::sequence).hasStackTraceContaining("no_room");

        assertThat(drill.log.state()).isEqualTo(before);
        assertThat(drill.log.waiting()).isEqualTo(1);
        drill.attack("alter table audit.tile drop constraint no_room");
        assertThat(drill.sequencer.sequence()).isEqualTo(1);
    }

    @Test
    void a_leaf_that_no_recorder_wrote_is_refused_and_kept_for_the_inspector() {
        Drill drill = new Drill();
        drill.note("honest");
        drill.attack("""
                insert into audit.outbox (fact_id, leaf, mac, queued_at)
                select gen_random_uuid(), leaf, mac, queued_at
                from audit.outbox""");

        drill.settle();

        assertThat(drill.log.state().size()).isEqualTo(1);
        assertThat(drill.app
                        .sql("select reason from audit.refused_outbox")
                        .query(String.class)
                        .list())
                .containsExactly("no recorder of ours wrote it: the mark is wrong");
    }

    @Test
    void a_leaf_put_back_into_the_outbox_is_not_logged_twice() {
        Drill drill = new Drill();
        drill.note("once");
        drill.attack("create table copied as select fact_id, leaf, mac, queued_at from audit.outbox");
        drill.settle();
        drill.attack("insert into audit.outbox select fact_id, leaf, mac, queued_at from copied");

        drill.settle();

        assertThat(drill.log.state().size()).isEqualTo(1);
        assertThat(drill.app
                        .sql("select reason from audit.refused_outbox")
                        .query(String.class)
                        .list())
                .containsExactly("the fact is in the log already");
    }

    @Test
    void a_signed_head_names_size_and_root_and_is_kept_twice() {
        Drill drill = new Drill();
        drill.note("one");
        drill.note("two");
        drill.settle();

        Note note = Note.parse(drill.log.lastSigned().orElseThrow().note().getBytes(StandardCharsets.UTF_8));
        assertThat(note.open(List.of(drill.logKey.verifier()))).isInstanceOf(Note.Signed.class);
        assertThat(Checkpoint.parse(note.text()))
                .isEqualTo(new Checkpoint("drill.example/log", 2, recomputed(drill)))
                .isEqualTo(drill.lastSigned.read().orElseThrow());
        assertThat(drill.publisher.publish()).isFalse();
    }

    @Test
    void a_rewritten_log_is_never_signed() {
        Drill drill = new Drill();
        drill.note("signed");
        drill.settle();
        Drill other = new Drill();
        other.note("another history");
        other.note("of greater length");
        other.settle();
        copyLog(other, drill);

        assertThatThrownBy(drill.publisher::publish)
                .isInstanceOf(LogBroken.class)
                .hasMessageContaining("the log was rewritten");
    }

    @Test
    void a_database_put_back_to_an_older_state_is_refused() {
        Drill drill = new Drill();
        drill.note("old");
        drill.settle();
        drill.attack(
                "create table old_tile as select * from audit.tile; create table old_state as select * from audit.log_state");
        drill.note("new");
        drill.settle();
        drill.attack("""
                delete from audit.leaf where idx > 0;
                delete from audit.tile;
                insert into audit.tile select * from old_tile;
                delete from audit.log_state;
                insert into audit.log_state select * from old_state""");

        assertThatThrownBy(drill.publisher::publish)
                .isInstanceOf(LogBroken.class)
                .hasMessageContaining("an older state of the database was put back");
    }

    @Test
    void a_lost_checkpoint_file_is_not_replaced_by_a_new_signature() {
        Drill drill = new Drill();
        drill.note("signed");
        drill.settle();
        LastSigned lost =
                new LastSigned(drill.postgres.directory().resolve("no-such-checkpoint"), drill.logKey.verifier());

        assertThatThrownBy(drill.publisher(lost)::publish)
                .isInstanceOf(LogBroken.class)
                .hasMessageContaining("is missing");
    }

    @Test
    void nothing_is_appended_to_altered_tiles() {
        Drill drill = new Drill();
        drill.note("one");
        drill.settle();
        drill.note("two");
        drill.attack("update audit.tile set hashes = sha256(hashes)");

        assertThatThrownBy(drill.sequencer::sequence)
                .isInstanceOf(LogBroken.class)
                .hasMessageContaining("were altered");
    }

    /// Puts one drill's log in place of another's, as a superuser would who rebuilt the whole of it.
    private static void copyLog(Drill from, Drill to) {
        String hashes = from.app
                .sql("select encode(hashes, 'hex') from audit.tile")
                .query(String.class)
                .single();
        String root = HexFormat.of().formatHex(from.log.state().root().bytes());
        to.attack("""
                update audit.tile set hashes = decode('%s', 'hex');
                update audit.log_state
                set size = 2, root = decode('%s', 'hex'), signed_size = 0, signed_root = sha256('')""".formatted(hashes, root));
    }

    private static Hash recomputed(Drill drill) {
        Frontier frontier = new Frontier();
        drill.app
                .sql("select leaf from audit.leaf order by idx")
                .query((row, _) -> row.getBytes("leaf"))
                .list()
                .forEach(leaf -> frontier.append(Hash.leaf(leaf)));
        return frontier.root();
    }
}
