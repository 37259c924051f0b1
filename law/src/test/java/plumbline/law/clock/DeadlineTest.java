package plumbline.law.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Worked examples first, laws that hold for every date after.
class DeadlineTest {

    private static final WorkingDays DAYS = WorkingDays.englandAndWales();
    private static final Terms STATUTORY = new Terms(Force.STATUTORY, "Nobody can extend it.", "Do it at once.");

    private static Deadline from(LocalDate day, Period period) {
        return Deadline.count(period, Start.on("it happened", day), STATUTORY, DAYS);
    }

    private static LocalDate last(LocalDate day, Period period) {
        return from(day, period).lastDay().orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {2} working days after {1} end on {3}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        example                                             | fact       | days | last day
        notice given before Easter                          | 2026-03-20 | 10   | 2026-04-07
        notice given before Christmas                       | 2026-12-22 | 10   | 2027-01-08
        suspension on a Saturday before a bank holiday      | 2026-05-23 | 3    | 2026-05-28
        representations after it                            | 2026-05-23 | 7    | 2026-06-03
        suspension on a Friday                              | 2026-11-20 | 3    | 2026-11-25
        representations after that one                      | 2026-11-20 | 7    | 2026-12-01
        review on Christmas Eve, decision notified          | 2026-12-24 | 3    | 2026-12-31
        report received in July                             | 2026-07-16 | 15   | 2026-08-06
        report received in December                         | 2026-12-16 | 15   | 2027-01-11
        response to documents over Easter                   | 2026-03-30 | 15   | 2026-04-22
        witness lists after it                              | 2026-04-22 | 3    | 2026-04-27
        misconduct meeting                                  | 2026-03-30 | 20   | 2026-04-29
        misconduct hearing                                  | 2026-03-30 | 100  | 2026-08-21
        misconduct hearing, documents in January            | 2026-01-05 | 100  | 2026-05-29
        pre-hearing over early May                          | 2026-04-27 | 15   | 2026-05-19
        alternative date over the spring bank holiday       | 2026-05-20 | 5    | 2026-05-28
        objection over Easter                               | 2026-04-02 | 3    | 2026-04-09
        response in accelerated proceedings                 | 2026-12-14 | 7    | 2026-12-23
        outcome report over the spring bank holiday         | 2026-05-22 | 5    | 2026-06-01
        outcome report over the new year                    | 2026-12-24 | 5    | 2027-01-05
        appeal against a meeting's outcome                  | 2026-04-02 | 7    | 2026-04-15
        decision on suspension, Christmas 2026              | 2026-12-24 | 3    | 2026-12-31
        decision on suspension, both conditions on a Monday | 2026-11-23 | 3    | 2026-11-26
        respondent to an appeal                             | 2026-06-08 | 15   | 2026-06-29
        account in reflective practice                      | 2026-04-14 | 5    | 2026-04-21
        VE Day moved to a Friday in 2020                    | 2020-05-07 | 1    | 2020-05-11
        two jubilee days in 2022                            | 2022-06-01 | 1    | 2022-06-06
        State Funeral in 2022                               | 2022-09-16 | 1    | 2022-09-20
        Coronation in 2023                                  | 2023-05-05 | 1    | 2023-05-09
        both Christmas days substituted in 2021             | 2021-12-24 | 1    | 2021-12-29
        New Year's Day substituted in 2028                  | 2027-12-31 | 1    | 2028-01-04
        """)
    void t1_counts_from_the_first_working_day_after(String example, LocalDate fact, int days, LocalDate last) {
        assertThat(last(fact, new Period.WorkingDaysAfter(days))).as(example).isEqualTo(last);
    }

    @ParameterizedTest(name = "dismissed on {0}: report by {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-04-02 | 2026-04-10
        2026-02-13 | 2026-02-19
        2026-04-04 | 2026-04-13
        """)
    void t2_counts_the_day_itself_and_so_ends_a_day_before_t1(LocalDate dismissed, LocalDate last) {
        assertThat(last(dismissed, new Period.WorkingDaysFrom(5))).isEqualTo(last);
    }

    @ParameterizedTest(name = "clear on {0}: refer by {1} ({2})")
    @CsvSource(delimiter = '|', textBlock = """
        2026-12-24 | 2026-12-25 | Christmas Day does not move it
        2026-11-20 | 2026-11-21 | nor does a Saturday
        2026-04-02 | 2026-04-03 | nor does Good Friday
        2026-12-31 | 2027-01-01 | nor does a new year
        2028-02-28 | 2028-02-29 | a leap day is a day
        """)
    void t3_is_the_end_of_the_next_calendar_day(LocalDate clear, LocalDate last, String why) {
        assertThat(last(clear, new Period.EndOfNextDay())).as(why).isEqualTo(last);
    }

