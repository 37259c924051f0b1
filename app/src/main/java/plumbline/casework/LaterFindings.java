package plumbline.casework;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;

/// Of whom misconduct was found after a day: for counting, across the operations that the reader has no part in.
///
/// Whoever is shut out of an operation is not told of it here either: it counts for them as if it did not exist.
@Service
public class LaterFindings {
    private final StandingRepository standing;

    LaterFindings(StandingRepository standing) {
        this.standing = standing;
    }

    /// Those of whom misconduct or gross misconduct was found that came to attention on or after their day.
    ///
    /// @param since a day for each person of the register
    @Transactional(readOnly = true)
    public Set<UUID> among(Map<UUID, LocalDate> since) {
        return since.isEmpty() ? Set.of() : standing.found(since, Access.current());
    }
}
