package plumbline.law.vetting.twokey;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.quality.Seed;

class DrawTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final Figures FIGURES = Figures.on(TODAY);
    private static final Seed SEED = new Seed("demo-beacon-2026-09");
    private static final Standing LAY = new Standing(false, false, null);
    private static final Standing CHAIR = new Standing(true, false, null);

    private static Candidate candidate(int number, Standing standing) {
        return new Candidate(
                new UUID(0, number),
                standing,
                new Term(LocalDate.of(2025, 6, 1), LocalDate.of(2028, 5, 31), 0),
                true,
                LocalDate.of(2026, 1, 10),
                0,
                Map.of(),
                List.of());
    }

    private static Candidate had(Candidate one, int cases, Map<UUID, Integer> together) {
        return new Candidate(
                one.id(), one.standing(), one.term(), one.vetted(), one.declaredOn(), cases, together, List.of());
    }

    private static List<Candidate> pool(int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> candidate(number, number == 0 ? CHAIR : LAY))
                .toList();
    }

    private static Draw draw(CaseClass caseClass, int round, Candidate... staying) {
        return new Draw("APP-2026-000123", round, Keys.of(caseClass, true, FIGURES), false, List.of(staying), 0, TODAY);
    }

    @ParameterizedTest
    @CsvSource({"APP-2026-000100, true", "APP-2026-000106, true", "APP-2026-000123, false"})
    void one_green_case_in_ten_is_drawn_as_the_published_vectors_have_it(String reference, boolean drawn) {
        assertThat(SEED.draws(reference, FIGURES.of(Figure.GREEN_DRAWN) / 100.0))
                .isEqualTo(drawn);
    }

    @Test
    void the_order_in_which_reviewers_are_listed_changes_nothing() {
        List<Candidate> pool = new ArrayList<>(pool(9));
        var expected = draw(CaseClass.AMBER, 1).from(pool, SEED, FIGURES);
        Random random = new Random(4);
        for (int again = 0; again < 20; again++) {
            Collections.shuffle(pool, random);
            assertThat(draw(CaseClass.AMBER, 1).from(pool, SEED, FIGURES)).isEqualTo(expected);
        }
        assertThat(expected.drawn()).hasSize(2).isEqualTo(expected.order().subList(0, 2));
        assertThat(expected.order()).hasSize(9);
    }

    @Test
    void another_case_round_or_secret_draws_others() {
        var drawn = new HashSet<List<UUID>>();
        for (int round = 1; round <= 30; round++) {
            drawn.add(draw(CaseClass.AMBER, round).from(pool(9), SEED, FIGURES).drawn());
        }
        assertThat(drawn).hasSizeGreaterThan(15);
        assertThat(draw(CaseClass.AMBER, 1)
                        .from(pool(9), new Seed("another-beacon-2026"), FIGURES)
                        .order())
                .isNotEqualTo(
                        draw(CaseClass.AMBER, 1).from(pool(9), SEED, FIGURES).order());
    }

    @Test
    void every_reviewer_is_drawn_about_equally_often() {
        Map<UUID, Integer> times = new HashMap<>();
        for (int number = 0; number < 3000; number++) {
            new Draw("APP-" + number, 1, Keys.of(CaseClass.AMBER, true, FIGURES), false, List.of(), 0, TODAY)
                    .from(pool(6), SEED, FIGURES)
                    .drawn()
                    .forEach(id -> times.merge(id, 1, Integer::sum));
        }
        assertThat(times).hasSize(6);
        assertThat(times.values()).allMatch(count -> count > 900 && count < 1100);
    }

    @Test
    void a_panel_has_its_chair_whatever_the_lots() {
        for (int round = 1; round <= 40; round++) {
            var drawn = draw(CaseClass.RED, round).from(pool(6), SEED, FIGURES).drawn();
            assertThat(drawn).hasSize(3).doesNotHaveDuplicates().contains(new UUID(0, 0));
        }
        assertThat(draw(CaseClass.RED, 1)
                        .from(pool(6).subList(1, 6), SEED, FIGURES)
                        .drawn())
                .isEmpty();
    }

    @Test
    void a_replacement_fills_the_empty_seat_only_and_keeps_the_panel_right() {
        Candidate chair = candidate(0, CHAIR);
        Candidate lay = candidate(1, LAY);
        List<Candidate> rest = pool(6).subList(2, 6);

        assertThat(draw(CaseClass.RED, 2, chair, lay).from(rest, SEED, FIGURES).drawn())
                .hasSize(1)
                .doesNotContain(chair.id(), lay.id());
        assertThat(draw(CaseClass.RED, 2, candidate(7, LAY), lay)
                        .from(rest, SEED, FIGURES)
                        .drawn())
                .as("no chair is left to draw")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} of the force''s {1} cases: {2}")
    @CsvSource({
        "5, 0, true",
        "6, 0, false",
        "5, 39, true",
        "6, 39, false",
        "6, 45, false",
        "6, 46, true",
        "14, 99, true",
        "15, 99, false"
    })
    void nobody_gets_more_than_15_percent_of_a_force_s_cases(int cases, int forceCases, boolean eligible) {
        assertThat(had(candidate(1, LAY), cases, Map.of())
                        .eligible(forceCases, TODAY, FIGURES)
                        .isAllowed())
                .isEqualTo(eligible);
    }

    @ParameterizedTest(name = "together in {0} of the force''s {1} cases: {2}")
    @CsvSource({"3, 0, true", "4, 0, false", "4, 48, false", "4, 49, true"})
    void the_same_two_never_get_more_than_10_percent(int together, int forceCases, boolean may) {
        Candidate one = candidate(1, LAY);
        Candidate other = had(candidate(2, LAY), 0, Map.of(one.id(), together));

        assertThat(other.mayPair(one.id(), forceCases, FIGURES)).isEqualTo(may);
        assertThat(other.mayPair(new UUID(0, 9), forceCases, FIGURES)).isTrue();
    }

    @Test
    void a_pair_that_had_its_share_is_not_drawn_together() {
        Map<UUID, Integer> often = new HashMap<>();
        IntStream.range(0, 3).forEach(number -> often.put(new UUID(0, number), 4));
        List<Candidate> pool = IntStream.range(0, 3)
                .mapToObj(number -> had(candidate(number, LAY), 0, often))
                .toList();

        assertThat(draw(CaseClass.AMBER, 1).from(pool, SEED, FIGURES).drawn()).isEmpty();
        List<Candidate> one = new ArrayList<>(pool);
        one.add(candidate(8, LAY));
        assertThat(draw(CaseClass.AMBER, 1).from(one, SEED, FIGURES).drawn()).contains(new UUID(0, 8));
    }

    @Test
    void who_is_not_eligible_is_passed_over_with_the_reason() {
        Candidate good = candidate(1, LAY);
        Candidate over = new Candidate(
                new UUID(0, 2),
                LAY,
                new Term(TODAY.minusYears(3), TODAY.minusDays(1), 0),
                true,
                TODAY,
                0,
                Map.of(),
                List.of());
        Candidate unvetted = new Candidate(new UUID(0, 3), LAY, good.term(), false, TODAY, 0, Map.of(), List.of());
        Candidate silent = new Candidate(
                new UUID(0, 4), LAY, good.term(), true, TODAY.minusYears(1).minusDays(1), 0, Map.of(), List.of());
        Candidate conflicted = new Candidate(
                new UUID(0, 5),
                LAY,
                good.term(),
                true,
                TODAY.minusYears(1),
                0,
                Map.of(),
                List.of(new Conflict(ConflictCode.C7, Conflict.Found.DECLARED, "is a friend")));
        Candidate busy = had(candidate(6, LAY), 6, Map.of());

        var result =
                draw(CaseClass.AMBER, 1).from(List.of(good, over, unvetted, silent, conflicted, busy), SEED, FIGURES);

        assertThat(result.order()).containsExactly(good.id());
        assertThat(result.drawn()).isEmpty();
        assertThat(result.passedOver())
                .extracting(passed -> passed.reviewer().getLeastSignificantBits() + " " + brief(passed.why()))
                .containsExactly(
                        "2 refused, TERM",
                        "3 refused, VETTED",
                        "4 refused, DECLARATION",
                        "5 refused, C7",
                        "6 refused, SHARE");
    }

    @ParameterizedTest(name = "from {0} to {1}, renewed {2} times: {3}")
    @CsvSource({
        "2026-01-01, 2028-12-31, 0, allowed",
        "2026-01-01, 2028-12-31, 1, allowed",
        "2026-01-01, 2028-12-31, 2, 'refused, TERM'",
        "2026-01-01, 2029-01-01, 0, 'refused, TERM'",
        "2026-01-01, 2025-12-31, 0, 'refused, TERM'",
        "2026-01-01, 2026-01-01, 0, allowed"
    })
    void a_term_lasts_three_years_and_is_renewed_once(LocalDate from, LocalDate until, int renewals, String expected) {
        assertThat(brief(new Term(from, until, renewals).may(FIGURES))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, true", "2025-12-31, false", "2026-12-31, true", "2027-01-01, false"})
    void a_term_runs_from_its_first_to_its_last_day(LocalDate day, boolean runs) {
        assertThat(new Term(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 0).runs(day))
                .isEqualTo(runs);
    }

    @Test
    void a_declaration_holds_for_a_year_to_the_day() {
        Candidate good = candidate(1, LAY);
        assertThat(new Candidate(good.id(), LAY, good.term(), true, TODAY.minusYears(1), 0, Map.of(), List.of())
                        .eligible(0, TODAY, FIGURES)
                        .isAllowed())
                .isTrue();
    }
}
