package plumbline.law.vetting.holding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Service beside a count of days, one by one, over random engagements.
class ServicePropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 120;

    private final Random random = new Random(5);

    @Test
    void who_does_not_serve_on_a_day_nor_the_next_left_on_it_if_they_served_the_day_before() {
        for (int round = 0; round < 300; round++) {
            var engagements = engagements();
            var service = Service.of(engagements);
            for (LocalDate day : (Iterable<LocalDate>) days()::iterator) {
                assertThat(service.includes(day))
                        .as("%s on %s", engagements, day)
                        .isEqualTo(serves(engagements, day));
                assertThat(service.departureFrom(day))
                        .as("%s from %s", engagements, day)
                        .isEqualTo(day.datesUntil(FIRST.plusDays(DAYS + 1L))
                                .filter(left -> left(engagements, left))
                                .findFirst());
                assertThat(service.leftBy(day))
                        .as("%s by %s", engagements, day)
                        .isEqualTo(
                                serves(engagements, day)
                                        ? null
                                        : FIRST.minusDays(1)
                                                .datesUntil(day.plusDays(1))
                                                .filter(left -> left(engagements, left))
                                                .reduce((_, later) -> later)
                                                .orElse(null));
            }
        }
    }

    @Test
    void nobody_who_left_holds_a_clearance_from_before_however_it_would_have_gone_on() {
        for (int round = 0; round < 2_000; round++) {
            var engagements = engagements();
            var from = FIRST.plusDays(random.nextInt(DAYS));
            var left = Service.of(engagements).departureFrom(from);
            var held = Held.of(
                    from,
                    from.plusYears(10),
                    left.map(day -> List.of(new Ending(ClearanceStatus.TERMINATED, day)))
                            .orElse(List.of()));

            left.ifPresent(day -> assertThat(days().filter(later -> !later.isBefore(day)))
                    .allMatch(later -> held.on(later) == ClearanceStatus.TERMINATED));
            assertThat(days().filter(day -> held.on(day) == ClearanceStatus.ACTIVE))
                    .allMatch(day ->
                            !day.isBefore(from) && left.map(day::isBefore).orElse(true));
        }
    }

    private static Stream<LocalDate> days() {
        return FIRST.datesUntil(FIRST.plusDays(DAYS));
    }

    private static boolean serves(List<Spell> engagements, LocalDate day) {
        return engagements.stream()
                .anyMatch(spell ->
                        !day.isBefore(spell.startsOn()) && (spell.endsOn() == null || day.isBefore(spell.endsOn())));
    }

    private static boolean left(List<Spell> engagements, LocalDate day) {
        return serves(engagements, day.minusDays(1))
                && !serves(engagements, day)
                && !serves(engagements, day.plusDays(1));
    }

    private List<Spell> engagements() {
        var engagements = new ArrayList<Spell>();
        int number = random.nextInt(5);
        for (int i = 0; i < number; i++) {
            var starts = FIRST.plusDays(random.nextInt(80));
            engagements.add(new Spell(starts, random.nextInt(8) == 0 ? null : starts.plusDays(1 + random.nextInt(30))));
        }
        return engagements;
    }
}
