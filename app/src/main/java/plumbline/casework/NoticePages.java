package plumbline.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.access.Access;
import plumbline.cases.AllegationTab;
import plumbline.cases.OperationHeader;
import plumbline.forms.Answers;
import plumbline.forms.Labels;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.lane.NoticeState;
import plumbline.law.lane.NoticeStep;
import plumbline.law.lane.StepKind;
import plumbline.law.notice.Field;
import plumbline.law.notice.Needed;
import plumbline.law.notice.Notice;
import plumbline.law.notice.NoticeForm;
import plumbline.law.notice.NoticeScope;
import plumbline.law.notice.Served;
import plumbline.law.notice.ServiceRules;
import plumbline.web.Choice;
import plumbline.web.Dates;
import plumbline.web.Problems;
import plumbline.web.SummaryRow;

/// What the pages of notices show.
final class NoticePages {
    private NoticePages() {}

    /// The notices of a case.
    ///
    /// @param scope what decides which there are; null where no procedure reaches the person
    /// @param available those that exist, in the order of the catalogue
    /// @param elsewhere those recorded that were not written here
    /// @param steps the steps that a notice given elsewhere can take now
    record All(
            OperationHeader header,
            OpenFile open,
            List<AllegationTab> tabs,
            @Nullable NoticeScope scope,
            List<Notice> available,
            List<NoticeCourse> courses,
            List<NoticeState.Notice> elsewhere,
            List<StepKind> steps,
            NoticeOutlook outlook,
            Instant now) {
        boolean isNothingWritten() {
            return courses.isEmpty() && elsewhere.isEmpty();
        }

        String path() {
            return open.path() + "/notices";
        }

        String write(Notice notice) {
            return path() + "/write/" + notice.id();
        }

        String when(NoticeOutlook.Due due) {
            return new ClockStanding(due.clock(), now).dueWords();
        }

        /// What is said of a notice that is kept back.
        List<SummaryRow> withheld(NoticeOutlook.Withheld withheld) {
            var review = withheld.reviewOn();
            return List.of(
                    SummaryRow.of("Why", withheld.ground()),
                    SummaryRow.of(
                            "To be tested again",
                            review == null
                                    ? "No day is named"
                                    : London.words(review)
                                            + (review.isBefore(London.day(now)) ? ". That day has passed" : "")));
        }
    }

    /// The form of one notice.
    ///
    /// @param refused why it may not be drafted; null if it was not asked
    record Writing(
            Problems problems,
            Verdict.@Nullable Refused refused,
            OperationHeader header,
            OpenFile open,
            UUID noticeId,
            NoticeAnswers answers) {
        NoticeForm form() {
            return answers.form();
        }

        String path() {
            return open.path() + "/notices/write/" + form().notice().id();
        }

        static String label(Field field) {
            return field.mandatory() ? field.label() : field.label() + " (optional)";
        }

        /// What it must contain, and when it must not be blank.
        String hint(Field field) {
            var says = Labels.sentence(field.says());
            return field.needed().isEmpty() || !field.mandatory()
                    ? says
                    : says + ". Needed when "
                            + field.needed().stream().map(this::condition).collect(Collectors.joining(" and "));
        }

        private String condition(Needed needed) {
            var other = form().fields().stream()
                    .filter(field -> field.key().equals(needed.field()))
                    .map(Field::label)
                    .findAny()
                    .orElse(needed.field());
            return "\"" + other + "\" is " + (needed.equal() ? "" : "not ")
                    + (needed.value().isEmpty() ? "blank" : "\"" + needed.value() + "\"");
        }

        static List<Choice> choices(Field field) {
            return field.choices().stream()
                    .map(choice -> Choice.of(choice, choice))
                    .toList();
        }
    }

    /// One notice, from draft to acknowledgement.
    ///
    /// @param served from when it counts as served; null unless it was sent and that is not recorded yet
    /// @param answers of the form that was sent, or what a fresh one holds
    record One(
            Problems problems,
            Verdict.@Nullable Refused refused,
            OperationHeader header,
            OpenFile open,
            NoticeCourse course,
            List<FilePages.Entry> history,
            @Nullable Served served,
            Answers answers) {
        String path() {
            return open.path() + "/notices/" + course.kept().noticeId();
        }

        boolean may(StepKind kind) {
            return NoticeRoles.by(Access.current(), kind, course.notice()).isPresent();
        }

        /// An identity for the step that a form takes, so that a form sent twice takes it once.
        static String fresh() {
            return UUID.randomUUID().toString();
        }

        List<Choice> channels() {
            return ServiceRules.standard().channels(course.kept().scope()).stream()
                    .map(channel -> Choice.of(channel.name(), Labels.of(channel)))
                    .toList();
        }

        List<SummaryRow> facts() {
            var kept = course.kept();
            return List.of(
                    SummaryRow.of("Stands at", course.stage()),
                    SummaryRow.of("Text", kept.code() + ", in the words of " + Dates.date(kept.version())),
                    SummaryRow.of("For", kept.scope().words()),
                    SummaryRow.of("Given by", course.notice().sender()),
                    SummaryRow.of("Given to", course.notice().recipient()),
                    SummaryRow.of("Written", Dates.dateTime(kept.writtenAt())));
        }

        /// Whether somebody must still say when it arrived.
        boolean asksForDelivery() {
            return served instanceof Served.NotYet || answers.any("delivered");
        }

        NoticeStep.Channel channel() {
            return ((NoticeStep.Sent) course.sent().orElseThrow().step()).channel();
        }
    }
}
