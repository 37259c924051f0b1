package plumbline.aftercare;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import plumbline.publication.MovedClock;

/// A clock that tests of this feature move. It begins so long ago that it does not overtake the sessions, which begin
/// now.
@TestConfiguration
class MovedTime {
    private static final int DAYS = 150;

    @Bean
    @Primary
    MovedClock movedClock() {
        return new MovedClock(InstantSource.system().instant().minus(DAYS, ChronoUnit.DAYS));
    }
}
