package plumbline.relevance;

import org.apache.lucene.search.Query;

/// One way in which the text of a message may answer a part of a question.
///
/// @param form the form of the text that is looked into
/// @param weight how much a hit this way counts in the ranking, against 1 for the folded form
/// @param query Lucene's query on that form
record Alternative(Form form, float weight, Query query) {}
