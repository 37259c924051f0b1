package plumbline.law.conduct.restriction;

import java.time.LocalDateTime;
import java.util.Set;

/// A duty that somebody is rostered for.
///
/// @param place the station or unit
/// @param with who is met there, as they are called in the conditions
public record RosteredDuty(LocalDateTime from, LocalDateTime until, String place, Set<String> with) {

    /// Copies the set.
    public RosteredDuty {
        with = Set.copyOf(with);
    }
}
