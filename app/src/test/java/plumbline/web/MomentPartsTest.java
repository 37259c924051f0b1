package plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MomentPartsTest {
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");
    private static final DateParts TODAY = new DateParts("1", "7", "2026");

    private final Problems problems = Problems.none();

    private static MomentParts moment(DateParts date, @Nullable String time) {
        return new MomentParts("served", date, time);
    }

    @Test
    void a_date_and_a_time_are_one_moment_in_london() {
        assertThat(moment(TODAY, " 09:30 ").past("Enter the date", NOW, problems))
                .contains(Instant.parse("2026-07-01T08:30:00Z"));
        assertThat(problems.any()).isFalse();
    }

    @Test
    void a_time_left_empty_is_midnight_only_where_it_may_be() {
        assertThat(moment(TODAY, " ").pastOrMidnight("Enter the date", NOW, problems))
                .contains(Instant.parse("2026-06-30T23:00:00Z"));
        assertThat(problems.any()).isFalse();

        assertThat(moment(TODAY, " ").past("Enter the date", NOW, problems)).isEmpty();
        assertThat(problems.all()).containsOnlyKeys("servedTime");
    }

    @Test
    void date_and_time_are_each_told_what_is_wrong_with_them() {
        var wrong = moment(new DateParts("31", "6", "2026"), "half past nine");

        assertThat(wrong.pastOrMidnight("Enter the date it was served", NOW, problems))
                .isEmpty();
        assertThat(problems.all())
                .containsEntry("served", "Enter the date it was served")
                .containsEntry("servedTime", "Enter the time as hours and minutes, such as 09:30");
    }

    @Test
    void a_moment_to_come_is_refused_at_the_date() {
        assertThat(moment(TODAY, "13:01").past("Enter the date", NOW, problems)).isEmpty();
        assertThat(problems.of("served")).isEqualTo("Enter a date and time that are not in the future");
        assertThat(moment(TODAY, "13:00").past("Enter the date", NOW, Problems.none()))
                .contains(NOW);
    }
}
