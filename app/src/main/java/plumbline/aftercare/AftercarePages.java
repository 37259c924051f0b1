package plumbline.aftercare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.forms.Asking;
import plumbline.forms.Labels;
import plumbline.law.Verdict;
import plumbline.law.vetting.after.ActKind;
import plumbline.law.vetting.after.Appeal;
import plumbline.law.vetting.after.Effect;
import plumbline.law.vetting.after.Restriction;
import plumbline.law.vetting.after.Review;
import plumbline.law.vetting.after.Rung;
import plumbline.law.vetting.after.Transfer;
import plumbline.law.vetting.after.WithdrawalCase;
import plumbline.people.Person;
import plumbline.web.Dates;
import plumbline.web.SummaryRow;

/// What the pages of aftercare show.
final class AftercarePages {
    private AftercarePages() {}

    /// A list of courses.
    ///
    /// @param more whether there are more than are shown
    record Board(String title, String lede, List<Row> rows, Map<UUID, Person> people, LocalDate today, boolean more) {
        Person person(Row row) {
            return Objects.requireNonNull(people.get(row.opened().personId()));
        }

        long overdue() {
            return rows.stream().filter(row -> row.isOverdue(today)).count();
        }
    }

    /// One act of the history, in words.
    record Told(String title, String by, String when, List<SummaryRow> rows) {}

    /// A course.
    ///
    /// @param acts what the reader may do now
    /// @param may whether the pack of a transfer is whole, and why not; null for anything else
    record Desk(
            Running running,
            Person person,
            Due due,
            LocalDate today,
            List<ActKind> acts,
            List<Told> history,
            @Nullable String reviewer,
            @Nullable Verdict may) {
        String title() {
            return running.opened().kind().label();
        }

        String stage() {
            return Labels.of(running.course().stage());
        }

        boolean isRed() {
            return running.course() instanceof Review review && review.red();
        }

        boolean isOverdue() {
            LocalDate on = due.on();
            return on != null && on.isBefore(today);
        }

        /// What is in force or follows, a line each.
        List<String> follows() {
            return switch (running.course()) {
                case Restriction restriction ->
                    restriction.rungs().stream()
                            .sorted()
                            .map(Rung::label)
                            .map(Labels::sentence)
                            .toList();
                case WithdrawalCase withdrawal ->
                    withdrawal.effects().stream().sorted().map(Effect::label).toList();
                case Review _, Transfer _, Appeal _ -> List.of();
            };
        }

        List<SummaryRow> summary() {
            var rows = new ArrayList<SummaryRow>();
            rows.add(SummaryRow.of(
                    "Opened",
                    Dates.date(running.opened().onDay()) + ": "
                            + running.opened().why()));
            if (running.opened().beginning() instanceof Beginning.OfReview review) {
                rows.add(SummaryRow.of(
                        "Trigger",
                        review.trigger().code() + ", " + review.trigger().label()));
                rows.add(SummaryRow.of("What is done", review.trigger().action()));
            }
            if (running.course() instanceof Restriction restriction) {
                rows.add(SummaryRow.of(
                        "Why", Labels.sentence(restriction.situation().label())));
                rows.add(SummaryRow.of(
                        "Least order",
                        Labels.sentence(String.join(
                                ", and ",
                                restriction.situation().least().stream()
                                        .sorted()
                                        .map(Rung::label)
                                        .toList()))));
            }
            if (running.course() instanceof Transfer transfer) {
                rows.add(SummaryRow.of("Parent force", transfer.parentForce()));
                rows.add(SummaryRow.of(
                        "Answered",
                        transfer.answers().size() + " of "
                                + (transfer.answers().size()
                                        + transfer.missing().size())));
            }
            rows.add(SummaryRow.of("Where it is", stage()));
            rows.add(SummaryRow.of(
                    "Reviewer from outside", reviewer == null ? "None drawn" : reviewer + ", drawn by lot"));
            return rows;
        }
    }

    /// The form of an act.
    record Form(Verdict.@Nullable Refused refused, Running running, Person person, ActKind kind, Asking asking) {
        String path() {
            return running.path() + "/acts/" + kind.id();
        }
    }

    /// Whom something is noted about.
    record Whom(@Nullable String words, List<Person> found, int total) {}

    /// What can be noted about somebody.
    record What(Person person, List<EventKind> kinds, List<Row> rows, LocalDate today) {}

    /// The form of a note.
    record Note(Person person, String title, String path, Asking asking) {}

    /// What the outside body sees.
    record Outside(List<Row> overdue, List<OutsideNews> told, LocalDate today) {}
}
