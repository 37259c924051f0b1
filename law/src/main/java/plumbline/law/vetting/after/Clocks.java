package plumbline.law.vetting.after;

import java.time.LocalDate;
import java.util.Optional;
import plumbline.law.clock.Deadline;
import plumbline.law.clock.WorkingDays;
import plumbline.law.conduct.ClockBook;
import plumbline.law.conduct.Duty;
import plumbline.law.conduct.Pack;

/// The clocks after clearance, by a catalogue and a calendar. They bind everybody alike, so that no rule set is asked.
public record Clocks(ClockBook book, WorkingDays workingDays) {

    /// The catalogue and calendar that come with this library.
    public static Clocks standard() {
        return new Clocks(ClockBook.standard(), WorkingDays.englandAndWales());
    }

    /// The duty of that clock for a fact on that day.
    public Duty duty(String clock, LocalDate day) {
        return book.clock(clock, Pack.PACK_OFFICER, day);
    }

    /// Its deadline.
    public Deadline deadline(String clock, LocalDate day) {
        return deadline(duty(clock, day), day);
    }

    /// Its deadline; empty for a fact on a day on which the clock did not run yet.
    public Optional<Deadline> find(String clock, LocalDate day) {
        return book.find(clock, Pack.PACK_OFFICER, day).map(duty -> deadline(duty, day));
    }

    Deadline deadline(Duty duty, LocalDate day) {
        return duty.deadline(duty.startOn(day), workingDays);
    }

    /// The last day of that clock for a fact on that day.
    ///
    /// @throws IllegalStateException for a clock that counts no day
    public LocalDate lastDay(String clock, LocalDate day) {
        return deadline(clock, day)
                .lastDay()
                .orElseThrow(() -> new IllegalStateException(clock + " counts no last day"));
    }
}
