package plumbline.law.conduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;
import plumbline.law.clock.Deadline;
import plumbline.law.clock.Force;
import plumbline.law.clock.Period;
import plumbline.law.clock.Start;
import plumbline.law.clock.Terms;
import plumbline.law.clock.WorkingDays;

/// A duty as a named value: what must be done, by whom, within what time, and where that is written.
///
/// @param id a name that never changes, by which records refer to it, such as "iopc-referral-conduct-matter"
/// @param clock the number of the clock in our catalogue, such as "CLK-03"
/// @param title what must be done, as an imperative
/// @param who who must do it
/// @param starts what sets its clock running
/// @param period the time allowed
/// @param force what stands behind the time
/// @param extension who may extend it and how
/// @param citation where the duty is written
/// @param timeCitation where its time is written, with its own mark: a duty can be certain and its time not
/// @param from the first day on which the duty exists
/// @param to the last day on which it exists; null while it is the law of today
public record Duty(
        String id,
        String clock,
        String title,
        String who,
        String starts,
        Period period,
        Force force,
        String extension,
        Citation citation,
        Citation timeCitation,
        LocalDate from,
        @Nullable LocalDate to) {

    /// Whether the duty exists on this day.
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from)
                && Optional.ofNullable(to).filter(day::isAfter).isEmpty();
    }

    /// The deadline that follows from a starting fact.
    public Deadline deadline(Start start, WorkingDays workingDays) {
        return Deadline.count(period, start, new Terms(force, extension, "", unconfirmed()), workingDays);
    }

    /// Both citations, without repeating one.
    public List<Citation> citations() {
        return citation.equals(timeCitation) ? List.of(citation) : List.of(citation, timeCitation);
    }

    private List<String> unconfirmed() {
        return citations().stream()
                .filter(cited -> cited.mark().isUnconfirmed())
                .map(cited -> cited + ": " + cited.note() + ".")
                .toList();
    }
}
