package plumbline.codecision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.forms.Labels;
import plumbline.law.Verdict;
import plumbline.law.clock.Deadline;
import plumbline.web.DateParts;
import plumbline.web.Dates;
import plumbline.web.Paging;
import plumbline.web.Problems;
import plumbline.web.SummaryRow;

/// What the force's pages about two keys show.
final class TwoKeyPages {
    private TwoKeyPages() {}

    /// A case in a list.
    ///
    /// @param sealed how many envelopes are sealed in the phase that runs
    record Row(
            String href,
            String reference,
            String name,
            String caseClass,
            Stage stage,
            int sealed,
            int needed,
            String due) {
        /// For somebody from outside: no name, no reference.
        static Row masked(Course course, LocalDate today, String path) {
            var row = of(course, today, path, "");
            return new Row(row.href, title(course), "", row.caseClass, row.stage, row.sealed, row.needed, row.due);
        }

        /// How a case is called without its reference.
        static String title(Course course) {
            return "Case " + course.file().decisionId().toString().substring(0, 8);
        }

        /// An appeal, for the outside body.
        static Row appeal(Course course, LocalDate today) {
            var row = of(course, today, "/outside/cases/", "");
            return new Row(
                    row.href + "/appeal",
                    row.reference,
                    "",
                    row.caseClass,
                    row.stage,
                    row.sealed,
                    row.needed,
                    course.appeal().standing());
        }

        static Row of(Course course, LocalDate today, String path, String name) {
            var stage = course.stage(today);
            return new Row(
                    path + course.file().decisionId(),
                    course.file().reference(),
                    name,
                    Labels.of(course.file().caseClass()),
                    stage,
                    course.sealed(course.phase()).size(),
                    course.file().keys().reviewers() + 1,
                    waitsFor(course, stage));
        }
    }

    /// Until when something runs, in words.
    static String waitsFor(Course course, Stage stage) {
        return switch (stage) {
            case OBJECTIONS ->
                "Objections until "
                        + course.seats().all().stream()
                                .flatMap(seat -> course.objectionsUntil(seat).stream())
                                .max(LocalDate::compareTo)
                                .map(Dates::date)
                                .orElse("the names are given");
            case RECONCILING ->
                course.reconciling()
                        .flatMap(deadline -> deadline.limit().last())
                        .map(day -> "Last words by " + Dates.date(day))
                        .orElse("");
            case DRAWING -> "Too few are eligible";
            case TO_BE_NAMED -> "The outside body names them";
            case REVIEWING -> "Until all are sealed";
            case WITH_CHECKS -> "Clock stopped";
            case CLEARED, NOT_CLEARED ->
                Stream.of(
                                course.concluded()
                                        .map(end -> Dates.date(end.on()))
                                        .orElse(""),
                                course.appeal().standing())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(". "));
        };
    }

    /// A board of cases.
    ///
    /// @param open those that wait, by where they stand
    /// @param decided one page of the others, newest first
    /// @param number of that page, from 1
    /// @param path of the board
    record Board(List<Row> open, List<Row> decided, int decidedInAll, int number, String path) {
        static Board of(CaseFiles.Listed listed, int number, String path, Function<Course, Row> row) {
            return new Board(
                    listed.open().stream()
                            .map(row)
                            .sorted(Comparator.comparing(Row::stage))
                            .toList(),
                    listed.decided().stream().map(row).toList(),
                    listed.decidedInAll(),
                    number,
                    path);
        }

        boolean isEmpty() {
            return open.isEmpty() && decidedInAll == 0;
        }

        Paging paging() {
            return Paging.ofRows(number, decidedInAll, CaseFiles.Listed.PAGE, page -> path + "?page=" + page);
        }
    }

    /// One case.
    ///
    /// @param maySeal whether whoever reads may seal the force's opinion, and why not
    /// @param refused what was refused just now; null if nothing was
    /// @param appeal what became of a refusal, a row each
    record Case(
            Problems problems,
            Verdict.@Nullable Refused refused,
            Course course,
            Stage stage,
            EnvelopeView envelopes,
            List<Happened> happened,
            Verdict maySeal,
            List<SummaryRow> appeal,
            LocalDate today,
            boolean mayDepart) {
        String path() {
            return "/two-keys/" + course.file().decisionId();
        }

        @Nullable
        Deadline reconciling() {
            return course.reconciling().orElse(null);
        }

        /// Whether the door stays shut although one side would have opened it, which the person must be told.
        boolean isTellingOfDisagreement() {
            return stage == Stage.NOT_CLEARED
                    && course.lastReached().filter(Step.Reached::disagreed).isPresent();
        }

        /// Whether the person is still to be told that they are not cleared.
        boolean isToBeTold() {
            return stage == Stage.NOT_CLEARED && course.appeal().told() == null;
        }

        DateParts day() {
            return DateParts.of(today);
        }

        List<Step.Asked> questions() {
            return course.all(Step.Asked.class).toList();
        }

        /// The answer to a question; empty while there is none.
        String answer(Step.Asked asked) {
            return course.all(Step.Answered.class)
                    .filter(one -> one.questionId().equals(asked.questionId()))
                    .map(Step.Answered::answer)
                    .findAny()
                    .orElse("");
        }

        String withheld(Step.Shown shown) {
            return course.all(Step.Withheld.class)
                    .filter(one -> one.label().equals(shown.label()))
                    .map(Step.Withheld::reason)
                    .findAny()
                    .orElse("");
        }
    }

    /// Something that happened, in words.
    record Happened(String when, String what, String by) {}

    /// Both sides' reasons.
    record Opinions(String title, String back, String lede, List<OpinionView.Round> rounds) {}

    /// Nobody reads the other side yet.
    record Shut(String back) {}

    /// The chief officer's departure.
    record Departure(
            Problems problems,
            Verdict.@Nullable Refused refused,
            Course course,
            Verdict now,
            LocalDate last,
            Map<String, String> sent) {
        String path() {
            return "/two-keys/" + course.file().decisionId() + "/departure";
        }

        DateParts until() {
            return sent.containsKey("until-day") ? DateParts.of(sent, "until") : DateParts.of(last);
        }

        String text(String name) {
            return sent.getOrDefault(name, "");
        }
    }

    /// Every departure there was.
    record Departures(List<Departed> rows) {}

    record Departed(String reference, String caseClass, String reasons, String advice, String from, String until) {}
}
