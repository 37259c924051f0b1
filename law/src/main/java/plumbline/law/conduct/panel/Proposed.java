package plumbline.law.conduct.panel;

import java.time.LocalDate;
import java.util.List;

/// Somebody proposed for a part in a matter.
///
/// @param person who, by reference
/// @param part the part proposed
/// @param on the day of the proposal
/// @param behaviourFrom the first day of the behaviour alleged
/// @param behaviourTo its last day
/// @param connections everything known that connects the person with the matter
public record Proposed(
        String person,
        Part part,
        LocalDate on,
        LocalDate behaviourFrom,
        LocalDate behaviourTo,
        List<Connection> connections) {

    /// Copies the list.
    public Proposed {
        connections = List.copyOf(connections);
    }
}
