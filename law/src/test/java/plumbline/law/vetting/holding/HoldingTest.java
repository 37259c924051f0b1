package plumbline.law.vetting.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plumbline.law.vetting.Level.MV;
import static plumbline.law.vetting.Level.MV_ENHANCED;
import static plumbline.law.vetting.Level.NPPV1;
import static plumbline.law.vetting.Level.NPPV3;
import static plumbline.law.vetting.Level.RV;
import static plumbline.law.vetting.holding.ClearanceStatus.ACTIVE;
import static plumbline.law.vetting.holding.ClearanceStatus.EXPIRED;
import static plumbline.law.vetting.holding.ClearanceStatus.PENDING_SIGNATURES;
import static plumbline.law.vetting.holding.ClearanceStatus.SUPERSEDED;
import static plumbline.law.vetting.holding.ClearanceStatus.TERMINATED;
import static plumbline.law.vetting.holding.ClearanceStatus.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.Level;

/// The worked examples of holding a clearance, and the edges beside them.
class HoldingTest {
    private static final LocalDate GRANTED = LocalDate.of(2026, 9, 14);

    @ParameterizedTest
    @CsvSource({
        "2026-09-13, PENDING_SIGNATURES",
        "2026-09-14, ACTIVE",
        "2036-09-13, ACTIVE",
        "2036-09-14, EXPIRED",
        "2040-01-01, EXPIRED"
    })
    void the_first_day_counts_and_the_day_of_expiry_does_not(LocalDate day, ClearanceStatus status) {
        var held = Held.of(GRANTED, GRANTED.plusYears(10), List.of());

        assertThat(held.on(day)).isEqualTo(status);
    }

    @Test
    void whoever_leaves_has_no_clearance_from_that_very_day() {
        var left = LocalDate.of(2026, 11, 5);
        var service = Service.of(List.of(new Spell(LocalDate.of(2010, 1, 4), left)));
        var held = Held.of(
                GRANTED,
                GRANTED.plusYears(10),
                List.of(new Ending(TERMINATED, service.departureFrom(GRANTED).orElseThrow())));

        assertThat(held.on(left.minusDays(1))).isEqualTo(ACTIVE);
        assertThat(held.on(left)).isEqualTo(TERMINATED);
        assertThat(service.includes(left)).isFalse();
        assertThat(service.leftBy(left)).isEqualTo(left);
        assertThat(service.leftBy(left.minusDays(1))).isNull();
    }

