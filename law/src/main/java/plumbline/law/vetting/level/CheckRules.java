package plumbline.law.vetting.level;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import plumbline.law.Citation;

/// The rules of one check.
///
/// @param needs what it is run on
/// @param age how many days old its result may be on the day of the decision; empty where it does not age
/// @param runners in which capacity it may be run
/// @param whoCitation where that is written
public record CheckRules(
        Check check, Set<Input> needs, Optional<Figure> age, Set<Runner> runners, Citation whoCitation) {

    /// The last day on which a result of this day counts; empty where it does not age.
    public Optional<LocalDate> goodUntil(LocalDate ranOn) {
        return age.map(days -> ranOn.plusDays(days.number()));
    }
}
