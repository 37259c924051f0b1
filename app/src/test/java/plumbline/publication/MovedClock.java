package plumbline.publication;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands until a test moves it. It never goes back: what is on record lies in its past.
public final class MovedClock implements InstantSource {
    private final AtomicReference<Instant> now;

    public MovedClock(Instant start) {
        now = new AtomicReference<>(start.truncatedTo(ChronoUnit.SECONDS));
    }

    public void later(long days) {
        now.updateAndGet(at -> at.plus(days, ChronoUnit.DAYS));
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
