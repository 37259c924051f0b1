package plumbline.law.vetting.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.law.vetting.Level;

/// Residency beside a count of days, one by one, over random lives.
class ResidencyPropertyTest {
    private static final LocalDate APPLIED = LocalDate.of(2026, 9, 14);
    private static final Rules RULES = RuleBook.standard().on(APPLIED);
    private static final int GAP = 31;

    /// Further back than any life here begins.
    private static final LocalDate EARLIEST = APPLIED.minusDays(4_000);

    private final Random random = new Random(6);

    @Test
    void it_is_met_if_going_back_day_by_day_no_stretch_away_is_longer_than_a_month() {
        int met = 0;
        for (int life = 0; life < 2_000; life++) {
            var stays = life();
            var level = random.nextBoolean() ? Level.RV : Level.MV;
            var since = since(stays);
            var expected = since.filter(day -> !day.plusYears(years(level)).isAfter(APPLIED));

            switch (Residency.of(level, APPLIED, stays, RULES)) {
                case Residency.Met(LocalDate day) -> {
                    met++;
                    assertThat(expected).as(stays.toString()).contains(day);
                }
                case Residency.NotMet not -> {
                    assertThat(expected).as(stays.toString()).isEmpty();
                    assertThat(not.from())
                            .as(stays.toString())
                            .isEqualTo(since.map(day -> day.plusYears(years(level))));
                }
            }
        }
        assertThat(met).as("both answers occur").isBetween(200, 1_800);
    }

    @Test
    void one_more_stay_at_home_never_takes_residency_away() {
        for (int life = 0; life < 1_000; life++) {
            var stays = life();
            var more = new ArrayList<>(stays);
            more.add(stay(true, Stay.Basis.RESIDENT));

            if (Residency.of(Level.RV, APPLIED, stays, RULES) instanceof Residency.Met) {
                assertThat(Residency.of(Level.RV, APPLIED, more, RULES)).isInstanceOf(Residency.Met.class);
            }
        }
    }

    private static int years(Level level) {
        return level == Level.RV ? 3 : 5;
    }

    private static Optional<LocalDate> since(List<Stay> stays) {
        Optional<LocalDate> since = Optional.empty();
        int away = 0;
        for (LocalDate day = APPLIED; away <= GAP && day.isAfter(EARLIEST); day = day.minusDays(1)) {
            if (isHome(stays, day)) {
                since = Optional.of(day);
                away = 0;
            } else if (day.isBefore(APPLIED)) {
                away++;
            }
        }
        return since;
    }

    private static boolean isHome(List<Stay> stays, LocalDate day) {
        return stays.stream()
                .filter(Stay::counts)
                .anyMatch(stay -> !stay.from().isAfter(day)
                        && stay.to().filter(to -> to.isBefore(day)).isEmpty());
    }

    private List<Stay> life() {
        var stays = new ArrayList<Stay>();
        int number = 1 + random.nextInt(7);
        for (int i = 0; i < number; i++) {
            stays.add(stay(random.nextInt(5) > 0, Stay.Basis.values()[random.nextInt(Stay.Basis.values().length)]));
        }
        return stays;
    }

    private Stay stay(boolean inUk, Stay.Basis basis) {
        LocalDate from = APPLIED.minusDays(random.nextInt(3_500) - 50L);
        LocalDate to = from.plusDays(random.nextInt(1_500));
        return new Stay(from, random.nextInt(6) == 0 ? Optional.empty() : Optional.of(to), inUk, basis);
    }
}
