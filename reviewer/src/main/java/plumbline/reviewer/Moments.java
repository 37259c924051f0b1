package plumbline.reviewer;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// The clock, in whole seconds, as documents write times.
record Moments(InstantSource source) {
    Instant now() {
        return source.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
