package plumbline.law.vetting.after;

import java.time.LocalDate;
import plumbline.law.clock.Deadline;
import plumbline.law.clock.Start;
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
        Duty duty = duty(clock, day);
        return duty.deadline(duty.startOn(day), workingDays);
    }

    /// The same, from a fact in words of its own.
    public Deadline deadline(String clock, Start start) {
        return duty(clock, start.day()).deadline(start, workingDays);
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