    @ParameterizedTest(name = "{1} weeks from {0}, beginning {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-05-23 | 4  | NEXT_WORKING_DAY | 2026-06-22
        2026-11-20 | 4  | NEXT_WORKING_DAY | 2026-12-20
        2026-12-18 | 4  | NEXT_DAY         | 2027-01-15
        2026-09-14 | 12 | NEXT_WORKING_DAY | 2026-12-07
        """)
    void t4_is_whole_weeks_and_never_rolls_forward(LocalDate fact, int weeks, From from, LocalDate last) {
        assertThat(last(fact, new Period.Weeks(weeks, from))).isEqualTo(last);
    }

    @ParameterizedTest(name = "{1} months from {0}, beginning {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        2025-03-15 | 12 | THAT_DAY | 2026-03-14
        2026-03-14 | 6  | NEXT_DAY | 2026-09-14
        2026-09-14 | 6  | NEXT_DAY | 2027-03-14
        2024-02-29 | 12 | THAT_DAY | 2025-02-28
        2025-02-28 | 6  | NEXT_DAY | 2025-08-31
        2025-08-31 | 12 | THAT_DAY | 2026-08-30
        2026-08-30 | 6  | NEXT_DAY | 2027-02-28
        2026-11-20 | 12 | THAT_DAY | 2027-11-19
        2027-11-19 | 6  | NEXT_DAY | 2028-05-19
        2026-01-10 | 18 | THAT_DAY | 2027-07-09
        2026-03-31 | 24 | THAT_DAY | 2028-03-30
        """)
    void t5_ends_the_day_before_the_corresponding_date(LocalDate fact, int months, From from, LocalDate last) {
        assertThat(last(fact, new Period.Months(months, from))).isEqualTo(last);
    }

    @ParameterizedTest(name = "notice on {0}, {1}: from {2} to {3}")
    @CsvSource(delimiter = '|', textBlock = """
        2025-10-13 | STRICT | 2025-10-28 | 2025-11-03
        2025-10-13 | LOOSE  | 2025-10-27 | 2025-11-03
        2026-12-14 | STRICT | 2026-12-31 | 2027-01-07
        """)
    void t6_is_a_window_that_opens_later_when_read_strictly(
            LocalDate notice, Reading reading, LocalDate first, LocalDate last) {
        assertThat(from(notice, new Period.Window(10, 15, reading)).limit()).isEqualTo(new Limit.Between(first, last));
    }

