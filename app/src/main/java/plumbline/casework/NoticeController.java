package plumbline.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.notices.Notices;

/// One notice of a case: where it is, and what it says, on a screen and as files.
@Controller
class NoticeController {
    static final String PATH = "/operations/{operationId}/allegations/{allegationId}/notices/{noticeId}";

    private final Casework casework;
    private final NoticeDesk desk;
    private final NoticeScreen screen;
    private final Notices notices;

    NoticeController(Casework casework, NoticeDesk desk, NoticeScreen screen, Notices notices) {
        this.casework = casework;
        this.desk = desk;
        this.screen = screen;
        this.notices = notices;
    }

    @GetMapping(PATH)
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView show(@PathVariable UUID operationId, @PathVariable UUID allegationId, @PathVariable UUID noticeId) {
        return screen.fresh(operationId, allegationId, noticeId);
    }

    @GetMapping(PATH + "/read")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    void read(
            @PathVariable UUID operationId,
            @PathVariable UUID allegationId,
            @PathVariable UUID noticeId,
            HttpServletResponse response)
            throws IOException {
        var kept =
                desk.course(casework.file(operationId, allegationId), noticeId).kept();
        try (var in = notices.open(kept, kept.html())) {
            in.transferTo(NoticeBytes.page(response));
        }
    }

    @GetMapping(PATH + "/file/{part}")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    void file(
            @PathVariable UUID operationId,
            @PathVariable UUID allegationId,
            @PathVariable UUID noticeId,
            @PathVariable String part,
            HttpServletResponse response)
            throws IOException {
        var kept =
                desk.course(casework.file(operationId, allegationId), noticeId).kept();
        NoticeBytes.of(part).send(kept, notices, response);
    }
}
