package plumbline.publication;

import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.cases.OperationHeaders;
import plumbline.casework.Casework;
import plumbline.casework.OpenFile;
import plumbline.casework.TakenStep;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// Writing a draft, from what the case suggests.
@Controller
class DraftController {
    private final OperationHeaders headers;
    private final Casework casework;
    private final Publishing publishing;
    private final InstantSource clock;

    DraftController(OperationHeaders headers, Casework casework, Publishing publishing, InstantSource clock) {
        this.headers = headers;
        this.casework = casework;
        this.publishing = publishing;
        this.clock = clock;
    }

    @GetMapping("/operations/{operationId}/allegations/{allegationId}/publication/{draftId}/edit")
    @Allowed(Role.APPROPRIATE_AUTHORITY)
    ModelAndView edit(
            @PathVariable UUID operationId,
            @PathVariable UUID allegationId,
            @PathVariable UUID draftId,
            @RequestParam PublicPage page) {
        var open = casework.file(operationId, allegationId);
        var hearing = hearing(open, page);
        var draft = publishing
                .find(operationId, allegationId, draftId)
                .map(Publishing.Standing::draft)
                .orElseGet(() -> Proposal.of(open, hearing, page, draftId, London.day(clock.instant())));
        return Show.page(
                "publication/edit",
                new PublishingPages.Edit(
                        Problems.none(),
                        null,
                        headers.of(operationId),
                        open,
                        hearing,
                        page,
                        draftId,
                        DraftForm.of(draft)));
    }

    @PostMapping("/operations/{operationId}/allegations/{allegationId}/publication/{draftId}/edit")
    @Allowed(Role.APPROPRIATE_AUTHORITY)
    ModelAndView save(
            @PathVariable UUID operationId,
            @PathVariable UUID allegationId,
            @PathVariable UUID draftId,
            @RequestParam PublicPage page,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var open = casework.file(operationId, allegationId);
        var hearing = hearing(open, page);
        var form = new DraftForm(sent);
        var problems = Problems.none();
        var draft = form.draft(draftId, operationId, allegationId, hearing, page, problems);
        Verdict.@Nullable Refused refused = null;
        if (!problems.any()) {
            switch (publishing.save(draft)) {
                case TakenStep.Recorded _ -> {
                    Notice.leave(redirect, "Draft saved", "Read it below as the public would.");
                    return Show.redirect(open.path() + "/publication/" + draftId);
                }
                case TakenStep.Refused(var why) -> {
                    problems.add("", why.reason());
                    refused = why;
                }
                case TakenStep.Wrong(var field, var reason) -> problems.add(field, reason);
            }
        }
        return Show.refused(
                "publication/edit",
                new PublishingPages.Edit(
                        problems, refused, headers.of(operationId), open, hearing, page, draftId, form));
    }

    private Hearing hearing(OpenFile open, PublicPage page) {
        return switch (Objections.offer(open.file(), page, London.day(clock.instant()))) {
            case Objections.Offer.Open(var hearing) -> hearing;
            case Objections.Offer.Shut _ -> throw new NotFound();
        };
    }
}
