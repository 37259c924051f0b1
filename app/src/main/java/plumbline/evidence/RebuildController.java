package plumbline.evidence;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.cases.OperationHeaders;
import plumbline.web.Show;

/// Making again what was read of an operation's exhibits: how it stands and what came of it.
@Controller
class RebuildController {
    private final Rebuilds rebuilds;
    private final ReadingRoom room;
    private final OperationHeaders headers;
    private final Access access;

    RebuildController(Rebuilds rebuilds, ReadingRoom room, OperationHeaders headers, Access access) {
        this.rebuilds = rebuilds;
        this.room = room;
        this.headers = headers;
        this.access = access;
    }

    @GetMapping("/operations/{operationId}/rebuild")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView show(@PathVariable UUID operationId) {
        var header = headers.of(operationId);
        var standing = rebuilds.standing(operationId).orElse(null);
        var by = standing == null ? "" : access.nameOf(standing.rebuild().askedBy());
        return Show.page("evidence/rebuild", new RebuildPages.Show(header, standing, by));
    }

    @PostMapping("/operations/{operationId}/rebuild")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView ask(@PathVariable UUID operationId, @RequestParam(defaultValue = "false") boolean indexOnly) {
        headers.of(operationId);
        rebuilds.ask(operationId, indexOnly);
        room.ring();
        return Show.redirect("/operations/" + operationId + "/rebuild");
    }

    /// How far it is, for the script that keeps the bar up to date.
    @GetMapping(path = "/operations/{operationId}/rebuild/progress", produces = "application/json")
    @Allowed({Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    @ResponseBody
    EvidencePages.Progress progress(@PathVariable UUID operationId) {
        headers.of(operationId);
        return rebuilds.standing(operationId)
                .map(RebuildStanding::progress)
                .orElseGet(() -> EvidencePages.Progress.of(null));
    }
}
