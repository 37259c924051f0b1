package plumbline.casework;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import plumbline.access.Access;
import plumbline.access.Allowed;
import plumbline.access.Role;
import plumbline.cases.AllegationTab;
import plumbline.cases.OperationHeaders;
import plumbline.law.lane.Lane;
import plumbline.law.lane.NoticeState;
import plumbline.law.notice.Notice;
import plumbline.notices.Notices;
import plumbline.web.Show;

/// The notices of a case: which there are for this person and route, which are due, which went out, which are kept
/// back.
@Controller
class NoticesController {
    private final OperationHeaders headers;
    private final Casework casework;
    private final NoticeDesk desk;
    private final Notices notices;
    private final Clocks clocks;
    private final InstantSource clock;
    private final List<AllegationTab> tabs;

    NoticesController(
            OperationHeaders headers,
            Casework casework,
            NoticeDesk desk,
            Notices notices,
            Clocks clocks,
            InstantSource clock,
            List<AllegationTab> tabs) {
        this.headers = headers;
        this.casework = casework;
        this.desk = desk;
        this.notices = notices;
        this.clocks = clocks;
        this.clock = clock;
        this.tabs = tabs;
    }

    @Bean
    static AllegationTab noticesTab() {
        return new AllegationTab(30, "Notices", "/notices");
    }

    @GetMapping("/operations/{operationId}/allegations/{allegationId}/notices")
    @Allowed({Role.INTAKE_OFFICER, Role.INVESTIGATOR, Role.APPROPRIATE_AUTHORITY})
    ModelAndView show(@PathVariable UUID operationId, @PathVariable UUID allegationId) {
        var header = headers.of(operationId);
        var open = casework.file(operationId, allegationId);
        var scope = NoticeScopes.of(open.file());
        List<Notice> available = scope.map(notices::available).orElse(List.of());
        var courses = desk.courses(open);
        return Show.page(
                "casework/notices",
                new NoticePages.All(
                        header,
                        open,
                        tabs,
                        scope.orElse(null),
                        available,
                        courses,
                        elsewhere(open, courses),
                        Possible.of(open.file(), Access.current()).open().getOrDefault(Lane.NOTICE, List.of()),
                        NoticeOutlook.of(open.file(), available, clocks.running(open), courses),
                        clock.instant()));
    }

    /// Notices that went out before the case came here, or from another house: their steps are recorded, their text is
    /// not held.
    private static List<NoticeState.Notice> elsewhere(OpenFile open, List<NoticeCourse> courses) {
        var held = courses.stream().map(course -> course.kept().noticeId()).toList();
        return open.file().notices().notices().entrySet().stream()
                .filter(notice -> !held.contains(notice.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
