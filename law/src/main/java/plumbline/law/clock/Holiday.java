package plumbline.law.clock;

import java.time.LocalDate;
import plumbline.law.Mark;

/// One bank or public holiday of England and Wales.
///
/// @param date the day on which it is kept
/// @param name its name, without the remark that it is a substitute
/// @param substitute whether it is kept on this weekday because the day itself fell on a weekend
/// @param mark unconfirmed when the year is computed rather than published
/// @param source where the date comes from
public record Holiday(LocalDate date, String name, boolean substitute, Mark mark, String source) {

    /// The name as people say it, such as "Boxing Day (substitute day)".
    public String label() {
        return substitute ? name + " (substitute day)" : name;
    }
}
