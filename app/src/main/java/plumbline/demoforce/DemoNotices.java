package plumbline.demoforce;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import plumbline.casework.NoticeDesk;
import plumbline.law.clock.London;
import plumbline.law.clock.WorkingDays;
import plumbline.law.lane.AllegationStep;
import plumbline.law.lane.By;
import plumbline.law.lane.NoticeStep;
import plumbline.law.lane.Step;

/// Writes the notices of the stories, so that what a story says was sent can be read and has the hash that it says.
@Component
@Profile("demo")
class DemoNotices {
    /// A working day or two more than the person has to answer.
    private static final int DAYS_TO_ANSWER = 16;

    private final NoticeDesk desk;

    DemoNotices(NoticeDesk desk) {
        this.desk = desk;
    }

    /// The step as it is recorded: what is sent is the bundle of what was drafted.
    Step recorded(Story story, Story.Told told) {
        return told.step() instanceof NoticeStep.Sent sent
                ? new NoticeStep.Sent(sent.notice(), sent.channel(), written(story, told, sent))
                : told.step();
    }

    private String written(Story story, Story.Told told, NoticeStep.Sent sent) {
        return desk.write(
                DemoIds.operation(),
                DemoIds.allegation(story.part()),
                sent.notice(),
                drafted(story, sent).code(),
                told.by(),
                answers(story, told));
    }

    private static NoticeStep.Drafted drafted(Story story, NoticeStep.Sent sent) {
        return story.told().stream()
                .map(Story.Told::step)
                .filter(NoticeStep.Drafted.class::isInstance)
                .map(NoticeStep.Drafted.class::cast)
                .filter(drafted -> drafted.notice().equals(sent.notice()))
                .findAny()
                .orElseThrow();
    }

    /// What the record does not know of a notice of the investigation (N3) and of a new assessment (N4).
    private static Map<String, String> answers(Story story, Story.Told told) {
        var day = London.day(told.at());
        var directorGeneral = told.by() == By.DIRECTOR_GENERAL;
        var assessor = directorGeneral
                ? "The Director General of the Independent Office for Police Conduct"
                : "The investigator, having consulted the appropriate authority";
        var answers = new HashMap<String, String>();
        if (directorGeneral) {
            answers.put("sender", "The investigator of the Independent Office for Police Conduct");
        }
        answers.put("dated", day.toString());
        answers.put("assessed-by", assessor);
        answers.put("decided-by", assessor);
        answers.put("likely-form-reason", "If it is proven as alleged, it is that serious.");
        answers.put("reason", "The form of the investigation changed, and the assessment was made again.");
        answers.put("old-assessment", firstAssessment(story));
        answers.put("first-notice-day", firstNotice(story).toString());
        answers.put(
                "respond-by",
                WorkingDays.englandAndWales()
                        .onOrAfter(day.plusDays(DAYS_TO_ANSWER))
                        .toString());
        answers.put("welfare-contact", "The welfare desk of Human Resources, who take no part in the investigation");
        return answers;
    }

    private static String firstAssessment(Story story) {
        return story.told().stream()
                .map(Story.Told::step)
                .filter(AllegationStep.SeverityAssessed.class::isInstance)
                .map(step -> ((AllegationStep.SeverityAssessed) step).severity().capitalised())
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate firstNotice(Story story) {
        return story.told().stream()
                .filter(told -> told.step() instanceof NoticeStep.Sent)
                .map(told -> London.day(told.at()))
                .findFirst()
                .orElseThrow();
    }
}
