package plumbline.evidence;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongPredicate;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import plumbline.relevance.ContentDigest;
import plumbline.relevance.SearchRequest;

/// The search index of each operation, kept up with what has been read; in `index/<operation>` below `plumbline.data`.
///
/// A projection: delete the directory, start again, and it is back with the same [ContentDigest]. What is missing is
/// taken in after each reading, at each start, and whenever a search notices; a killed program goes on where it was.
@Service
public class EvidenceIndex implements DisposableBean {
    private static final int BATCH = 50_000;

    private final Path root;
    private volatile boolean closing;
    private final SearchRepository messages;
    private final ConcurrentHashMap<UUID, SearchCompartment> compartments = new ConcurrentHashMap<>();
    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();
    /// One at a time: feeding an index takes a processor, and readers of pages want the other.
    private final ExecutorService feeder =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("index").factory());

    EvidenceIndex(@Value("${plumbline.data:data}") Path data, SearchRepository messages) {
        this.root = data.resolve("index");
        this.messages = messages;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void afterReading(ExhibitRead read) {
        catchUpLater(read.operationId());
    }

    @EventListener
    void afterStart(ApplicationReadyEvent started) {
        messages.operations().forEach(this::catchUpLater);
    }

    /// Callers have asked whether the operation may be seen.
    SearchAnswer find(UUID operationId, SearchRequest request) {
        var answer = compartment(operationId).find(request, messages.readings(operationId));
        if (!answer.complete()) {
            catchUpLater(operationId);
        }
        return answer;
    }

    /// Takes in what is missing, before it returns.
    public void catchUp(UUID operationId) {
        compartment(operationId)
                .catchUp(
                        messages.readings(operationId),
                        (exhibit, first, consumer) -> messages.each(exhibit, first, message -> {
                            if (closing) {
                                throw new CancellationException();
                            }
                            consumer.accept(message);
                        }));
    }

    /// An index made anew.
    ///
    /// @param before what the old one held, nothing where it was not complete
    /// @param after what the new one holds, read back from it
    /// @param fed the messages that it was made from
    record Rebuilt(ContentDigest before, ContentDigest after, ContentDigest fed) {}

    /// Makes the index of an operation anew, before it returns; searches are answered from the old one meanwhile.
    ///
    /// @param going told how many messages are in; where it answers false, the old index stays
    /// @return empty where it was broken off
    Optional<Rebuilt> rebuild(UUID operationId, LongPredicate going) {
        var compartment = compartment(operationId);
        var readings = messages.readings(operationId);
        var before = held(compartment, readings);
        var fed = new ContentDigest.Sum();
        try {
            compartment.rebuild(
                    readings,
                    (exhibit, first, consumer) -> messages.each(exhibit, first, message -> {
                        fed.add(message);
                        if (!going.test(fed.messages())) {
                            throw new CancellationException();
                        }
                        consumer.accept(message);
                    }));
        } catch (CancellationException brokenOff) {
            return Optional.empty();
        }
        return Optional.of(new Rebuilt(before, compartment.digest(), fed.total()));
    }

    /// Nothing, where the index has not taken in all there is, or cannot be read: a rebuild is what mends it.
    private static ContentDigest held(SearchCompartment compartment, List<SearchableReading> readings) {
        var nothing = new ContentDigest.Sum().total();
        try {
            return compartment.holds(readings) ? compartment.digest() : nothing;
        } catch (UncheckedIOException unreadable) {
            return nothing;
        }
    }

    /// What the index of an operation holds; reads all of it.
    public ContentDigest digest(UUID operationId) {
        return compartment(operationId).digest();
    }

    private void catchUpLater(UUID operationId) {
        if (waiting.add(operationId)) {
            // A failure ends in the log through the thread's handler; the next search or start tries again.
            feeder.execute(() -> {
                // First, so that a reading finished while this one runs is taken in by the next.
                waiting.remove(operationId);
                try {
                    catchUp(operationId);
                } catch (CancellationException closed) {
                    return;
                }
            });
        }
    }

    private SearchCompartment compartment(UUID operationId) {
        return compartments.computeIfAbsent(
                operationId, id -> new SearchCompartment(root.resolve(id.toString()), BATCH));
    }

    @Override
    public void destroy() {
        // Whatever was not committed is taken in at the next start. No interrupt: it would close files under the index.
        closing = true;
        feeder.close();
        compartments.values().forEach(SearchCompartment::close);
    }
}
