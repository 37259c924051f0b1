package plumbline.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That somebody reports to a manager, directly or through others.
///
/// @param managerId who is above
/// @param levels how many steps up: 1 for the line manager
/// @param to the last day; null while it lasts
public record Managed(
        UUID managerId,
        int levels,
        LocalDate from,
        @Nullable LocalDate to) {}