    @Test
    void a_return_after_a_break_does_not_bring_the_old_clearance_back() {
        var left = LocalDate.of(2025, 1, 31);
        var service = Service.of(
                List.of(new Spell(LocalDate.of(2026, 4, 1), null), new Spell(LocalDate.of(2012, 3, 1), left)));

        assertThat(service.departureFrom(LocalDate.of(2021, 6, 1))).contains(left);
        assertThat(service.departureFrom(LocalDate.of(2026, 4, 1))).isEmpty();
        assertThat(service.includes(LocalDate.of(2026, 4, 1))).isTrue();
        assertThat(service.includes(LocalDate.of(2025, 6, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, false", "2026-06-01, false", "2026-06-02, true"})
    void whoever_moves_from_one_engagement_to_the_next_has_not_left(LocalDate next, boolean left) {
        var service = Service.of(
                List.of(new Spell(LocalDate.of(2015, 1, 5), LocalDate.of(2026, 5, 31)), new Spell(next, null)));

        assertThat(service.departureFrom(LocalDate.of(2020, 1, 1)).isPresent()).isEqualTo(left);
    }

    @Test
    void an_engagement_beside_another_keeps_somebody_in_service() {
        var service = Service.of(List.of(
                new Spell(LocalDate.of(2015, 1, 5), null),
                new Spell(LocalDate.of(2016, 1, 5), LocalDate.of(2018, 1, 5)),
                new Spell(LocalDate.of(2024, 1, 5), LocalDate.of(2025, 1, 5))));

        assertThat(service.departureFrom(LocalDate.of(2015, 1, 5))).isEmpty();
        assertThat(Service.of(List.of()).departureFrom(LocalDate.EPOCH)).isEmpty();
        assertThat(Service.of(List.of()).leftBy(LocalDate.EPOCH)).isNull();
    }

    @Test
    void a_lapsed_level_leaves_the_other_as_it_is() {
        var expires = LocalDate.of(2026, 10, 31);
        var management = Held.of(LocalDate.of(2019, 10, 31), expires, List.of());
        var recruitment = Held.of(LocalDate.of(2019, 10, 31), LocalDate.of(2029, 10, 31), List.of());

        assertThat(management.on(expires)).isEqualTo(EXPIRED);
        assertThat(recruitment.on(expires)).isEqualTo(ACTIVE);
    }

    @Test
    void what_ends_it_first_ends_it_and_a_decision_weighs_more_than_a_date() {
        var day = LocalDate.of(2028, 3, 1);
        var held = Held.of(
                GRANTED,
                day,
                List.of(
                        new Ending(SUPERSEDED, day),
                        new Ending(WITHDRAWN, day),
                        new Ending(TERMINATED, day.plusDays(1))));

        assertThat(held.on(day)).isEqualTo(WITHDRAWN);
        assertThat(held.on(day.plusYears(1))).isEqualTo(WITHDRAWN);
        assertThat(Held.of(GRANTED, day, List.of(new Ending(TERMINATED, day.minusDays(1))))
                        .on(day))
                .isEqualTo(TERMINATED);
        assertThatThrownBy(() -> new Ending(ACTIVE, day)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ending(PENDING_SIGNATURES, day)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "RV, RV, true",
        "MV, RV, true",
        "MV_ENHANCED, MV, true",
        "RV, MV, false",
        "MV, MV_ENHANCED, false",
        "NPPV3, NPPV1, true",
        "NPPV2A, NPPV2F, false",
        "NPPV3, RV, false",
        "MV, NPPV1, false"
    })
    void a_higher_level_of_the_same_ladder_does_for_a_lower_post(Level held, Level required, boolean does) {
        assertThat(Coverage.covers(held, required)).isEqualTo(does);
    }

    @Test
    void what_was_ended_before_its_first_day_never_counts() {
        var held = Held.of(GRANTED, GRANTED.plusYears(10), List.of(new Ending(WITHDRAWN, GRANTED.minusDays(3))));

        assertThat(held.on(GRANTED.minusDays(4))).isEqualTo(PENDING_SIGNATURES);
        assertThat(held.on(GRANTED.minusDays(3))).isEqualTo(WITHDRAWN);
        assertThat(held.on(GRANTED)).isEqualTo(WITHDRAWN);
    }

    @Test
    void a_post_never_takes_less_than_the_least_of_the_person() {
        assertThat(Coverage.required(Applicant.OFFICER, Set.of())).isEqualTo(RV);
        assertThat(Coverage.required(Applicant.STAFF, Set.of(RV, MV))).isEqualTo(MV);
        assertThat(Coverage.required(Applicant.OFFICER, Set.of(MV, MV_ENHANCED)))
                .isEqualTo(MV_ENHANCED);
        assertThat(Coverage.required(Applicant.CONTRACTOR, Set.of())).isEqualTo(NPPV1);
        assertThat(Coverage.required(Applicant.CONTRACTOR, Set.of(NPPV3))).isEqualTo(NPPV3);
        assertThat(Coverage.required(Applicant.CONTRACTOR, Set.of(MV))).isEqualTo(NPPV1);
        assertThat(Coverage.required(Applicant.OFFICER, Set.of(NPPV3))).isEqualTo(RV);
        assertThat(Coverage.required(Applicant.OFFICER, Set.of(NPPV3, MV))).isEqualTo(MV);
    }
}
