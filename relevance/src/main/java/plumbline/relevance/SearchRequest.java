package plumbline.relevance;

/// A question, the order of its answers, and which page of them.
///
/// @param query what is asked
/// @param order in which order
/// @param page the page, from 1
/// @param pageSize messages a page, 1 to 500
public record SearchRequest(MessageQuery query, Order order, int page, int pageSize) {
    /// The order of the answers. Equal ones stand in the order of their time, exhibit and ordinal, so that a page is
    /// the same each time it is asked for.
    public enum Order {
        /// Best match first.
        RELEVANCE,
        /// Earliest first; messages without a time last.
        EARLIEST,
        /// Latest first; messages without a time last.
        LATEST
    }

    public SearchRequest {
        if (page < 1 || pageSize < 1 || pageSize > 500 || (long) page * pageSize > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("No such page: page " + page + " of " + pageSize + " messages");
        }
    }
}
