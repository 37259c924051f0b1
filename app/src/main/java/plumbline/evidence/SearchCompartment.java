package plumbline.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.relevance.ContentDigest;
import plumbline.relevance.IndexedMessage;
import plumbline.relevance.MessageIndex;
import plumbline.relevance.MessageSearch;
import plumbline.relevance.OutdatedIndex;
import plumbline.relevance.SearchRequest;

/// The index of one operation, in a directory of its own.
///
/// One thread feeds at a time; any number search meanwhile. A rebuilt index is made beside the old one and takes its
/// place when it is whole.
class SearchCompartment {
    private final Path directory;
    private final int batch;
    private final ReentrantLock feeding = new ReentrantLock();
    private final ReentrantReadWriteLock place = new ReentrantReadWriteLock();
    private @Nullable MessageSearch search;
    private boolean ready;

    /// @param batch after how many messages what is in becomes durable
    SearchCompartment(Path directory, int batch) {
        this.directory = directory;
        this.batch = batch;
    }

    /// Where messages come from.
    interface Source {
        void each(UUID exhibitId, long first, Consumer<IndexedMessage> consumer);
    }

    /// The page of answers, and how many of the readings the searched state held.
    SearchAnswer find(SearchRequest request, List<SearchableReading> readings) {
        return searching(open -> {
            // The notes first: what they name is in every later state too.
            var progress = open.progress();
            var found = open.find(request);
            int indexed = (int) readings.stream()
                    .filter(reading -> reading.finishedIn(progress))
                    .count();
            return new SearchAnswer(found, indexed, readings.size());
        });
    }

    ContentDigest digest() {
        return searching(MessageSearch::digest);
    }

    boolean holds(List<SearchableReading> readings) {
        return searching(open -> {
            var progress = open.progress();
            return readings.stream().allMatch(reading -> reading.finishedIn(progress));
        });
    }

    /// Takes in what is missing; goes on where it was cut off. Doing it again changes nothing.
    void catchUp(List<SearchableReading> readings, Source source) {
        feeding.lock();
        try {
            ready();
            feed(directory, readings, source);
        } finally {
            feeding.unlock();
        }
    }

    /// Makes the index anew from the messages.
    void rebuild(List<SearchableReading> readings, Source source) {
        feeding.lock();
        try {
            var fresh = directory.resolveSibling(directory.getFileName() + ".new");
            delete(fresh);
            feed(fresh, readings, source);
            place.writeLock().lock();
            try {
                close();
                delete(directory);
                Files.move(fresh, directory);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                place.writeLock().unlock();
            }
        } finally {
            feeding.unlock();
        }
    }

    void close() {
        place.writeLock().lock();
        try {
            if (search != null) {
                search.close();
                search = null;
            }
        } finally {
            place.writeLock().unlock();
        }
    }

    private void feed(Path where, List<SearchableReading> readings, Source source) {
        try (var index = MessageIndex.open(where)) {
            for (var reading : readings) {
                if (!reading.finishedIn(index.progress())) {
                    feed(index, reading, source);
                }
            }
        }
    }

    private void feed(MessageIndex index, SearchableReading reading, Source source) {
        long resumes = reading.resumesAt(index.progress());
        if (resumes < 0) {
            index.deleteExhibit(reading.exhibitId());
        }
        source.each(reading.exhibitId(), Math.max(resumes, 0), message -> {
            index.add(message);
            if (message.key().ordinal() % batch == batch - 1) {
                note(index, reading.note(), reading.upTo(message.key().ordinal() + 1));
            }
        });
        note(index, reading.note(), reading.finished());
    }

    private static void note(MessageIndex index, String key, String value) {
        var progress = new HashMap<>(index.progress());
        progress.put(key, value);
        index.commit(Map.copyOf(progress));
    }

    private interface Work<T> {
        T on(MessageSearch open);
    }

    private <T> T searching(Work<T> work) {
        place.readLock().lock();
        try {
            return work.on(opened());
        } finally {
            place.readLock().unlock();
        }
    }

    private synchronized MessageSearch opened() {
        if (search == null) {
            ready();
            search = MessageSearch.open(directory);
        }
        return search;
    }

    /// Sees to it that there is an index of ours.
    private synchronized void ready() {
        if (ready) {
            return;
        }
        try {
            MessageIndex.open(directory).close();
        } catch (OutdatedIndex outdated) {
            // Written by another version of ours: nothing in it that the exhibits do not give again.
            delete(directory);
            MessageIndex.open(directory).close();
        }
        ready = true;
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