    @ParameterizedTest(name = "hearing on {0}, {1}: publish by {2}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-05-11 | STRICT | 2026-04-30
        2026-05-11 | LOOSE  | 2026-05-01
        2027-01-05 | STRICT | 2026-12-23
        """)
    void t7_counts_back_and_is_earlier_when_read_strictly(LocalDate hearing, Reading reading, LocalDate last) {
        assertThat(last(hearing, new Period.WorkingDaysBefore(5, reading))).isEqualTo(last);
    }

    @Test
    void a_count_backwards_says_where_it_began_and_which_reading_it_followed() {
        LocalDate hearing = LocalDate.of(2026, 11, 27);

        assertThat(from(hearing, new Period.WorkingDaysBefore(5)).arithmetic())
                .contains(
                        "Counting back, working day 1 is Thursday 26 November 2026.",
                        "Strict reading: 5 whole working days must lie between, so the last day is Thursday 19 November"
                                + " 2026.");
        assertThat(from(hearing, new Period.WorkingDaysBefore(1)).arithmetic())
                .last()
                .asString()
                .startsWith("Strict reading: 1 whole working day must lie between");
        assertThat(from(hearing, new Period.WorkingDaysBefore(5, Reading.LOOSE)).arithmetic())
                .contains("Loose reading: working day 5 before will do, so the last day is Friday 20 November 2026.");
    }

    @ParameterizedTest(name = "beginning with {0}, weeks, days and months rest on the holidays: {1}")
    @CsvSource({"THAT_DAY, false", "NEXT_DAY, false", "NEXT_WORKING_DAY, true"})
    void only_a_count_that_asks_for_working_days_doubts_a_calendar_not_yet_published(From begins, boolean doubted) {
        LocalDate day = LocalDate.of(2030, 3, 4);

        for (Period period :
                List.of(new Period.Weeks(1, begins), new Period.Days(5, begins), new Period.Months(1, begins))) {
            assertThat(from(day, period).terms().unconfirmed().stream()
                            .anyMatch("The bank holidays of 2030 are computed, not yet published."::equals))
                    .as("%s", period)
                    .isEqualTo(doubted);
        }
        assertThat(from(day, new Period.MonthsAfter(1)).terms().unconfirmed())
                .noneMatch(doubt -> doubt.contains("2030"));
    }

    @Test
    void a_deadline_on_a_day_that_does_not_count_advises_the_working_day_before() {
        Deadline kept = from(LocalDate.of(2026, 11, 20), new Period.EndOfNextDay());

        assertThat(kept.advisedBy()).contains(LocalDate.of(2026, 11, 20));
        assertThat(kept.arithmetic()).last().asString().contains("Friday 20 November 2026");
        assertThat(from(LocalDate.of(2026, 11, 21), new Period.EndOfNextDay()).advisedBy())
                .isEmpty();
    }

    @Test
    void a_limit_has_a_first_day_only_where_the_law_gives_one() {
        LocalDate day = LocalDate.of(2026, 11, 20);

        assertThat(new Limit.By(day).first()).isEmpty();
        assertThat(new Limit.Target(day, day, day).first()).isEmpty();
        assertThat(new Limit.None("At any time.").first()).isEmpty();
        assertThat(new Limit.NotBefore(day).first()).contains(day);
        assertThat(new Limit.NotBefore(day).last()).isEmpty();
        assertThatThrownBy(() -> new Limit.NotBefore(day).until(day)).hasMessageContaining("no last day to move");
        assertThatThrownBy(() -> new Limit.None("At any time.").until(day)).hasMessageContaining("no last day to move");
    }

    @Test
    void a_pattern_says_where_its_wording_is_from() {
        assertThat(Pattern.values())
                .allSatisfy(pattern -> assertThat(pattern.source()).isNotBlank());
    }

    @Test
    void t6_and_t7_are_strict_unless_told_otherwise() {
        assertThat(new Period.Window(10, 15).reading()).isEqualTo(Reading.STRICT);
        assertThat(new Period.WorkingDaysBefore(5).reading()).isEqualTo(Reading.STRICT);
    }

    @Test
    void t8_has_a_target_and_prompts_but_can_never_be_breached() {
        Deadline notice = Deadline.count(
                new Period.AsSoonAsPracticable(5),
                Start.on("an investigator was appointed", LocalDate.of(2026, 11, 23)),
                new Terms(Force.TARGET, "There is no statutory day to extend.", "Do it at once."),
                DAYS);

        assertThat(notice.limit())
                .isEqualTo(new Limit.Target(
                        LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 7)));
        Instant yearsLater = Instant.parse("2029-01-01T00:00:00Z");
        assertThat(notice.isOver(yearsLater)).isTrue();
        assertThat(notice.isBreachedBy(yearsLater)).isFalse();
    }

    @Test
    void t9_keeps_a_publication_for_twenty_eight_days() {
        assertThat(from(LocalDate.of(2026, 6, 1), new Period.Kept(28)).limit())
                .isEqualTo(new Limit.NotBefore(LocalDate.of(2026, 6, 29)));
    }

    @Test
    void a_bank_holiday_does_not_move_the_referral_deadline() {
        Deadline deadline = Deadline.count(
                new Period.EndOfNextDay(),
                new Start("it became clear that the matter must be referred", Instant.parse("2026-12-24T15:00:00Z")),
                STATUTORY,
                DAYS);

        assertThat(deadline.lastSecond()).contains(Instant.parse("2026-12-25T23:59:59Z"));
        assertThat(deadline.skipped()).isEmpty();
        assertThat(deadline.advisedBy()).contains(LocalDate.of(2026, 12, 24));
    }

    @Test
    void a_deadline_tells_how_it_was_counted() {
        assertThat(from(LocalDate.of(2026, 12, 24), new Period.WorkingDaysAfter(3))
                        .arithmetic())
                .containsExactly(
                        "The clock starts because it happened, on Thursday 24 December 2026.",
                        "Pattern T1, \"before the end of N working days beginning with the first working day after X\":"
                                + " Day 1 is the first working day after X; the time ends with day N.",
                        "Working day 1 is Tuesday 29 December 2026.",
                        "Working day 3 is Thursday 31 December 2026.",
                        "Days not counted: Friday 25 December 2026 (Christmas Day); Saturday 26 December 2026;"
                                + " Sunday 27 December 2026; Monday 28 December 2026 (Boxing Day (substitute day)).");
    }

    @Test
    void a_date_that_rests_on_computed_holidays_says_so() {
        assertThat(from(LocalDate.of(2026, 12, 22), new Period.WorkingDaysAfter(10))
                        .isUnconfirmed())
                .isFalse();
        assertThat(from(LocalDate.of(2027, 12, 30), new Period.WorkingDaysAfter(3))
                        .terms()
                        .unconfirmed())
                .containsExactly("The bank holidays of 2028 are computed, not yet published.");
    }

    @Test
    void an_unconfirmed_pattern_is_named_on_the_deadline() {
        assertThat(from(LocalDate.of(2026, 9, 14), new Period.Weeks(12, From.NEXT_WORKING_DAY))
                        .terms()
                        .unconfirmed())
                .singleElement()
                .asString()
                .startsWith("Counting pattern T4");
    }

    @ParameterizedTest(name = "{0} is {1} in London")
    @CsvSource(delimiter = '|', textBlock = """
        2026-06-30T23:30:00Z | 2026-07-01
        2026-12-31T23:30:00Z | 2026-12-31
        2026-03-29T00:30:00Z | 2026-03-29
        2026-10-24T23:30:00Z | 2026-10-25
        """)
    void the_day_of_a_fact_is_the_day_in_london(Instant at, LocalDate day) {
        assertThat(new Start("it happened", at).day()).isEqualTo(day);
    }

    @ParameterizedTest(name = "clear on {0}: too late from {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-03-28 | 2026-03-29T23:00:00Z
        2026-10-24 | 2026-10-26T00:00:00Z
        2026-07-01 | 2026-07-02T23:00:00Z
        """)
    void a_day_of_23_or_25_hours_is_still_a_day(LocalDate clear, Instant tooLate) {
        Deadline deadline = from(clear, new Period.EndOfNextDay());

        assertThat(deadline.endsBefore()).contains(tooLate);
        assertThat(deadline.isBreachedBy(tooLate.minusNanos(1))).isFalse();
        assertThat(deadline.isBreachedBy(tooLate)).isTrue();
    }

