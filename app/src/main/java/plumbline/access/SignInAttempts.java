package plumbline.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Slows down guessing: after five failures a name rests for a growing while, known or not.
///
/// In memory on purpose: a restart forgets, and a database writer cannot lock anyone out.
@Component
class SignInAttempts {
    private static final int FREE = 5;
    private static final int NAMES_KEPT = 10_000;
    private static final Duration LONGEST_REST = Duration.ofMinutes(15);

    private final InstantSource clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    private record Failures(int count, Instant restUntil) {}

    SignInAttempts(InstantSource clock) {
        this.clock = clock;
    }

    synchronized boolean mayTry(String userName) {
        var past = failures.get(userName);
        return past == null || !clock.instant().isBefore(past.restUntil());
    }

    synchronized void failed(String userName) {
        var past = failures.remove(userName);
        var count = past == null ? 1 : past.count() + 1;
        var rest = count < FREE
                ? Duration.ZERO
                : Duration.ofSeconds(Math.min(LONGEST_REST.toSeconds(), 5L << Math.min(count - FREE, 10)));
        failures.put(userName, new Failures(count, clock.instant().plus(rest)));
        if (failures.size() > NAMES_KEPT) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    synchronized void succeeded(String userName) {
        failures.remove(userName);
    }
}
