package plumbline.law.clock;

import java.time.LocalDate;

/// Days that do not count towards a period, such as a career break while a warning is in force.
///
/// @param from the first day that does not count
/// @param to the last day that does not count
/// @param why what it was, such as "career break"
public record Pause(LocalDate from, LocalDate to, String why) {

    /// Refuses a pause that ends before it begins.
    public Pause {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the pause ends on " + to + ", before it begins on " + from);
        }
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
