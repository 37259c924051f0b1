package plumbline.evidence;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.cases.Operations;
import plumbline.relevance.MessageQuery;
import plumbline.relevance.SearchRequest;
import plumbline.relevance.SearchText;

/// Searching the messages of an operation. Each search is on record before its answer is shown.
@Service
class Searches {
    static final int PAGE_SIZE = 50;
    private static final int SHOWN = 100;

    private final Operations operations;
    private final EvidenceIndex index;
    private final SearchRepository record;

    Searches(Operations operations, EvidenceIndex index, SearchRepository record) {
        this.operations = operations;
        this.index = index;
        this.record = record;
    }

    /// What came of a line typed into the search box.
    sealed interface Outcome {
        record Answered(SearchAnswer answer) implements Outcome {}

        /// The line does not read; nothing was searched.
        record Unclear(String problem) implements Outcome {}
    }

    /// @throws plumbline.web.NotFound where the operation is hidden or does not exist
    @Transactional
    public Outcome search(UUID operationId, String words, SearchRequest.Order order, int page) {
        operations.get(operationId);
        return switch (SearchText.read(words)) {
            case SearchText.Reading.Unclear(int character, String problem) -> new Outcome.Unclear(problem);
            case SearchText.Reading.Understood(MessageQuery query) -> {
                var answer = index.find(operationId, new SearchRequest(query, order, page, PAGE_SIZE));
                record.add(operationId, words, order, page, answer);
                yield new Outcome.Answered(answer);
            }
        };
    }

    /// The newest searches made in an operation.
    @Transactional(readOnly = true)
    public List<SearchMade> made(UUID operationId) {
        operations.get(operationId);
        return record.made(operationId, SHOWN);
    }

    @Transactional(readOnly = true)
    public long count(UUID operationId) {
        operations.get(operationId);
        return record.count(operationId);
    }
}
