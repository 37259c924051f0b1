package plumbline.law.vetting.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.holding.ClearanceStatus;
import plumbline.law.vetting.holding.Held;

/// What holds of every clearance, whatever its level and first day: each day of five years, leap days among them.
class ValidityPropertyTest {
    private static final Rules RULES = RuleBook.standard().on(LocalDate.of(2026, 9, 14));

    static Stream<LocalDate> months() {
        return Stream.iterate(LocalDate.of(2024, 1, 1), day -> day.plusMonths(1))
                .limit(60);
    }

    private static Stream<Validity> from(LocalDate month) {
        return month.datesUntil(month.plusMonths(1))
                .flatMap(day -> Stream.of(Level.values()).map(level -> Validity.of(level, day, RULES)));
    }

    @ParameterizedTest
    @MethodSource("months")
    void it_ends_on_its_own_day_of_the_year_and_only_a_leap_day_gives_way(LocalDate month) {
        assertThat(from(month)).allSatisfy(validity -> {
            LocalDate first = validity.validFrom();
            boolean leapDay = first.getMonth() == Month.FEBRUARY && first.getDayOfMonth() == 29;

            assertThat(validity.expiresOn().getMonth()).isEqualTo(first.getMonth());
            assertThat(validity.expiresOn().getDayOfMonth())
                    .isEqualTo(leapDay && !validity.expiresOn().isLeapYear() ? 28 : first.getDayOfMonth());
        });
    }

    @ParameterizedTest
    @MethodSource("months")
    void it_is_active_on_each_day_between_and_on_neither_day_beside(LocalDate month) {
        assertThat(from(month)).allSatisfy(validity -> {
            var held = Held.of(validity.validFrom(), validity.expiresOn(), List.of());

            assertThat(held.on(validity.validFrom().minusDays(1))).isEqualTo(ClearanceStatus.PENDING_SIGNATURES);
            assertThat(held.on(validity.validFrom())).isEqualTo(ClearanceStatus.ACTIVE);
            assertThat(held.on(validity.expiresOn().minusDays(1))).isEqualTo(ClearanceStatus.ACTIVE);
            assertThat(held.on(validity.expiresOn())).isEqualTo(ClearanceStatus.EXPIRED);
        });
    }

    @ParameterizedTest
    @MethodSource("months")
    void its_reminders_begin_when_renewal_opens_and_come_each_week_to_the_last(LocalDate month) {
        assertThat(from(month)).allSatisfy(validity -> {
            var reminders = validity.reminders(RULES);

            assertThat(reminders.getFirst()).isEqualTo(validity.renewalOpens(RULES));
            assertThat(reminders).isSorted().doesNotHaveDuplicates().allMatch(validity.expiresOn()::isAfter);
            assertThat(ChronoUnit.DAYS.between(reminders.getLast(), validity.expiresOn()))
                    .isBetween(1L, 7L);
            assertThat(reminders.subList(0, 4))
                    .containsExactly(
                            validity.expiresOn().minusMonths(12),
                            validity.expiresOn().minusMonths(6),
                            validity.expiresOn().minusMonths(3),
                            validity.expiresOn().minusMonths(1));
        });
    }
}
