package plumbline.evidence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plumbline.cases.OperationHeader;
import plumbline.relevance.SearchPage;
import plumbline.relevance.SearchRequest.Order;
import plumbline.web.Choice;
import plumbline.web.Paging;
import plumbline.web.Problems;

/// What the search page shows.
final class SearchPages {
    private SearchPages() {}

    /// A stretch of a message's text.
    ///
    /// @param marked whether it is what was searched for
    record Piece(String text, boolean marked) {}

    /// A message that answers.
    ///
    /// @param field names it in a form
    /// @param when the time on the handset
    record Line(
            String field, String href, String sender, String when, String conversation, String kind, List<Piece> text) {
        static List<Piece> pieces(String text, List<SearchPage.Span> spans) {
            var pieces = new ArrayList<Piece>();
            int at = 0;
            for (var span : spans) {
                if (span.start() > at) {
                    pieces.add(new Piece(text.substring(at, span.start()), false));
                }
                pieces.add(new Piece(text.substring(span.start(), span.end()), true));
                at = span.end();
            }
            if (at < text.length()) {
                pieces.add(new Piece(text.substring(at), false));
            }
            return List.copyOf(pieces);
        }
    }

    /// The answers to one search.
    record Answers(
            SearchAnswer answer, List<Line> lines, @Nullable Paging paging) {
        String count() {
            long total = answer.found().total();
            return total == 1 ? "1 message" : String.format(Locale.UK, "%,d messages", total);
        }

        /// What the answers leave out, or null.
        @Nullable
        String missing() {
            int missing = answer.exhibitsRead() - answer.exhibitsIndexed();
            if (missing == 0) {
                return null;
            }
            return (missing == 1 ? "1 exhibit is" : missing + " exhibits are")
                    + " still being taken into the index and not fully searched. Search again in a minute";
        }
    }

    /// The search page.
    ///
    /// @param answers null before a search, and where the line does not read
    /// @param made the newest searches, where none is shown
    record Search(
            Problems problems,
            OperationHeader header,
            String words,
            Order order,
            @Nullable Answers answers,
            List<Made> made,
            long madeInAll) {
        List<Choice> orders() {
            return Arrays.stream(Order.values())
                    .map(one -> Choice.of(one.name(), label(one)))
                    .toList();
        }
    }

    /// A search somebody made, with their name.
    record Made(SearchMade search, String by) {
        String href() {
            return address("/operations/" + search.operationId(), search.words(), search.order(), 1);
        }

        String words() {
            return search.words().isBlank() ? "Everything" : search.words();
        }
    }

    static String label(Order order) {
        return switch (order) {
            case RELEVANCE -> "Best match first";
            case EARLIEST -> "Earliest first";
            case LATEST -> "Latest first";
        };
    }

    static String address(String base, String words, Order order, int page) {
        return base + "/search?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&order=" + order.name()
                + (page == 1 ? "" : "&page=" + page);
    }
}
