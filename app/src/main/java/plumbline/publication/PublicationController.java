package plumbline.publication;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.cases.AllegationTab;
import plumbline.cases.OperationHeaders;
import plumbline.cases.Operations;
import plumbline.casework.Casework;
import plumbline.casework.TakenStep;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.lane.By;
import plumbline.web.DateParts;
import plumbline.web.NavigationEntry;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// The board of everything to publish, the publications of a case, and what is done with one.
@Controller
class PublicationController {
    private final OperationHeaders headers;
    private final Operations operations;
    private final Casework casework;
    private final Publishing publishing;
    private final List<AllegationTab> tabs;
    private final InstantSource clock;

    PublicationController(
            OperationHeaders headers,
            Operations operations,
            Casework casework,
            Publishing publishing,
            List<AllegationTab> tabs,
            InstantSource clock) {
        this.headers = headers;
        this.operations = operations;
        this.casework = casework;
        this.publishing = publishing;
        this.tabs = tabs;
        this.clock = clock;
    }

    @Bean
    static AllegationTab publicationTab() {
        return new AllegationTab(40, "Publication", "/publication");
    }

    @Bean
    static NavigationEntry publicationEntry() {
        return new NavigationEntry(60, "Publication", "/publications", Set.of(Role.APPROPRIATE_AUTHORITY.name()));
    }

    @GetMapping("/publications")
    @Allowed(Role.APPROPRIATE_AUTHORITY)
    ModelAndView board() {
        var rows = operations.mine().stream()
                .flatMap(operation -> publishing.of(operation.operationId()).stream()
                        .map(standing -> new PublishingPages.Row(operation.name(), standing)))
                .sorted(Comparator.comparingInt(row -> row.state().order()))
                .toList();
        return Show.page("publication/board", new PublishingPages.Board(rows));
    }

    @GetMapping("/operations/{operationId}/allegations/{allegationId}/publication")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView ofCase(@PathVariable UUID operationId, @PathVariable UUID allegationId) {
        var header = headers.of(operationId);
        var open = casework.file(operationId, allegationId);
        Map<PublicPage, Objections.Offer> offers = new EnumMap<>(PublicPage.class);
        for (var page : PublicPage.values()) {
            offers.put(page, Objections.offer(open.file(), page, London.day(clock.instant())));
        }
        return Show.page(
                "publication/case",
                new PublishingPages.Case(
                        header,
                        open,
                        tabs,
                        offers,
                        publishing.of(operationId, allegationId).stream()
                                .map(standing -> new PublishingPages.Row(
                                        header.operation().name(), standing))
                                .toList(),
                        mayAct()));
    }

    @GetMapping("/operations/{operationId}/allegations/{allegationId}/publication/{draftId}")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView one(@PathVariable UUID operationId, @PathVariable UUID allegationId, @PathVariable UUID draftId) {
        return Show.page("publication/one", page(operationId, allegationId, draftId, Problems.none(), null, Map.of()));
    }

    @PostMapping("/operations/{operationId}/allegations/{allegationId}/publication/{draftId}/approval")
    @Allowed(Role.APPROPRIATE_AUTHORITY)
    ModelAndView approve(
            @PathVariable UUID operationId,
            @PathVariable UUID allegationId,
            @PathVariable UUID draftId,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        var problems = Problems.none();
        problems.require("reason", sent.get("reason"), "Enter why it is approved");
        var day = DateParts.of(sent, "publishOn").date();
        if (day.isEmpty()) {
            problems.add("publishOn", "Enter the day on which it is to be published, such as 27 3 2026");
        }
        var result = problems.any()
                ? new TakenStep.Wrong("", "")
                : publishing.approve(
                        draft(operationId, allegationId, draftId),
                        "yes".equals(sent.get("looked")),
                        Typed.text(sent.get("reason")),
                        day.orElseThrow());
        return answer(
                operationId,
                allegationId,
                draftId,
                result,
                problems,
                sent,
                redirect,
                "Approved: its words are fixed, and their hash is on record");
    }

    @PostMapping("/operations/{operationId}/allegations/{allegationId}/publication/{draftId}/publish")
    @Allowed(Role.APPROPRIATE_AUTHORITY)
    ModelAndView publish(
            @PathVariable UUID operationId,
            @PathVariable UUID allegationId,
            @PathVariable UUID draftId,
            RedirectAttributes redirect) {
        return answer(
                operationId,
                allegationId,
                draftId,
                publishing.publish(draft(operationId, allegationId, draftId)),
                Problems.none(),
                Map.of(),
                redirect,
                "Published");
    }

    @PostMapping("/operations/{operationId}/allegations/{allegationId}/publication/{draftId}/removal")
    @Allowed(Role.APPROPRIATE_AUTHORITY)
    ModelAndView remove(
            @PathVariable UUID operationId,
            @PathVariable UUID allegationId,
            @PathVariable UUID draftId,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        var problems = Problems.none();
        problems.require("removalReason", sent.get("removalReason"), "Enter why");
        var result = problems.any()
                ? new TakenStep.Wrong("", "")
                : publishing.remove(
                        draft(operationId, allegationId, draftId),
                        Typed.text(sent.get("removalReason")),
                        By.APPROPRIATE_AUTHORITY);
        return answer(operationId, allegationId, draftId, result, problems, sent, redirect, "No longer to be seen");
    }

    private ModelAndView answer(
            UUID operationId,
            UUID allegationId,
            UUID draftId,
            TakenStep result,
            Problems problems,
            Map<String, String> sent,
            RedirectAttributes redirect,
            String done) {
        Verdict.@Nullable Refused refused = null;
        switch (result) {
            case TakenStep.Recorded(var cautions) -> {
                Notice.leave(
                        redirect,
                        done,
                        String.join(
                                " ",
                                cautions.stream().map(Verdict.Caution::sentence).toList()));
                return Show.redirect(
                        "/operations/" + operationId + "/allegations/" + allegationId + "/publication/" + draftId);
            }
            case TakenStep.Refused(var why) -> {
                problems.add("", why.reason());
                refused = why;
            }
            case TakenStep.Wrong(var field, var reason) -> {
                if (!reason.isEmpty()) {
                    problems.add(field, reason);
                }
            }
        }
        return Show.refused("publication/one", page(operationId, allegationId, draftId, problems, refused, sent));
    }

    private PublishingPages.One page(
            UUID operationId,
            UUID allegationId,
            UUID draftId,
            Problems problems,
            Verdict.@Nullable Refused refused,
            Map<String, String> answers) {
        var header = headers.of(operationId);
        return new PublishingPages.One(
                problems,
                refused,
                header,
                publishing.find(operationId, allegationId, draftId).orElseThrow(NotFound::new),
                mayAct(),
                London.day(clock.instant()),
                answers);
    }

    private Draft draft(UUID operationId, UUID allegationId, UUID draftId) {
        return publishing
                .find(operationId, allegationId, draftId)
                .orElseThrow(NotFound::new)
                .draft();
    }

    private static boolean mayAct() {
        return Access.current().has(Role.APPROPRIATE_AUTHORITY);
    }
}
