package plumbline.casework;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import plumbline.access.Access;
import plumbline.cases.OperationHeaders;
import plumbline.forms.Answers;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.lane.NoticeStage;
import plumbline.law.lane.Taken;
import plumbline.law.notice.Served;
import plumbline.web.Problems;
import plumbline.web.Show;

/// Draws the page of one notice, fresh or with what is wrong with a form that was sent.
@Component
class NoticeScreen {
    private final OperationHeaders headers;
    private final Casework casework;
    private final NoticeDesk desk;
    private final Access access;
    private final InstantSource clock;

    NoticeScreen(OperationHeaders headers, Casework casework, NoticeDesk desk, Access access, InstantSource clock) {
        this.headers = headers;
        this.casework = casework;
        this.desk = desk;
        this.access = access;
        this.clock = clock;
    }

    /// The notice that a form is about, and the form.
    record Asked(OpenFile open, NoticeCourse course, Answers answers, Problems problems) {
        String path() {
            return open.path() + "/notices/" + course.kept().noticeId();
        }

        UUID stepId() {
            return answers.id("stepId");
        }
    }

    /// @throws plumbline.web.NotFound where the case is hidden or has no such notice
    Asked asked(UUID operationId, UUID allegationId, UUID noticeId, MultiValueMap<String, String> sent) {
        var open = casework.file(operationId, allegationId);
        return new Asked(open, desk.course(open, noticeId), new Answers(sent), Problems.none());
    }

    ModelAndView fresh(UUID operationId, UUID allegationId, UUID noticeId) {
        var asked = asked(operationId, allegationId, noticeId, now());
        return Show.page("casework/notice", page(asked, null, served(asked.course())));
    }

    /// The page with the day of service as it was worked out, to be confirmed.
    ModelAndView worked(Asked asked, Served served) {
        var page = page(asked, null, served);
        return asked.problems().any() ? Show.refused("casework/notice", page) : Show.page("casework/notice", page);
    }

    ModelAndView wrong(Asked asked) {
        return Show.refused("casework/notice", page(asked, null, served(asked.course())));
    }

    ModelAndView refused(Asked asked, Verdict.Refused why) {
        asked.problems().add("", why.reason());
        return Show.refused("casework/notice", page(asked, why, served(asked.course())));
    }

    private @Nullable Served served(NoticeCourse course) {
        return course.state().stage() == NoticeStage.SENT ? desk.served(course, null) : null;
    }

    private NoticePages.One page(Asked asked, Verdict.@Nullable Refused refused, @Nullable Served served) {
        return new NoticePages.One(
                asked.problems(),
                refused,
                headers.of(asked.open().operationId()),
                asked.open(),
                asked.course(),
                history(asked.open(), asked.course()),
                served,
                asked.answers());
    }

    private List<FilePages.Entry> history(OpenFile open, NoticeCourse course) {
        var own = open.steps().stream()
                .filter(step -> NoticeCourse.isOf(step.taken(), course.kept().noticeId()))
                .toList();
        var recorders =
                access.namesOf(own.stream().map(RecordedStep::recordedBy).toList());
        var counting = course.steps().stream().map(Taken::id).collect(Collectors.toSet());
        return own.reversed().stream()
                .map(step -> new FilePages.Entry(
                        step,
                        recorders.apply(step.recordedBy()),
                        StepForms.told(step.taken().step(), Map.of()),
                        counting.contains(step.taken().id())))
                .toList();
    }

    /// A fresh form: what happens, most often happened just now.
    private MultiValueMap<String, String> now() {
        var local = clock.instant().atZone(London.ZONE);
        var fields = new LinkedMultiValueMap<String, String>();
        for (var name : List.of("at", "acknowledged")) {
            fields.add(name + "-day", Integer.toString(local.getDayOfMonth()));
            fields.add(name + "-month", Integer.toString(local.getMonthValue()));
            fields.add(name + "-year", Integer.toString(local.getYear()));
        }
        fields.add("atTime", "%02d:%02d".formatted(local.getHour(), local.getMinute()));
        return fields;
    }
}
