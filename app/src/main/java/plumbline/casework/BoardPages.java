package plumbline.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.cases.Concerned;
import plumbline.cases.Operation;
import plumbline.cases.OperationHeader;
import plumbline.forms.Labels;
import plumbline.law.clock.Force;
import plumbline.people.Person;
import plumbline.people.PersonTab;
import plumbline.web.Choice;
import plumbline.web.Link;
import plumbline.web.Paging;

/// What the boards show.
final class BoardPages {
    private BoardPages() {}

    /// One allegation on a board.
    ///
    /// @param next what is due next; null if nothing with a day is
    record Row(Standing standing, @Nullable Due next) {
        String severity() {
            return standing.severity() == null ? "Not assessed" : Labels.of(standing.severity());
        }

        String route() {
            return standing.route() == null ? "Not decided" : Labels.of(standing.route());
        }

        String finding() {
            return standing.finding() == null ? "None" : Labels.of(standing.finding());
        }

        String outcome() {
            return standing.outcome() == null ? "None" : Labels.of(standing.outcome());
        }

        String criminal() {
            return standing.criminal() == null ? "None" : Labels.of(standing.criminal());
        }

        /// Suspension, restrictions, or both.
        List<String> restrictions() {
            var words = new ArrayList<String>();
            if (standing.isSuspended()) {
                words.add("Suspended");
            }
            if (standing.restrictions() > 0) {
                words.add(standing.restrictions() == 1 ? "1 restriction" : standing.restrictions() + " restrictions");
            }
            return words;
        }
    }

    /// One person of the operation.
    ///
    /// @param clashing how many rostered duties ahead would break a condition of their bail
    record Column(Concerned concerned, List<Row> rows, int clashing) {
        String clash() {
            return clashing == 1 ? "1 duty clashes with bail" : clashing + " duties clash with bail";
        }
    }

    /// An operation's board.
    record Board(OperationHeader header, List<Column> people, LocalDate today) {
        long allegations() {
            return rows().count();
        }

        /// Everything alleged against one person in one operation is one matter.
        long matters() {
            return people.stream().filter(one -> !one.rows().isEmpty()).count();
        }

        /// Those that stand beside each other when outcomes are compared: a withdrawn allegation has none.
        List<Column> compared() {
            return people.stream()
                    .map(one -> new Column(
                            one.concerned(),
                            one.rows().stream()
                                    .filter(row -> !row.standing().withdrawn())
                                    .toList(),
                            one.clashing()))
                    .filter(one -> !one.rows().isEmpty())
                    .toList();
        }

        private Stream<Row> rows() {
            return people.stream().flatMap(one -> one.rows().stream());
        }
    }

    /// A page of the deadlines board.
    ///
    /// @param further whether pages came before it
    record DeadlineList(DeadlineFilter filter, Deadlines.Page page, boolean further) {
        String overdue() {
            return counted(page.counts().overdue());
        }

        /// Counting stops after the soonest; what lies beyond is not known to be there or not.
        String soon() {
            var counts = page.counts();
            boolean stopped = counts.open() > Deadlines.COUNTED && counts.overdue() + counts.soon() == counts.open();
            if (!stopped) {
                return Integer.toString(counts.soon());
            }
            return counts.overdue() > Deadlines.COUNTED ? "not counted" : "over " + (counts.soon() - 1);
        }

        String open() {
            return counted(page.counts().open());
        }

        List<Choice> forces() {
            return Stream.concat(
                            Stream.of(Choice.of("", "All")),
                            Arrays.stream(Force.values()).map(force -> Choice.of(force.name(), force.label())))
                    .toList();
        }

        List<Choice> duties() {
            return Stream.concat(Stream.of(Choice.of("", "All")), DeadlineFilter.DUTIES.stream())
                    .toList();
        }

        /// The filters in use, each a link to the board without it.
        List<Link> chosen() {
            var links = new ArrayList<Link>();
            if (filter.force() != null) {
                links.add(Link.to(filter.force().label(), filter.anyForce().address(null)));
            }
            if (filter.overdue()) {
                links.add(Link.to("Day has passed", filter.anyDay().address(null)));
            }
            if (filter.operation() != null) {
                links.add(Link.to("One operation", filter.anyOperation().address(null)));
            }
            filter.dutyTitle()
                    .ifPresent(
                            title -> links.add(Link.to(title, filter.anyDuty().address(null))));
            return links;
        }

        Paging paging() {
            return new Paging(null, page.next() == null ? null : filter.address(page.next()), List.of());
        }

        private static String counted(int count) {
            return count > Deadlines.COUNTED ? "over " + Deadlines.COUNTED : Integer.toString(count);
        }
    }

    /// Every matter of one person that the reader may know of.
    record Matters(Person person, List<Matter> matters, LocalDate today, List<PersonTab> tabs) {
        long allegations() {
            return matters.stream().mapToLong(matter -> matter.rows().size()).sum();
        }
    }

    /// What is alleged against a person in one operation.
    record Matter(Operation operation, List<Row> rows) {}
}
