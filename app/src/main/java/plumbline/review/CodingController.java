package plumbline.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.cases.OperationHeaders;
import plumbline.cases.OperationTab;
import plumbline.cases.Operations;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// Coding chosen messages, the coded messages, and the way from them to an allegation.
@Controller
class CodingController {
    /// What fits into the address of the allegation's form.
    private static final int MOST_CITED = 40;

    private final Operations operations;
    private final OperationHeaders headers;
    private final CodableMessages messages;
    private final Codings codings;
    private final Access access;

    CodingController(
            Operations operations, OperationHeaders headers, CodableMessages messages, Codings codings, Access access) {
        this.operations = operations;
        this.headers = headers;
        this.messages = messages;
        this.codings = codings;
        this.access = access;
    }

    @Bean
    static OperationTab codingTab() {
        return new OperationTab(50, "Coded messages", "/coding", Set.of(Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY));
    }

    /// The form for what was ticked on another page; a post because many messages do not fit into an address.
    @PostMapping("/operations/{operationId}/coding/new")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView form(@PathVariable UUID operationId, @RequestParam(required = false) @Nullable List<String> message) {
        var form = new CodingPages.Form(UUID.randomUUID(), message, null, null, null);
        return Show.page("review/coding-new", newPage(operationId, Problems.none(), form));
    }

    @PostMapping("/operations/{operationId}/coding")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView code(
            @PathVariable UUID operationId, @ModelAttribute CodingPages.Form form, RedirectAttributes redirect) {
        return switch (codings.code(operationId, form.wanted())) {
            case Coded.Recorded(int count) -> {
                Notice.leave(redirect, count == 1 ? "1 message coded" : count + " messages coded", "");
                yield Show.redirect("/operations/" + operationId + "/coding");
            }
            case Coded.Refused(String field, String reason) ->
                Show.refused(
                        "review/coding-new",
                        newPage(operationId, Problems.none().add(field, reason), form));
        };
    }

    @GetMapping("/operations/{operationId}/coding")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView list(@PathVariable UUID operationId, @RequestParam(required = false) @Nullable Code code) {
        return Show.page("review/coding", listPage(operationId, Problems.none(), code, Set.of()));
    }

    /// Leads on to the form of an allegation against one person, resting on the messages ticked.
    @PostMapping("/operations/{operationId}/coding/allegation")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView allegation(
            @PathVariable UUID operationId,
            @RequestParam(required = false) @Nullable List<String> message,
            @RequestParam(required = false) @Nullable UUID personId) {
        var ticked = message == null ? List.<String>of() : message;
        var problems = Problems.none();
        if (ticked.isEmpty()) {
            problems.add("message", "Choose at least one message");
        }
        if (ticked.size() > MOST_CITED) {
            problems.add("message", "Choose at most " + MOST_CITED + " messages for one allegation");
        }
        if (personId == null) {
            problems.add("personId", "Choose the person that the allegation is against");
        }
        if (problems.any() || personId == null) {
            return Show.refused("review/coding", listPage(operationId, problems, null, new HashSet<>(ticked)));
        }
        operations.personConcerned(operationId, personId);
        var cited = messages.of(operationId, Chosen.parse(ticked)).stream()
                .map(one -> "message=" + URLEncoder.encode(one.cited().field(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Show.redirect("/operations/" + operationId + "/people/" + personId + "/allegations/new?" + cited);
    }

    private CodingPages.New newPage(UUID operationId, Problems problems, CodingPages.Form form) {
        var header = headers.of(operationId);
        var chosen = Chosen.parse(form.message() == null ? List.of() : form.message());
        if (chosen.isEmpty()) {
            problems.add("message", "Choose at least one message");
        }
        return new CodingPages.New(problems, header, form, messages.of(operationId, chosen));
    }

    private CodingPages.All listPage(UUID operationId, Problems problems, @Nullable Code code, Set<String> ticked) {
        var all = codings.coded(operationId);
        var nameOf = access.namesOf(all.stream().map(Coding::by).toList());
        var shown = all.stream()
                .filter(coding -> code == null || coding.codes().contains(code))
                .map(coding -> new CodingPages.Line(coding, nameOf.apply(coding.by())))
                .toList();
        return new CodingPages.All(
                problems,
                headers.of(operationId),
                code,
                shown,
                all.size(),
                operations.peopleConcerned(operationId),
                ticked);
    }
}
