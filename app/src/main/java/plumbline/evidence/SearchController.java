package plumbline.evidence;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.cases.OperationHeaders;
import plumbline.cases.OperationTab;
import plumbline.relevance.SearchPage;
import plumbline.relevance.SearchRequest.Order;
import plumbline.web.Paging;
import plumbline.web.Problems;
import plumbline.web.Show;

/// Searching the messages of an operation.
@Controller
class SearchController {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK);

    private final Searches searches;
    private final MessageRepository messages;
    private final OperationHeaders headers;
    private final Access access;

    SearchController(Searches searches, MessageRepository messages, OperationHeaders headers, Access access) {
        this.searches = searches;
        this.messages = messages;
        this.headers = headers;
        this.access = access;
    }

    @Bean
    static OperationTab searchTab() {
        return new OperationTab(40, "Search", "/search", Set.of(Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY));
    }

    @GetMapping("/operations/{operationId}/search")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView search(
            @PathVariable UUID operationId,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(defaultValue = "RELEVANCE") Order order,
            @RequestParam(defaultValue = "1") int page) {
        var header = headers.of(operationId);
        var made = searches.made(operationId).stream()
                .map(search -> new SearchPages.Made(search, access.nameOf(search.by())))
                .toList();
        var problems = Problems.none();
        if (words == null) {
            return Show.page(
                    "evidence/search",
                    new SearchPages.Search(problems, header, "", order, null, made, searches.count(operationId)));
        }
        return switch (searches.search(operationId, words, order, Math.max(page, 1))) {
            case Searches.Outcome.Answered(SearchAnswer answer) ->
                Show.page(
                        "evidence/search",
                        new SearchPages.Search(
                                problems,
                                header,
                                words,
                                order,
                                answers(operationId, words, order, Math.max(page, 1), answer),
                                List.of(),
                                0));
            case Searches.Outcome.Unclear(String problem) ->
                Show.refused(
                        "evidence/search",
                        new SearchPages.Search(
                                problems.add("words", "Change the search: " + problem),
                                header,
                                words,
                                order,
                                null,
                                made,
                                searches.count(operationId)));
        };
    }

    private SearchPages.Answers answers(UUID operationId, String words, Order order, int page, SearchAnswer answer) {
        var lines = answer.found().hits().stream()
                .map(hit -> line(operationId, hit))
                .toList();
        int pages = (int) Math.min(
                Integer.MAX_VALUE / Searches.PAGE_SIZE,
                (answer.found().total() + Searches.PAGE_SIZE - 1) / Searches.PAGE_SIZE);
        var paging = pages < 2
                ? null
                : Paging.of(
                        page, pages, number -> SearchPages.address("/operations/" + operationId, words, order, number));
        return new SearchPages.Answers(answer, lines, paging);
    }

    private SearchPages.Line line(UUID operationId, SearchPage.Hit hit) {
        var message = hit.message();
        var key = message.key();
        var time = messages.entry(key.exhibit(), key.ordinal())
                .flatMap(entry -> Optional.ofNullable(entry.localTime()))
                .map(WHEN::format)
                .orElse("Time not in the export");
        return new SearchPages.Line(
                key.exhibit() + ":" + key.ordinal(),
                "/operations/" + operationId + "/exhibits/" + key.exhibit() + "/messages/" + key.ordinal() + "/context",
                message.sender().isEmpty() ? "System event" : message.sender(),
                Objects.requireNonNull(time),
                message.conversation(),
                message.kind(),
                SearchPages.Line.pieces(message.text(), hit.spans()));
    }
}
