package plumbline.law.lane;

import java.time.LocalDate;
import java.util.Optional;
import plumbline.law.clock.Deadline;
import plumbline.law.clock.Variation;
import plumbline.law.clock.WorkingDays;
import plumbline.law.conduct.ClockBook;
import plumbline.law.conduct.Duty;

/// The times that apply to one file, by a catalogue and a calendar.
record Times(CaseFile file, ClockBook book, WorkingDays workingDays) {

    /// The duty of that clock for a fact on that day, if it exists for this person.
    Optional<Duty> duty(String clock, LocalDate day) {
        return book.find(clock, file.opening().selection(), day);
    }

    /// The deadline of that clock for a fact on that day, as varied by agreement since.
    Optional<Deadline> deadline(String clock, LocalDate day) {
        return duty(clock, day).map(duty -> varied(duty, duty.deadline(duty.startOn(day), workingDays)));
    }

    /// A deadline as varied by agreement since its clock started.
    Deadline varied(Duty duty, Deadline counted) {
        return file.history().stream()
                .filter(taken -> taken.step() instanceof MatterStep.LimitVaried own
                        && own.clock().equals(duty.clock())
                        && !taken.day().isBefore(counted.start().day()))
                .map(taken -> variation(duty, (MatterStep.LimitVaried) taken.step()))
                .filter(variation -> duty.may(variation, counted).isAllowed())
                .reduce((_, second) -> second)
                .map(variation -> counted.varied(variation, workingDays))
                .orElse(counted);
    }

    /// A step that varies a time, as the clock counts it.
    static Variation variation(Duty duty, MatterStep.LimitVaried step) {
        return new Variation(
                step.until(), step.agreedBy().stream().sorted().toList(), step.reason(), duty.timeCitation());
    }

    /// The clock of a mandatory referral on these answers.
    String referralClock(MatterStep.ReferralAssessed assessed) {
        return assessed.deathOrSeriousInjury()
                ? "CLK-04"
                : file.opening().matter().referralClock();
    }

    /// Whether that day is past the last one of the clock that this fact started; never if there is no such clock.
    boolean isPast(String clock, LocalDate fact, LocalDate day) {
        return deadline(clock, fact)
                .flatMap(Deadline::lastDay)
                .filter(day::isAfter)
                .isPresent();
    }
}
