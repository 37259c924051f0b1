package plumbline.evidence;

import java.time.Instant;
import java.util.UUID;
import plumbline.relevance.IndexVersion;
import plumbline.relevance.SearchRequest.Order;

/// A search that somebody made, as it is kept.
///
/// @param words as typed
/// @param page which page of the answers was shown, from 1
/// @param hits how many messages answered in all
/// @param version the state of the index that answered
/// @param exhibitsIndexed how many exhibits that state held, of `exhibitsRead`
record SearchMade(
        UUID operationId,
        String words,
        Order order,
        int page,
        long hits,
        IndexVersion version,
        int exhibitsIndexed,
        int exhibitsRead,
        Instant at,
        UUID by) {}
