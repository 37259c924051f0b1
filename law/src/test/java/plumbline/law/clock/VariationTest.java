package plumbline.law.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.law.Citation;

/// What happens to a counted day afterwards: it is moved by agreement, paused, or bounded by another.
class VariationTest {

    private static final WorkingDays DAYS = WorkingDays.englandAndWales();
    private static final Terms TERMS = new Terms(Force.STATUTORY, "The chair can extend it.", "Do it at once.");
    private static final Citation REG = Citation.confirmed("Police (Conduct) Regulations 2020", "reg 31", "read");
    private static final Citation PART_4 =
            Citation.unconfirmed("Police (Conduct) Regulations 2020", "Part 4", "not read");
    private static final LocalDate NOTICE = LocalDate.of(2026, 3, 30);

    private static Deadline count(Period period, LocalDate day) {
        return Deadline.count(period, Start.on("it happened", day), TERMS, DAYS);
    }

    private static Variation to(LocalDate day, Citation citation, Party... parties) {
        return new Variation(day, List.of(parties), "a witness is abroad", citation);
    }

    @Test
    void an_extension_shows_who_agreed_to_it_and_leaves_the_count_legible() {
        Deadline before = count(new Period.WorkingDaysAfter(15), NOTICE);
        Deadline after = before.varied(to(LocalDate.of(2026, 5, 6), REG, Party.CHAIR), DAYS);

        assertThat(after.lastDay()).contains(LocalDate.of(2026, 5, 6));
        assertThat(after.arithmetic()).startsWith(before.arithmetic().toArray(String[]::new));
        assertThat(after.arithmetic())
                .last()
                .isEqualTo(
                        "Extended from Wednesday 22 April 2026 to Wednesday 6 May 2026, agreed by the person chairing or"
                                + " conducting the proceedings, because a witness is abroad (reg 31, Police (Conduct)"
                                + " Regulations 2020).");
        assertThat(after.variations()).hasSize(1);
        assertThat(after.isUnconfirmed()).isFalse();
        assertThat(after.skipped()).isEqualTo(before.skipped());
    }

    @Test
    void a_shortening_by_three_parties_names_all_three_and_its_doubt() {
        Deadline after = count(new Period.WorkingDaysAfter(15), NOTICE)
                .varied(
                        to(LocalDate.of(2026, 4, 10), PART_4, Party.APPROPRIATE_AUTHORITY, Party.OFFICER, Party.CHAIR),
                        DAYS);

        assertThat(after.arithmetic())
                .last()
                .asString()
                .startsWith("Shortened from Wednesday 22 April 2026 to Friday 10 April 2026, agreed by the appropriate"
                        + " authority, the officer concerned and the person chairing");
        assertThat(after.terms().unconfirmed()).containsExactly("Part 4, Police (Conduct) Regulations 2020: not read.");
        assertThat(after.terms().exceeded()).isEqualTo("Do it at once.");
    }

    @Test
    void a_second_extension_starts_from_the_first_and_advice_is_given_anew() {
        Deadline after = count(new Period.Weeks(4, From.NEXT_WORKING_DAY), LocalDate.of(2026, 11, 20))
                .varied(to(LocalDate.of(2026, 12, 23), REG, Party.CHAIR), DAYS)
                .varied(to(LocalDate.of(2026, 12, 25), REG, Party.CHAIR), DAYS);

        assertThat(after.variations()).hasSize(2);
        assertThat(after.arithmetic())
                .anyMatch(step -> step.startsWith("Extended from Wednesday 23 December 2026 to Friday 25"));
        assertThat(after.advisedBy()).contains(LocalDate.of(2026, 12, 24));
        assertThat(after.arithmetic())
                .filteredOn(step -> step.startsWith("The last day is not a working day"))
                .singleElement()
                .asString()
                .contains("Thursday 24 December 2026");
    }

    @Test
    void a_window_brought_forward_opens_with_the_day_agreed() {
        Deadline hearing = count(new Period.Window(10, 15), LocalDate.of(2025, 10, 13));

        assertThat(hearing.varied(to(LocalDate.of(2025, 10, 20), REG, Party.CHAIR), DAYS)
                        .limit())
                .isEqualTo(new Limit.Between(LocalDate.of(2025, 10, 20), LocalDate.of(2025, 10, 20)));
        assertThat(hearing.varied(to(LocalDate.of(2025, 11, 10), REG, Party.CHAIR), DAYS)
                        .limit())
                .isEqualTo(new Limit.Between(LocalDate.of(2025, 10, 28), LocalDate.of(2025, 11, 10)));
    }

