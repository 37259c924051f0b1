package plumbline.law.conduct;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.Deadline;
import plumbline.law.clock.Force;
import plumbline.law.clock.Period;
import plumbline.law.clock.Start;
import plumbline.law.clock.Terms;
import plumbline.law.clock.Variation;
import plumbline.law.clock.WorkingDays;

/// A duty as a named value: what must be done, by whom, within what time, and where that is written.
///
/// Duties come from the catalogue, [ClockBook], with the force's decisions on its parameters applied.
///
/// @param id a name that never changes, by which records refer to it, such as "iopc-referral-conduct-matter"
/// @param clock the number of the clock in the catalogue, such as "CLK-03"
/// @param title what must be done, as an imperative
/// @param who who must do it
/// @param fact what sets its clock running, as a phrase that fits after "because" and after "when"
/// @param timing the time allowed
/// @param force what stands behind the time
/// @param changes who may move its last day
/// @param exceeded what to do, and what follows, when the time has passed
/// @param citation where the duty is written
/// @param timeCitation where its time is written, with its own mark: a duty can be certain and its time not
/// @param scope whom it binds, and when
/// @param decisions what the force decided about its parameters
public record Duty(
        String id,
        String clock,
        String title,
        String who,
        String fact,
        Timing timing,
        Force force,
        Changes changes,
        String exceeded,
        Citation citation,
        Citation timeCitation,
        Scope scope,
        List<ParameterDecision> decisions) {

    /// Copies the list.
    public Duty {
        decisions = List.copyOf(decisions);
    }

    /// The time allowed, the first of several where there are several.
    public Period period() {
        return timing.period();
    }

    /// What sets its clock running, as in "runs from when ...".
    public String starts() {
        return "when " + fact;
    }

    /// Its starting fact, at this moment.
    public Start start(Instant at) {
        return new Start(fact, at);
    }

    /// Its starting fact, on this day.
    public Start startOn(LocalDate day) {
        return Start.on(fact, day);
    }

    /// The deadline that follows from a starting fact.
    public Deadline deadline(Start start, WorkingDays workingDays) {
        return count(period(), start, workingDays);
    }

    /// The deadline of the `n`th period of a duty that comes back, each period beginning where the one before ended.
    ///
    /// @throws IllegalArgumentException if `n` is below one, or above it for a duty that does not come back
    public Deadline deadline(int n, Start start, WorkingDays workingDays) {
        if (n < 1) {
            throw new IllegalArgumentException("there is no period " + n);
        }
        Deadline deadline = deadline(start, workingDays);
        for (int period = 2; period <= n; period++) {
            LocalDate ended = deadline.lastDay().orElseThrow();
            deadline = count(
                    further().period(),
                    Start.on("period " + (period - 1) + " of " + clock + " ended", ended),
                    workingDays);
        }
        return deadline;
    }

    /// The next deadline of a duty that is counted from what was done last, such as an update or a review.
    ///
    /// @throws IllegalArgumentException if this duty is not counted so
    public Deadline next(Start act, WorkingDays workingDays) {
        if (!further().fromAct()) {
            throw new IllegalArgumentException(clock + " is not counted from what was done last");
        }
        return count(further().period(), act, workingDays);
    }

    /// The second time that must be met too, from the fact that starts it.
    ///
    /// @throws IllegalArgumentException if there is none
    public Deadline ceiling(LocalDate day, WorkingDays workingDays) {
        Timing.Ceiling ceiling =
                timing.ceiling().orElseThrow(() -> new IllegalArgumentException(clock + " has only one time to meet"));
        return count(ceiling.period(), Start.on(ceiling.fact(), day), workingDays);
    }

    /// Whether a panel may set this many months instead: not fewer than the ordinary time, not more than the longest.
    public Verdict mayLast(int months) {
        int longest = timing.longest().orElse(0);
        if (!(period() instanceof Period.Months ordinary) || longest == 0) {
            return Verdict.refused(clock, "This time is fixed.", changes.extension(), timeCitation);
        }
        return months < ordinary.months() || months > longest
                ? Verdict.refused(
                        clock,
                        "It lasts at least " + ordinary.months() + " months and at most " + longest + ".",
                        "Choose a time between them.",
                        timeCitation)
                : Verdict.allowed();
    }

    /// This duty with the number of months that a panel set.
    ///
    /// @throws IllegalArgumentException if [#mayLast] refuses it
    public Duty lasting(int months) {
        if (!(mayLast(months).isAllowed() && period() instanceof Period.Months ordinary)) {
            throw new IllegalArgumentException("refused: " + mayLast(months));
        }
        return new Duty(
                id,
                clock,
                title,
                who,
                fact,
                timing.instead(new Period.Months(months, ordinary.from())),
                force,
                changes,
                exceeded,
                citation,
                timeCitation,
                scope,
                decisions);
    }

    /// Whether the last day may be moved so: allowed if everyone agreed who must.
    public Verdict may(Variation variation, Deadline deadline) {
        return changes.may(this, deadline, variation);
    }

    /// All citations, without repeating one.
    public List<Citation> citations() {
        return Stream.of(citation, timeCitation).distinct().toList();
    }

    private Timing.Further further() {
        return timing.further().orElseThrow(() -> new IllegalArgumentException(clock + " does not come back"));
    }

    private Deadline count(Period period, Start start, WorkingDays workingDays) {
        Terms terms = new Terms(force, changes.extension(), exceeded, unconfirmed());
        return Deadline.count(period, start, terms, workingDays)
                .noting(decisions.stream().map(ParameterDecision::sentence).toList());
    }

    private List<String> unconfirmed() {
        return citations().stream()
                .filter(cited -> cited.mark().isUnconfirmed())
                .map(cited -> cited + ": " + cited.note() + ".")
                .toList();
    }
}
