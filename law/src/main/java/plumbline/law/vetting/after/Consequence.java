package plumbline.law.vetting.after;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import plumbline.law.clock.Deadline;

/// What an event opens, and by when.
///
/// @param on the day of the event, which is the day on which it is opened
/// @param red whether only an outside key may let it pass without change
/// @param due by when it is decided; empty for gates and for what follows a route of its own
/// @param situation what calls for a restriction meanwhile; empty if nothing does
/// @param told who is told at once
public record Consequence(
        Trigger trigger,
        Opens opens,
        LocalDate on,
        boolean red,
        Optional<Deadline> due,
        Optional<Situation> situation,
        Set<Told> told) {

    /// Copies the set.
    public Consequence {
        told = Set.copyOf(told);
    }
}
