package plumbline.evidence;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.cases.OperationHeaders;
import plumbline.cases.OperationTab;
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
    private final Access access;

    ExhibitController(
            Evidence evidence,
            OperationHeaders headers,
            LineRepository lines,
            JobRepository jobs,
            MessageRepository messages,
            RejectRepository rejects,
            Access access) {
        this.evidence = evidence;
        this.headers = headers;
        this.lines = lines;
        this.jobs = jobs;
        this.messages = messages;
        this.rejects = rejects;
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
        return Show.page(
                "evidence/bring", new EvidencePages.Bring(Problems.none(), headers.of(operationId), UUID.randomUUID()));
    }

    @PostMapping("/operations/{operationId}/exhibits")
    @Allowed(Role.INVESTIGATOR)
    ModelAndView bring(
            @PathVariable UUID operationId,
            @RequestParam UUID exhibitId,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        var header = headers.of(operationId);
        if (file == null || file.isEmpty()) {
            var problems = Problems.none().add("file", "Choose the file as it came from the handset");
            return Show.refused("evidence/bring", new EvidencePages.Bring(problems, header, exhibitId));
        }
        var name = file.getOriginalFilename() == null ? "unnamed" : file.getOriginalFilename();
        try (var bytes = file.getInputStream()) {
            return switch (evidence.receive(operationId, exhibitId, name, bytes)) {
                case Received.Sealed(var id) -> {
                    Notice.leave(redirect, "The file is in the vault", "Next: say how it came into our hands.");
                    yield Show.redirect(base(operationId, id) + "/custody");
                }
                case Received.AlreadyHeld(var id, var held) -> {
                    Notice.leave(
                            redirect,
                            "This operation holds these very bytes already",
                            "They were brought as " + held + ". Nothing was added.");
                    yield Show.redirect(base(operationId, id));
                }
                case Received.Refused(var reason) ->
                    Show.refused(
                            "evidence/bring",
                            new EvidencePages.Bring(Problems.none().add("file", reason), header, exhibitId));
            };
        }
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
