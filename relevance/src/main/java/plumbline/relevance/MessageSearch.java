package plumbline.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

/// Answers questions from the index of one compartment, as of its last commit; safe for many threads.
public final class MessageSearch implements AutoCloseable {
    private final Directory directory;
    private final SearcherManager searchers;

    private MessageSearch(Directory directory, SearcherManager searchers) {
        this.directory = directory;
        this.searchers = searchers;
    }

    /// Opens the index in a directory, which [MessageIndex] must have made.
    ///
    /// @throws OutdatedIndex if it was written by other rules
    public static MessageSearch open(Path path) {
        try {
            Directory directory = FSDirectory.open(path);
            MessageIndex.requireRules(
                    path, SegmentInfos.readLatestCommit(directory).getUserData());
            return new MessageSearch(directory, new SearcherManager(directory, null));
        } catch (IOException e) {
            throw new UncheckedIOException("The search index in " + path + " cannot be opened", e);
        }
    }

    /// The page of answers asked for.
    public SearchPage find(SearchRequest request) {
        CompiledQuery compiled = new CompiledQuery(request.query());
        return with(searcher -> {
            int wanted = request.page() * request.pageSize();
            // Total hits are counted to the last one: a search is put on record with its number.
            TopDocs found = searcher.search(
                    compiled.query(), new TopFieldCollectorManager(sort(request.order()), wanted, Integer.MAX_VALUE));
            return new SearchPage(
                    found.totalHits.value(),
                    hits(searcher, compiled, found, wanted - request.pageSize()),
                    version(searcher));
        });
    }

    private static List<SearchPage.Hit> hits(IndexSearcher searcher, CompiledQuery compiled, TopDocs found, int skipped)
            throws IOException {
        Marker marker = new Marker(compiled.marks());
        StoredFields stored = searcher.storedFields();
        List<SearchPage.Hit> hits = new ArrayList<>();
        for (int i = skipped; i < found.scoreDocs.length; i++) {
            ScoreDoc doc = found.scoreDocs[i];
            IndexedMessage message = StoredMessage.of(stored.document(doc.doc));
            hits.add(new SearchPage.Hit(message, marker.mark(message.text())));
        }
        return List.copyOf(hits);
    }

    private static Sort sort(SearchRequest.Order order) {
        SortField exhibit = new SortField(Fields.EXHIBIT, SortField.Type.STRING);
        SortField ordinal = new SortField(Fields.ORDINAL, SortField.Type.LONG);
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, time(false), exhibit, ordinal);
            case EARLIEST -> new Sort(time(false), exhibit, ordinal);
            case LATEST -> new Sort(time(true), exhibit, ordinal);
        };
    }

    private static SortField time(boolean latestFirst) {
        // Without a time, last in either direction.
        long missing = latestFirst ? Long.MIN_VALUE : Long.MAX_VALUE;
        return new SortedNumericSortField(
                Fields.AT, SortField.Type.LONG, latestFirst, SortedNumericSelector.Type.MIN, missing);
    }

    /// The state of the index that the next search will see.
    public IndexVersion version() {
        return with(MessageSearch::version);
    }

    private static IndexVersion version(IndexSearcher searcher) throws IOException {
        DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
        return new IndexVersion(MessageIndex.RULES, reader.getIndexCommit().getGeneration());
    }

    /// The notes that were committed with the state which the next search will see; see [MessageIndex#commit].
    public Map<String, String> progress() {
        return with(searcher -> {
            Map<String, String> notes = new HashMap<>(((DirectoryReader) searcher.getIndexReader())
                    .getIndexCommit()
                    .getUserData());
            notes.remove(MessageIndex.RULES_NOTE);
            return Map.copyOf(notes);
        });
    }

    /// The digest of everything that the index holds; reads all of it.
    public ContentDigest digest() {
        return with(searcher -> {
            ContentDigest.Sum sum = new ContentDigest.Sum();
            for (LeafReaderContext leaf : searcher.getLeafContexts()) {
                StoredFields stored = leaf.reader().storedFields();
                Bits live = leaf.reader().getLiveDocs();
                for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                    if (live == null || live.get(doc)) {
                        sum.add(StoredMessage.of(stored.document(doc)));
                    }
                }
            }
            return sum.total();
        });
    }

    private interface Work<T> {
        T on(IndexSearcher searcher) throws IOException;
    }

    private <T> T with(Work<T> work) {
        try {
            searchers.maybeRefreshBlocking();
            IndexSearcher searcher = searchers.acquire();
            try {
                return work.on(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (directory) {
            searchers.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
