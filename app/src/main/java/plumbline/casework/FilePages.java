package plumbline.casework;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.cases.AllegationTab;
import plumbline.cases.OperationHeader;
import plumbline.forms.Labels;
import plumbline.law.Labelled;
import plumbline.law.lane.StepKind;
import plumbline.web.Dates;
import plumbline.web.SummaryRow;

/// What the page of a case shows.
final class FilePages {
    /// The steps in which somebody decides what co-subjects are compared by.
    private static final Set<StepKind> DECISIONS = EnumSet.of(
            StepKind.SEVERITY_ASSESSED,
            StepKind.CASE_TO_ANSWER_DECIDED,
            StepKind.ROUTE_DECIDED,
            StepKind.FOUND,
            StepKind.OUTCOME_DECIDED,
            StepKind.APPEAL_DECIDED,
            StepKind.MANAGER_DECIDED,
            StepKind.STAFF_OUTCOME_GIVEN,
            StepKind.STAFF_APPEAL_DECIDED);

    private FilePages() {}

    /// One entry of the history.
    ///
    /// @param told the particulars, question by question
    /// @param counts whether it still counts; not if a correction stands in its place
    record Entry(RecordedStep recorded, String by, List<SummaryRow> told, boolean counts) {
        String summary() {
            var correction = recorded.taken().corrects() == null ? "" : ", a correction";
            return kind().label() + ", " + happened() + correction + (counts ? "" : ", replaced by a correction");
        }

        StepKind kind() {
            return recorded.taken().step().kind();
        }

        String happened() {
            return Dates.dateTime(recorded.taken().at());
        }
    }

    /// The case of one person and allegation.
    record Case(
            OperationHeader header,
            OpenFile open,
            LifeLine line,
            List<ClockStanding> clocks,
            Possible possible,
            BailClashes.Found clashes,
            List<MessageLimits.Limited> messages,
            List<Entry> history,
            List<AllegationTab> tabs) {

        /// What must still be done, the earliest first.
        List<ClockStanding> toDo() {
            return clocks.stream()
                    .filter(one -> !one.isDone() && !one.clock().right())
                    .toList();
        }

        List<ClockStanding> done() {
            return clocks.stream()
                    .filter(one -> one.isDone() && !one.clock().right())
                    .toList();
        }

        /// Times in which somebody may do something, or in which something stands: nobody is late by them.
        List<ClockStanding> rights() {
            return clocks.stream().filter(one -> one.clock().right()).toList();
        }

        /// The decisions with their reasons, the newest first.
        List<Entry> decisions() {
            return history.stream()
                    .filter(entry -> entry.counts() && DECISIONS.contains(entry.kind()))
                    .toList();
        }

        /// At a glance: what stands in each lane.
        List<SummaryRow> standing() {
            var file = open.file();
            var rows = new ArrayList<SummaryRow>();
            rows.add(SummaryRow.of("Rules", open.allegation().rules().title()));
            rows.add(SummaryRow.of(
                    "Severity", file.allegation().severity().map(Labels::of).orElse("Not assessed yet")));
            rows.add(SummaryRow.of("Allegation", Labels.of(file.allegation().stage())));
            add(rows, "Form of investigation", file.matter().form());
            add(rows, "Case to answer", file.allegation().caseToAnswer());
            add(rows, "Route", file.allegation().route());
            add(rows, "Finding", file.allegation().finding());
            add(rows, "Outcome", file.allegation().outcome());
            rows.add(SummaryRow.of("Suspension", Labels.of(file.restriction().suspension())));
            file.restriction().restrictions().values().stream()
                    .filter(restriction -> restriction.isInForce())
                    .forEach(restriction -> rows.add(SummaryRow.of("Restriction", restriction.scope())));
            file.criminal()
                    .strands()
                    .values()
                    .forEach(strand -> rows.add(SummaryRow.of("Criminal strand", Labels.of(strand.stage()))));
            file.proceedings()
                    .all()
                    .values()
                    .forEach(one -> rows.add(SummaryRow.of(Labels.of(one.forum()), Labels.of(one.stage()))));
            return rows;
        }

        private static void add(List<SummaryRow> rows, String label, @Nullable Labelled value) {
            if (value != null) {
                rows.add(SummaryRow.of(label, Labels.of(value)));
            }
        }
    }
}
