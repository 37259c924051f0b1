package plumbline.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// From one day on, whether something is in sight of the public.
///
/// @param ended whether it will not come back
/// @param through the last day in sight; null where it is not
/// @param reason why it changed
record Sight(
        boolean inSight,
        boolean ended,
        LocalDate since,
        @Nullable LocalDate through,
        String reason) {

    static Sight shown(LocalDate since, LocalDate through, String reason) {
        return new Sight(true, false, since, through, reason);
    }

    static Sight hidden(LocalDate since, String reason) {
        return new Sight(false, false, since, null, reason);
    }

    static Sight over(LocalDate since, String reason) {
        return new Sight(false, true, since, null, reason);
    }

    static Optional<Sight> lastShown(List<Sight> all) {
        return all.stream().filter(Sight::inSight).reduce((_, last) -> last);
    }
}