    @Test
    void a_year_the_calendar_does_not_hold_is_refused() {
        assertThatThrownBy(() -> from(LocalDate.of(2030, 12, 31), new Period.WorkingDaysAfter(1)))
                .isInstanceOf(OutsideCalendar.class)
                .hasMessageContaining("Wednesday 1 January 2031")
                .hasMessageContaining("Add the year");
        assertThat(last(LocalDate.of(2035, 1, 1), new Period.EndOfNextDay())).isEqualTo(LocalDate.of(2035, 1, 2));
    }

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        T2, one day, strict, from a Saturday  | 2026-04-04 | 2026-04-04
        T2, one day, loose, from a Saturday   | 2026-04-04 | 2026-04-07
        """)
    void t2_read_strictly_counts_the_day_itself_whatever_day_it_is(String example, LocalDate fact, LocalDate last) {
        Reading reading = example.contains("strict") ? Reading.STRICT : Reading.LOOSE;

        assertThat(last(fact, new Period.WorkingDaysFrom(1, reading))).isEqualTo(last);
    }

    @Test
    void what_has_no_time_has_no_day() {
        Deadline untimed = from(LocalDate.of(2026, 6, 9), new Period.Untimed("It may be sent at any time."));

        assertThat(untimed.lastDay()).isEmpty();
        assertThat(untimed.limit().first()).isEmpty();
        assertThat(untimed.isOver(Instant.parse("2030-01-01T00:00:00Z"))).isFalse();
        assertThat(untimed.arithmetic()).contains("It may be sent at any time.");
    }

    @Test
    void not_before_so_many_months_has_a_first_day_and_no_last() {
        assertThat(from(LocalDate.of(2024, 2, 29), new Period.NotBefore(36)).limit())
                .isEqualTo(new Limit.NotBefore(LocalDate.of(2027, 2, 28)));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_count_of_working_days_contains_exactly_that_many(long seed) {
        var random = new Random(seed);
        LocalDate fact = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(4000));
        int days = 1 + random.nextInt(60);
        Deadline deadline = from(fact, new Period.WorkingDaysAfter(days));
        LocalDate last = deadline.lastDay().orElseThrow();

        List<LocalDate> between = fact.plusDays(1).datesUntil(last.plusDays(1)).toList();
        assertThat(between.stream().filter(DAYS::includes)).hasSize(days);
        assertThat(DAYS.includes(last)).isTrue();
        assertThat(deadline.skipped()).hasSize(between.size() - days);
        assertThat(last(fact, new Period.WorkingDaysFrom(days))).isBeforeOrEqualTo(last);
        assertThat(last(fact, new Period.WorkingDaysAfter(days + 1))).isAfter(last);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void t1_is_t2_begun_on_the_first_working_day_after(long seed) {
        var random = new Random(seed);
        LocalDate fact = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(4000));
        int days = 1 + random.nextInt(30);
        LocalDate first = DAYS.onOrAfter(fact.plusDays(1));

        assertThat(last(fact, new Period.WorkingDaysAfter(days)))
                .isEqualTo(last(first, new Period.WorkingDaysFrom(days)))
                .isEqualTo(last(first, new Period.WorkingDaysFrom(days, Reading.STRICT)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_strict_reading_never_allows_what_a_loose_one_forbids(long seed) {
        var random = new Random(seed);
        LocalDate fact = LocalDate.of(2019, 3, 1).plusDays(random.nextInt(4000));
        int days = 1 + random.nextInt(20);

        assertThat(last(fact, new Period.WorkingDaysFrom(days, Reading.STRICT)))
                .isBeforeOrEqualTo(last(fact, new Period.WorkingDaysFrom(days, Reading.LOOSE)));
        assertThat(last(fact, new Period.WorkingDaysBefore(days, Reading.STRICT)))
                .isBefore(last(fact, new Period.WorkingDaysBefore(days, Reading.LOOSE)));
        assertThat(from(fact, new Period.Window(days, days + 5, Reading.STRICT))
                        .limit()
                        .first()
                        .orElseThrow())
                .isAfter(from(fact, new Period.Window(days, days + 5, Reading.LOOSE))
                        .limit()
                        .first()
                        .orElseThrow());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void weeks_are_days_and_months_after_end_a_day_later_than_months_beginning(long seed) {
        var random = new Random(seed);
        LocalDate fact = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(4000));
        int count = 1 + random.nextInt(24);

        assertThat(last(fact, new Period.Weeks(count, From.NEXT_DAY)))
                .isEqualTo(last(fact, new Period.Days(7 * count, From.NEXT_DAY)));
        if (fact.getDayOfMonth() <= 28) {
            assertThat(last(fact, new Period.MonthsAfter(count)))
                    .isEqualTo(
                            last(fact, new Period.Months(count, From.THAT_DAY)).plusDays(1));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_later_fact_never_has_an_earlier_deadline(long seed) {
        var random = new Random(seed);
        LocalDate fact = LocalDate.of(2019, 1, 8).plusDays(random.nextInt(4000));
        List<Period> periods = List.of(
                new Period.WorkingDaysAfter(1 + random.nextInt(30)),
                new Period.WorkingDaysFrom(1 + random.nextInt(30)),
                new Period.EndOfNextDay(),
                new Period.Weeks(1 + random.nextInt(12), From.NEXT_WORKING_DAY),
                new Period.Months(1 + random.nextInt(24), From.THAT_DAY),
                new Period.Window(10, 15),
                new Period.WorkingDaysBefore(1 + random.nextInt(3)),
                new Period.AsSoonAsPracticable(1 + random.nextInt(10)));
        for (Period period : periods) {
            assertThat(last(fact.plusDays(1), period)).as("%s", period).isAfterOrEqualTo(last(fact, period));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_hour_of_the_fact_never_changes_the_day_it_is_due(long seed) {
        var random = new Random(seed);
        LocalDate day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(4000));
        Instant morning = day.atStartOfDay(London.ZONE).toInstant();
        Instant night = LocalDateTime.of(day, LocalTime.of(23, 59, 59))
                .atZone(London.ZONE)
                .toInstant();
        Period period = random.nextBoolean() ? new Period.EndOfNextDay() : new Period.WorkingDaysAfter(3);

        assertThat(count(morning, period)).isEqualTo(count(night, period));
    }

    private static LocalDate count(Instant at, Period period) {
        return Deadline.count(period, new Start("it happened", at), STATUTORY, DAYS)
                .lastDay()
                .orElseThrow();
    }
}