    @Test
    void a_policy_target_moves_with_its_prompts() {
        Deadline target = count(new Period.AsSoonAsPracticable(5), LocalDate.of(2026, 11, 23));

        assertThat(target.varied(to(LocalDate.of(2026, 12, 11), REG, Party.NOMINATED_MANAGER), DAYS)
                        .limit())
                .isEqualTo(new Limit.Target(
                        LocalDate.of(2026, 11, 26), LocalDate.of(2026, 12, 11), LocalDate.of(2026, 12, 11)));
        assertThat(target.varied(to(LocalDate.of(2026, 11, 24), REG, Party.NOMINATED_MANAGER), DAYS)
                        .limit())
                .isEqualTo(new Limit.Target(
                        LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 24), LocalDate.of(2026, 12, 7)));
    }

    @Test
    void what_has_no_last_day_cannot_be_moved_nor_a_day_before_the_start_be_agreed() {
        Variation variation = to(LocalDate.of(2026, 3, 29), REG, Party.CHAIR);

        assertThatThrownBy(() -> count(new Period.Kept(28), NOTICE).varied(variation, DAYS))
                .hasMessageContaining("no last day");
        assertThatThrownBy(
                        () -> count(new Period.Untimed("At any time."), NOTICE).varied(variation, DAYS))
                .hasMessageContaining("no last day");
        assertThatThrownBy(() -> count(new Period.WorkingDaysAfter(3), NOTICE).varied(variation, DAYS))
                .hasMessageContaining("before the start");
        assertThatThrownBy(() -> to(NOTICE, REG)).hasMessageContaining("someone who agreed");
        assertThatThrownBy(() -> new Variation(NOTICE, List.of(Party.CHAIR), " ", REG))
                .hasMessageContaining("a reason");
    }

    @Test
    void a_career_break_moves_the_end_of_a_warning_by_its_days_and_says_so() {
        Deadline warning = count(new Period.Months(18, From.THAT_DAY), LocalDate.of(2026, 1, 10));
        Pause pause = new Pause(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), "career break");

        assertThat(warning.without(List.of(pause), DAYS).arithmetic())
                .anyMatch(step ->
                        step.equals("31 days do not count (career break from Sunday 1 March 2026 to Tuesday 31 March"
                                + " 2026), so the last day moves from Friday 9 July 2027 to Monday 9 August 2027."));
        assertThat(warning.without(List.of(pause, pause), DAYS).lastDay()).contains(LocalDate.of(2027, 8, 9));
        assertThat(warning.without(List.of(), DAYS)).isEqualTo(warning);
        assertThatThrownBy(() -> new Pause(pause.to(), pause.from(), "career break"))
                .hasMessageContaining("before it begins");
    }

    @Test
    void of_two_times_that_must_both_be_met_the_earlier_binds_and_both_counts_are_shown() {
        Deadline evidence = count(new Period.Months(6, From.THAT_DAY), LocalDate.of(2026, 3, 10));
        Deadline offence = count(new Period.Months(36, From.THAT_DAY), LocalDate.of(2023, 3, 1));

        assertThat(evidence.orEarlier(offence).limit()).isEqualTo(offence.limit());
        assertThat(offence.orEarlier(evidence).limit()).isEqualTo(offence.limit());
        assertThat(evidence.orEarlier(offence).arithmetic())
                .containsAll(evidence.arithmetic())
                .containsAll(offence.arithmetic())
                .endsWith("Both times must be met; the earlier one ends on Saturday 28 February 2026.");
    }

    @Test
    void a_clock_with_two_conditions_starts_with_the_second() {
        Start severity = Start.on("the conduct was assessed as gross misconduct", LocalDate.of(2026, 11, 20));
        Start criminal = Start.on("a criminal investigation was opened", LocalDate.of(2026, 11, 23));

        assertThat(Start.both(severity, criminal).day()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(Start.both(criminal, severity).day()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(Start.both(severity, criminal).fact())
                .isEqualTo(
                        "the conduct was assessed as gross misconduct and a criminal investigation was opened, both being"
                                + " true");
    }
}
