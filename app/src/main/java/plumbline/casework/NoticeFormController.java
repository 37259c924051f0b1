package plumbline.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
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
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.cases.OperationHeaders;
import plumbline.law.Verdict;
import plumbline.law.lane.By;
import plumbline.law.lane.StepKind;
import plumbline.law.notice.NoticeForm;
import plumbline.notices.Notices;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// Writes a notice: its form, filled in as far as the record goes, how it reads, and the draft.
@Controller
class NoticeFormController {
    private final OperationHeaders headers;
    private final Casework casework;
    private final NoticeDesk desk;
    private final Notices notices;

    NoticeFormController(OperationHeaders headers, Casework casework, NoticeDesk desk, Notices notices) {
        this.headers = headers;
        this.casework = casework;
        this.desk = desk;
        this.notices = notices;
    }

    @GetMapping("/operations/{operationId}/allegations/{allegationId}/notices/write/{code}")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView form(@PathVariable UUID operationId, @PathVariable UUID allegationId, @PathVariable String code) {
        var open = casework.file(operationId, allegationId);
        var filled = desk.fill(open, code, drafter(desk.form(open, code)));
        var answers = NoticeAnswers.filled(filled.form(), filled.known());
        return Show.page("casework/notice-form", page(open, UUID.randomUUID(), answers, Problems.none(), null));
    }

    /// How the notice would read with what stands in the form; nothing is kept.
    @PostMapping("/operations/{operationId}/allegations/{allegationId}/notices/write/{code}/preview")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    void preview(
            @PathVariable UUID operationId,
            @PathVariable UUID allegationId,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response)
            throws IOException {
        var form = desk.form(casework.file(operationId, allegationId), code);
        Map<String, String> values = new NoticeAnswers(form, sent).read(Problems.none());
        NoticeBytes.page(response).write(notices.preview(form, values).getBytes(UTF_8));
    }

    @PostMapping("/operations/{operationId}/allegations/{allegationId}/notices/write/{code}")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView draft(
            @PathVariable UUID operationId,
            @PathVariable UUID allegationId,
            @PathVariable String code,
            @RequestParam UUID noticeId,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var open = casework.file(operationId, allegationId);
        var answers = new NoticeAnswers(desk.form(open, code), sent);
        var problems = Problems.none();
        var values = answers.read(problems);
        Verdict.@Nullable Refused refused = null;
        if (!problems.any()) {
            switch (desk.draft(open, noticeId, answers.form(), values)) {
                case TakenStep.Recorded _ -> {
                    Notice.leave(redirect, "Drafted", "Nothing has been sent. Read the document, then approve it.");
                    return Show.redirect(open.path() + "/notices/" + noticeId);
                }
                case TakenStep.Refused(Verdict.Refused why) -> {
                    problems.add("", why.reason());
                    refused = why;
                }
                case TakenStep.Wrong(String field, String reason) -> problems.add(field, reason);
            }
        }
        return Show.refused("casework/notice-form", page(open, noticeId, answers, problems, refused));
    }

    private NoticePages.Writing page(
            OpenFile open, UUID noticeId, NoticeAnswers answers, Problems problems, Verdict.@Nullable Refused refused) {
        var header = headers.of(open.operationId());
        return new NoticePages.Writing(problems, refused, header, open, noticeId, answers);
    }

    private static By drafter(NoticeForm form) {
        return NoticeRoles.by(Access.current(), StepKind.NOTICE_DRAFTED, form.notice())
                .orElseThrow(NotFound::new);
    }
}
