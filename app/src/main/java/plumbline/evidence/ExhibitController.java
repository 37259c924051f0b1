package plumbline.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.cases.OperationHeaders;
import plumbline.cases.OperationTab;
import plumbline.web.FormFile;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;

/// Exhibits: the list, bringing one, its page with the progress and the completeness account.
@Controller
class ExhibitController {
    private static final int REJECTS_SHOWN = 200;

    private final Evidence evidence;
    private final OperationHeaders headers;
    private final LineRepository lines;
    private final JobRepository jobs;
    private final MessageRepository messages;
    private final RejectRepository rejects;
    private final ExhibitUploads uploads;
    private final Access access;

    ExhibitController(
            Evidence evidence,
            OperationHeaders headers,
            LineRepository lines,
            JobRepository jobs,
            MessageRepository messages,
            RejectRepository rejects,
            ExhibitUploads uploads,
            Access access) {
        this.evidence = evidence;
        this.headers = headers;
        this.lines = lines;
        this.jobs = jobs;
        this.messages = messages;
        this.rejects = rejects;
        this.uploads = uploads;
        this.access = access;
    }

    @Bean
    static OperationTab evidenceTab() {
        return new OperationTab(20, "Evidence", "/exhibits", Set.of(Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY));
    }

    @GetMapping("/operations/{operationId}/exhibits")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView list(@PathVariable UUID operationId) {
        var header = headers.of(operationId);
        return Show.page("evidence/exhibits", new EvidencePages.Exhibits(header, lines.of(operationId)));
    }

    @GetMapping("/operations/{operationId}/exhibits/new")
    @Allowed(Role.INVESTIGATOR)
    ModelAndView form(@PathVariable UUID operationId) {
        return Show.page("evidence/bring", bring(operationId, UUID.randomUUID(), Problems.none()));
    }

    /// The form without its script: the whole file at once, from the line into the vault.
    @PostMapping("/operations/{operationId}/exhibits")
    @Allowed(Role.INVESTIGATOR)
    ModelAndView bring(
            @PathVariable UUID operationId,
            @RequestParam UUID exhibitId,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var file = FormFile.of(request);
        if (file.isEmpty()) {
            return refused(operationId, exhibitId, "Choose the file as it came from the handset");
        }
        return switch (evidence.receive(
                operationId, exhibitId, file.get().name(), file.get().bytes())) {
            case Received.Kept kept -> {
                var landing = Landing.after(operationId, kept);
                Notice.leave(redirect, landing.heading(), landing.text());
                yield Show.redirect(landing.path());
            }
            case Received.Refused(var reason) -> refused(operationId, exhibitId, reason);
        };
    }

    private ModelAndView refused(UUID operationId, UUID exhibitId, String reason) {
        return Show.refused(
                "evidence/bring", bring(operationId, exhibitId, Problems.none().add("file", reason)));
    }

    private EvidencePages.Bring bring(UUID operationId, UUID exhibitId, Problems problems) {
        return new EvidencePages.Bring(problems, headers.of(operationId), exhibitId, uploads.underWay(operationId));
    }

    @GetMapping("/operations/{operationId}/exhibits/{exhibitId}")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView show(@PathVariable UUID operationId, @PathVariable UUID exhibitId) {
        var header = headers.of(operationId);
        var exhibit = evidence.get(operationId, exhibitId);
        var line = lines.one(exhibitId);
        var done = line.job() != null && line.job().readable();
        var page = new EvidencePages.Show(
                header,
                line,
                done ? messages.conversations(exhibitId) : List.of(),
                done ? rejects.page(exhibitId, 0, REJECTS_SHOWN) : List.of(),
                done ? rejects.count(exhibitId) : 0,
                access.nameOf(exhibit.recordedBy()));
        return Show.page("evidence/exhibit", page);
    }

    /// How far the reading is, for the script that keeps the bar up to date.
    @GetMapping(path = "/operations/{operationId}/exhibits/{exhibitId}/progress", produces = "application/json")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    @ResponseBody
    EvidencePages.Progress progress(@PathVariable UUID operationId, @PathVariable UUID exhibitId) {
        evidence.get(operationId, exhibitId);
        return EvidencePages.Progress.of(jobs.find(exhibitId).orElse(null));
    }

    @PostMapping("/operations/{operationId}/exhibits/{exhibitId}/stop")
    @Allowed(Role.INVESTIGATOR)
    ModelAndView stop(@PathVariable UUID operationId, @PathVariable UUID exhibitId) {
        evidence.stopReading(operationId, exhibitId);
        return Show.redirect(base(operationId, exhibitId));
    }

    @PostMapping("/operations/{operationId}/exhibits/{exhibitId}/resume")
    @Allowed(Role.INVESTIGATOR)
    ModelAndView resume(@PathVariable UUID operationId, @PathVariable UUID exhibitId) {
        evidence.resumeReading(operationId, exhibitId);
        return Show.redirect(base(operationId, exhibitId));
    }

    static String base(UUID operationId, UUID exhibitId) {
        return "/operations/" + operationId + "/exhibits/" + exhibitId;
    }
}
