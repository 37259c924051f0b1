package plumbline.evidence;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
        compartment(operationId).catchUp(messages.readings(operationId), messages::each);
    }

    /// Makes the index of an operation anew, before it returns.
    ///
    /// @return what it holds now
    public ContentDigest rebuild(UUID operationId) {
        var compartment = compartment(operationId);
        compartment.rebuild(messages.readings(operationId), messages::each);
        return compartment.digest();
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
                catchUp(operationId);
            });
        }
    }

    private SearchCompartment compartment(UUID operationId) {
        return compartments.computeIfAbsent(
                operationId, id -> new SearchCompartment(root.resolve(id.toString()), BATCH));
    }

    @Override
    public void destroy() {
        // Whatever was not committed is taken in at the next start.
        feeder.shutdownNow();
        compartments.values().forEach(SearchCompartment::close);
    }
}
