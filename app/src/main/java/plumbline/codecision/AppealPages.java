package plumbline.codecision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.access.SignedIn;
import plumbline.forms.Labels;
import plumbline.law.Verdict;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.after.AppealGround;
import plumbline.law.vetting.after.Clocks;
import plumbline.law.vetting.after.RefusalAppeal;
import plumbline.law.vetting.twokey.AppealPanel;
import plumbline.web.Choice;
import plumbline.web.DateParts;
import plumbline.web.Dates;
import plumbline.web.Problems;
import plumbline.web.SummaryRow;

/// What the pages about an appeal against a refusal show.
final class AppealPages {
    /// A panel opens the door or leaves it shut; it sets no conditions.
    static final List<Choice> VOTES = Stream.of(Opinion.CLEAR, Opinion.NOT_CLEAR)
            .map(one -> Choice.of(one.name(), Labels.of(one)))
            .toList();

    private AppealPages() {}

    static List<Choice> grounds() {
        return Stream.of(AppealGround.values())
                .map(one -> Choice.of(one.name(), Labels.of(one)))
                .toList();
    }

    /// The appeal as far as it has come, a row each.
    static List<SummaryRow> rows(Course course, Clocks clocks, Function<UUID, String> names) {
        var appeal = course.appeal();
        var rows = new ArrayList<SummaryRow>();
        var told = appeal.told();
        rows.add(SummaryRow.of("Person told of the decision", told == null ? "Not yet" : Dates.date(told)));
        if (told != null) {
            rows.add(SummaryRow.of("May appeal until", Dates.date(RefusalAppeal.lastDay(told, clocks))));
        }
        var lodged = appeal.lodged();
        if (lodged != null) {
            rows.add(SummaryRow.of("Appeal came in", Dates.date(lodged.receivedOn())));
            rows.add(SummaryRow.of(
                    "Grounds",
                    lodged.grounds().stream().sorted().map(Labels::of).collect(Collectors.joining(". "))));
            rows.add(SummaryRow.of("Statement", lodged.statement()));
        }
        var panel = appeal.panel();
        if (panel != null) {
            rows.add(SummaryRow.of("Panel", sitting(panel, names)));
        }
        var heard = appeal.heard();
        if (heard != null) {
            rows.add(SummaryRow.of("Decision", heard.opened() ? "Upheld: clear" : "Dismissed: the refusal stands"));
            heard.votes()
                    .forEach(vote -> rows.add(SummaryRow.of(
                            names.apply(vote.seat().accountId()), Labels.of(vote.opinion()) + ". " + vote.reasons())));
            rows.add(SummaryRow.of("Reasons as given to the person", heard.told()));
            rows.add(SummaryRow.of("What follows", follows(course, heard)));
        }
        return rows;
    }

    static String sitting(Step.PanelSet panel, Function<UUID, String> names) {
        return panel.seats().stream()
                .map(seat -> names.apply(seat.accountId())
                        + (seat.chair() ? " (chair)" : "")
                        + (seat.outside() ? "" : " (of the force)"))
                .collect(Collectors.joining(", "));
    }

    static String follows(Course course, Step.AppealHeard heard) {
        return heard.opened()
                ? course.concluded()
                        .map(end -> "The panel signs the certificate; the clearance is followed until "
                                + Dates.date(AppealPanel.trackedUntil(
                                        end.on(), course.file().figures())))
                        .orElse("")
                : "The refusal stands. A court can still be asked: judicial review, promptly and within three months";
    }

    /// What the outside body sees of an appeal, and does about it.
    ///
    /// @param refused what was refused just now; null if nothing was
    /// @param sent the form as it came back
    record Desk(
            Problems problems,
            Verdict.@Nullable Refused refused,
            Course course,
            Stage stage,
            List<SummaryRow> rows,
            List<Reviewer> reviewers,
            List<SignedIn> force,
            Function<UUID, String> names,
            LocalDate today,
            Map<String, String> sent) {
        String path() {
            return "/outside/cases/" + course.file().decisionId() + "/appeal";
        }

        Appeal appeal() {
            return course.appeal();
        }

        boolean isShut() {
            return stage == Stage.NOT_CLEARED;
        }

        List<Choice> chairs() {
            return choices(reviewers.stream().filter(one -> one.standing().legal()), Stream.of());
        }

        List<Choice> seconds() {
            return choices(reviewers.stream(), Stream.of());
        }

        List<Choice> thirds() {
            return choices(reviewers.stream(), force.stream());
        }

        private static List<Choice> choices(Stream<Reviewer> outside, Stream<SignedIn> force) {
            return Stream.of(
                            Stream.of(Choice.of("", "Choose")),
                            force.map(who -> Choice.of(who.userId().toString(), who.name() + ", of the force")),
                            outside.map(one ->
                                    Choice.of(one.accountId().toString(), one.name() + ", " + one.organisation())))
                    .flatMap(all -> all)
                    .toList();
        }

        /// The members of the panel in the order of their seats.
        List<Member> members() {
            var seats = Objects.requireNonNull(appeal().panel()).seats();
            return IntStream.range(0, seats.size())
                    .mapToObj(i -> new Member(i, names.apply(seats.get(i).accountId())))
                    .toList();
        }

        DateParts day(String name) {
            return sent.containsKey(name + "-day") ? DateParts.of(sent, name) : DateParts.of(today);
        }

        String text(String name) {
            return sent.getOrDefault(name, "");
        }
    }

    /// A member of the panel and the place of their seat.
    record Member(int place, String name) {}
}
