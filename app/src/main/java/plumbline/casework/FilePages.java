package plumbline.casework;

import java.util.ArrayList;
import java.util.List;
import plumbline.cases.AllegationTab;
import plumbline.cases.DutyStanding;
import plumbline.cases.OperationHeader;
import plumbline.law.lane.StepKind;
import plumbline.web.Dates;
import plumbline.web.SummaryRow;

/// What the page of a case shows.
final class FilePages {
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
            List<DutyStanding> duties,
            Possible possible,
            List<MessageLimits.Limited> messages,
            List<Entry> history,
            boolean mayAct,
            List<AllegationTab> tabs) {

        List<DutyStanding> toDo() {
            return duties.stream().filter(duty -> duty.done() == null).toList();
        }

        List<DutyStanding> done() {
            return duties.stream().filter(duty -> duty.done() != null).toList();
        }

        /// At a glance: what stands in each lane.
        List<SummaryRow> standing() {
            var file = open.file();
            var rows = new ArrayList<SummaryRow>();
            rows.add(SummaryRow.of("Rules", open.allegation().rules().title()));
            rows.add(SummaryRow.of(
                    "Severity", file.allegation().severity().map(Labels::of).orElse("Not assessed yet")));
            rows.add(SummaryRow.of("Allegation", Labels.of(file.allegation().stage())));
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
    }
}
