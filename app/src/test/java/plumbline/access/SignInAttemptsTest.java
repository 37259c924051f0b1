package plumbline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {
    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T09:00:00Z"));
    final SignInAttempts attempts = new SignInAttempts(now::get);

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed("s.whitlow");
        }
    }

    @Test
    void four_mistakes_are_free() {
        fail(4);

        assertThat(attempts.mayTry("s.whitlow")).isTrue();
    }

    @Test
    void the_fifth_makes_the_name_rest_and_no_other_name() {
        fail(5);

        assertThat(attempts.mayTry("s.whitlow")).isFalse();
        assertThat(attempts.mayTry("j.mallow")).isTrue();
    }

    @Test
    void the_rest_grows_and_ends() {
        fail(8);
        now.updateAndGet(at -> at.plusSeconds(39));
        assertThat(attempts.mayTry("s.whitlow")).isFalse();

        now.updateAndGet(at -> at.plusSeconds(1));
        assertThat(attempts.mayTry("s.whitlow")).isTrue();
    }

    @Test
    void no_rest_is_longer_than_a_quarter_of_an_hour() {
        fail(200);
        now.updateAndGet(at -> at.plus(Duration.ofMinutes(15)));

        assertThat(attempts.mayTry("s.whitlow")).isTrue();
    }

    @Test
    void success_forgets_the_mistakes() {
        fail(4);
        attempts.succeeded("s.whitlow");
        fail(4);

        assertThat(attempts.mayTry("s.whitlow")).isTrue();
    }
}
