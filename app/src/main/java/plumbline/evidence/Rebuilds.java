package plumbline.evidence;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes again what is read from exhibits: messages, accounts, places not understood, and the index.
///
/// Each exhibit is read beside what is held and takes its place when it is whole, so nobody sees half of one; the
/// [ReadingRoom] does it, like every reading, and after a crash goes on at the next start. The law of the house is that
/// the result is identical; where it is not, because what reads has changed, it says where and how much.
@Service
class Rebuilds {
    private static final int NOTED_EVERY = 5_000;

    private final RebuildRepository rebuilds;
    private final JobRepository jobs;
    private final LineRepository lines;
    private final MessageRepository messages;
    private final EvidenceIndex index;
    private final ObjectProvider<CitedPlaces> cited;

    Rebuilds(
            RebuildRepository rebuilds,
            JobRepository jobs,
            LineRepository lines,
            MessageRepository messages,
            EvidenceIndex index,
            ObjectProvider<CitedPlaces> cited) {
        this.rebuilds = rebuilds;
        this.jobs = jobs;
        this.lines = lines;
        this.messages = messages;
        this.index = index;
        this.cited = cited;
    }

    /// Asks for a rebuild; callers have asked whether the operation may be seen.
    ///
    /// @return false where one is under way already
    @Transactional
    public boolean ask(UUID operationId, boolean indexOnly) {
        boolean begun = rebuilds.begin(operationId, indexOnly);
        if (begun && !indexOnly) {
            jobs.queueAgain(operationId);
        }
        return begun;
    }

    @Transactional(readOnly = true)
    public Optional<RebuildStanding> standing(UUID operationId) {
        return rebuilds.find(operationId)
                .map(rebuild ->
                        new RebuildStanding(rebuild, lines.of(operationId), rebuild.ended() ? adrift(operationId) : 0));
    }

    /// Makes the index of each operation whose exhibits have been read. A killed one begins again here.
    ///
    /// @param going asked now and then; once it answers false the rest is left for the next start
    void makeIndexes(BooleanSupplier going) {
        for (var operationId : rebuilds.awaitingIndex()) {
            long total = rebuilds.messages(operationId);
            var rebuilt = index.rebuild(operationId, done -> {
                if (done % NOTED_EVERY == 0) {
                    rebuilds.progressed(operationId, done, total);
                }
                return going.getAsBoolean();
            });
            if (rebuilt.isEmpty()) {
                return;
            }
            rebuilds.end(operationId, rebuilt.get());
        }
    }

    private long adrift(UUID operationId) {
        return cited.stream()
                .flatMap(places -> places.of(operationId).stream())
                .filter(one -> messages.standing(one.exhibitId(), one.ordinal(), one.place())
                        .isEmpty())
                .count();
    }
}
