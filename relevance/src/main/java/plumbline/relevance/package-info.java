/// Search over messages: one Lucene document an event, one index a compartment.
@NullMarked
package plumbline.relevance;

import org.jspecify.annotations.NullMarked;
