package plumbline.law.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.Deadline;
import plumbline.law.clock.Force;
import plumbline.law.clock.Period;
import plumbline.law.clock.WorkingDays;

class ParametersTest {

    private static final Parameters STANDARD = Parameters.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    private static final Citation ADVICE =
            Citation.unconfirmed("Counsel's advice of 4 January 2026", "", "not yet public");

    private static ParameterDecision decide(String parameter, String value, Citation citation) {
        return new ParameterDecision(
                parameter,
                value,
                "counsel so advised",
                citation,
                "the chief constable",
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2027, 1, 5));
    }

    private static ParameterDecision decide(String parameter, String value) {
        return decide(parameter, value, ADVICE);
    }

    private static Duty clock(Parameters parameters, String clock) {
        return ClockBook.standard().with(parameters).clock(clock, RuleSet.RS_2025, DAY);
    }

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        clk-33.working-days               | 15     | LOCKED
        clk-07.months                     | 12     | LOCKED
        clk-07.then-months                | 6      | LOCKED
        clk-70.working-days               | 5      | LOCKED
        clk-37.working-days               | 100    | UNCONFIRMED
        clk-42.least                      | 10     | UNCONFIRMED
        clk-42.most                       | 15     | UNCONFIRMED
        clk-14.rs-2026.weeks              | 12     | UNCONFIRMED
        clk-76.ceiling-months             | 36     | UNCONFIRMED
        clk-51.longest-months             | 60     | UNCONFIRMED
        clk-48.days                       | 28     | UNCONFIRMED
        clk-20.working-days               | 5      | TARGET
        clk-20.staff.working-days         | 5      | POLICY
        clk-14.staff.weeks                | 4      | POLICY
        reading.t2                        | LOOSE  | UNCONFIRMED
        reading.t6                        | STRICT | UNCONFIRMED
        reading.t7                        | STRICT | UNCONFIRMED
        """)
    void each_number_and_reading_is_a_parameter_with_its_standing(String id, String value, Parameter.Status status) {
        assertThat(STANDARD.get(id).value()).isEqualTo(value);
        assertThat(STANDARD.get(id).status()).isEqualTo(status);
    }

    @Test
    void policies_and_targets_have_an_owner_and_a_day_of_review_and_law_has_neither() {
        assertThat(STANDARD.all()).hasSizeGreaterThan(80).allSatisfy(parameter -> {
            boolean law = parameter.force() == Force.STATUTORY;
            assertThat(parameter.owner().isEmpty()).isEqualTo(law);
            assertThat(parameter.reviewBy() == null).isEqualTo(law);
            assertThat(parameter.allowed().includes(parameter.value())).isTrue();
            assertThat(parameter.title()).isNotBlank();
            assertThat(parameter.where()).isNotBlank();
            assertThat(parameter.status().label()).isNotBlank();
        });
    }

    @Test
    void confirmed_law_refuses_a_decision() {
        Verdict verdict = STANDARD.may(decide("clk-33.working-days", "20"));

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Refused.class, refused -> {
            assertThat(refused.rule()).isEqualTo("clk-33.working-days");
            assertThat(refused.reason()).contains("is law, read in the text");
            assertThat(refused.citation().provision()).isEqualTo("reg 31(1) to (3)");
        });
        assertThatThrownBy(() -> STANDARD.with(decide("clk-33.working-days", "20")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        clk-37.working-days | 90    | true
        clk-37.working-days | 1     | true
        clk-37.working-days | 250   | true
        clk-37.working-days | 251   | false
        clk-37.working-days | 0     | false
        clk-37.working-days | -5    | false
        clk-37.working-days | ten   | false
        clk-37.working-days | 99999 | false
        clk-42.least        | 12    | true
        clk-42.least        | 13    | false
        clk-42.most         | 12    | false
        clk-42.most         | 13    | true
        clk-14.weeks        | 52    | true
        clk-14.weeks        | 53    | false
        clk-50.months       | 120   | true
        clk-50.months       | 121   | false
        reading.t6          | LOOSE | true
        reading.t6          | loose | false
        """)
    void a_decision_must_lie_in_the_range(String id, String value, boolean allowed) {
        Verdict verdict = STANDARD.may(decide(id, value));

        assertThat(verdict.isAllowed()).isEqualTo(allowed);
        if (verdict instanceof Verdict.Refused refused) {
            assertThat(refused.remedy())
                    .isEqualTo("Choose " + STANDARD.get(id).allowed().words() + ".");
        }
    }

    @Test
    void the_range_is_told_in_words() {
        assertThat(STANDARD.get("clk-14.weeks").allowed().words()).isEqualTo("from 1 to 52 weeks");
        assertThat(STANDARD.get("reading.t7").allowed().words()).isEqualTo("STRICT or LOOSE");
    }

    @Test
    void a_decision_changes_the_count_and_the_deadline_says_so() {
        Parameters decided = STANDARD.with(decide("clk-37.working-days", "90"));
        Duty hearing = clock(decided, "CLK-37");
        Deadline deadline = hearing.deadline(hearing.startOn(DAY), WorkingDays.englandAndWales());

        assertThat(hearing.period()).isEqualTo(new Period.WorkingDaysAfter(90));
        assertThat(deadline.arithmetic())
                .last()
                .isEqualTo("Decided by the chief constable on Monday 5 January 2026: clk-37.working-days is 90, because"
                        + " counsel so advised (Counsel's advice of 4 January 2026).");
        assertThat(deadline.terms().unconfirmed())
                .contains("Counsel's advice of 4 January 2026: not yet public.")
                .anyMatch(doubt -> doubt.startsWith("reg 29"));
        assertThat(clock(STANDARD, "CLK-37").period()).isEqualTo(new Period.WorkingDaysAfter(100));
        assertThat(clock(decided, "CLK-33")).isEqualTo(clock(STANDARD, "CLK-33"));
    }

    @Test
    void a_decision_stands_in_the_listing_with_its_review_and_a_later_one_takes_its_place() {
        Parameters decided = STANDARD.with(decide("clk-20.working-days", "3")).with(decide("clk-20.working-days", "4"));
        Parameter parameter = decided.get("clk-20.working-days");

        assertThat(parameter.value()).isEqualTo("4");
        assertThat(parameter.standard()).isEqualTo("5");
        assertThat(parameter.reviewBy()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(parameter.decided()).map(ParameterDecision::value).contains("4");
        assertThat(decided.all().stream().map(Parameter::id).collect(Collectors.toList()))
                .isEqualTo(STANDARD.all().stream().map(Parameter::id).collect(Collectors.toList()));
    }

    @Test
    void counsel_s_confirmation_of_a_figure_lays_its_doubt_to_rest() {
        Citation read =
                Citation.confirmed("Police (Conduct) Regulations 2020 (SI 2020/4)", "reg 29", "read by counsel");
        Parameters decided = STANDARD.with(decide("clk-37.working-days", "100", read));
        Duty hearing = clock(decided, "CLK-37");

        assertThat(hearing.deadline(hearing.startOn(DAY), WorkingDays.englandAndWales())
                        .isUnconfirmed())
                .isFalse();
        assertThat(hearing.citation().provision()).isEqualTo("reg 29");
        assertThat(clock(STANDARD, "CLK-37").citation().mark().isUnconfirmed()).isTrue();
        assertThat(decided.get("clk-37.working-days").decided()).isPresent();
    }

    @Test
    void a_force_s_own_target_says_nothing_of_what_the_law_is() {
        Citation minute = Citation.confirmed("Minute of the chief officer's meeting", "item 4", "");
        Parameters decided = STANDARD.with(decide("clk-01.working-days", "4", minute));

        assertThat(clock(decided, "CLK-01").timeCitation()).isEqualTo(minute);
        assertThat(clock(decided, "CLK-01").citation())
                .isEqualTo(clock(STANDARD, "CLK-01").citation());
    }

    @Test
    void a_deadline_says_which_reading_the_force_decided_on() {
        Parameters decided = STANDARD.with(decide("reading.t6", "LOOSE"));
        Duty meeting = clock(decided, "CLK-42");

        assertThat(meeting.deadline(meeting.startOn(DAY), WorkingDays.englandAndWales())
                        .arithmetic())
                .last()
                .asString()
                .contains("reading.t6 is LOOSE, because counsel so advised");
        assertThat(meeting.timeCitation()).isEqualTo(clock(STANDARD, "CLK-42").timeCitation());
        assertThat(clock(decided, "CLK-33").decisions()).isEmpty();
    }

    @Test
    void a_catalogue_tells_the_figures_of_each_of_its_duties_as_decided() {
        ClockBook book = ClockBook.standard().with(STANDARD.with(decide("clk-42.most", "20")));

        assertThat(book.parameters(book.clock("CLK-42", RuleSet.RS_2025, DAY)))
                .extracting(Parameter::id, Parameter::value)
                .containsExactly(
                        tuple("clk-42.least", "10"), tuple("clk-42.most", "20"), tuple("reading.t6", "STRICT"));
        assertThat(book.parameters(book.clock("CLK-20", Pack.PACK_STAFF, DAY)))
                .extracting(Parameter::id)
                .containsExactly("clk-20.staff.working-days");
        assertThat(book.all().stream().flatMap(duty -> book.parameters(duty).stream()))
                .containsAll(book.parameters().all());
    }

    @Test
    void a_later_number_reaches_the_clock_that_follows_another() {
        Parameters decided = STANDARD.with(decide("clk-15.weeks", "3"));

        assertThat(clock(decided, "CLK-14").timing().further().orElseThrow().period())
                .isEqualTo(clock(decided, "CLK-15").period());
        assertThat(clock(decided, "CLK-14").timing().further().orElseThrow().fromAct())
                .isTrue();
    }

    @Test
    void an_unknown_parameter_is_a_broken_promise() {
        assertThat(STANDARD.find("clk-00.days")).isEmpty();
        assertThatThrownBy(() -> STANDARD.may(decide("clk-00.days", "1"))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> new ParameterDecision("clk-20.working-days", "3", " ", ADVICE, "x", DAY, DAY))
                .hasMessageContaining("needs a reason");
    }
}
