package plumbline.law.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.Mark;
import plumbline.law.clock.From;
import plumbline.law.clock.Period;
import plumbline.law.clock.Reading;

/// What the text of the catalogue can say, and what it is refused for.
class ClockFileTest {

    private static final String TEXT = """
        instrument PCR   Police (Conduct) Regulations 2020 (SI 2020/4)
        owner target     Head of standards, review by 2027-04-01

        [CLK-33] officer-response
        what   Answer the case
        who    Officer
        when   the documents were supplied
        time   15 working days after
        late   Flag it.
        law    PCR reg 31 | confirmed | read

        [CLK-33 staff]
        rules  staff
        from   2026-07-13
        """;

    private static ClockBook book(UnaryOperator<String> change) {
        return ClockBook.of(ClockFile.parse(change.apply(TEXT).lines().toList()));
    }

    @Test
    void a_second_block_of_the_same_clock_says_only_what_differs() {
        ClockBook book = book(text -> text.replace("rules  staff", "rules  staff\ntime 20 working days after"));

        assertThat(book.all()).extracting(Duty::id).containsOnly("officer-response");
        assertThat(book.all())
                .extracting(Duty::period)
                .containsExactly(new Period.WorkingDaysAfter(15), new Period.WorkingDaysAfter(20));
        assertThat(book.all().getLast().citation().mark()).isEqualTo(Mark.CONFIRMED);
        assertThat(book.all().getLast().scope().from()).isEqualTo(LocalDate.of(2026, 7, 13));
    }

    @Test
    void two_blocks_that_bind_the_same_person_on_the_same_day_are_refused() {
        assertThatThrownBy(() -> book(text -> text.replace("rules  staff", "rules  RS-2026")))
                .hasMessageStartingWith("two duties for CLK-33");
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        late   Flag it.           | latte  Flag it.                                | cannot be read at: latte  Flag it.
        late   Flag it.           | late   -                                       | does not say late
        15 working days after     | a fortnight                                    | mean no period: a fortnight
        15 working days after     | 15 working days beginning with the day after   | run after it
        15 working days after     | 3 weeks beginning with Easter                  | not a day to begin with
        15 working days after     | as soon as practicable, target 5 working days  | never a day of law
        time   15                 | force target\\ntime   15                        | needs "as soon as practicable"
        PCR reg 31                | ABC reg 31                                     | not a citation
        rules  staff              | rules  RS-1999                                 | no rule set RS-1999
        [CLK-33] officer-response | [CLK-33]                                       | CLK-33 has no name
        instrument PCR            | instrumental PCR                               | cannot be read at: instrumental
        """)
    void what_is_not_understood_is_refused(String said, String instead, String because) {
        assertThatThrownBy(() -> book(text -> text.replace(said, instead.replace("\\n", "\n"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(because);
    }

    @Test
    void the_words_of_a_period_mean_one_period() {
        assertThat(List.of(
                        "10 working days after",
                        "1 working day after",
                        "5 working days beginning with that day",
                        "the end of the next day",
                        "4 weeks beginning with the first working day after",
                        "28 days beginning with the day after",
                        "that day",
                        "12 months beginning with that day",
                        "12 months after",
                        "not less than 10 and not more than 15 working days after",
                        "not less than 5 working days before",
                        "as soon as practicable, target 5 working days",
                        "kept for not less than 28 days",
                        "not before 60 months after",
                        "none: At any time in 5 days."))
                .map(words -> new PeriodText(words).period(_ -> Reading.LOOSE))
                .containsExactly(
                        new Period.WorkingDaysAfter(10),
                        new Period.WorkingDaysAfter(1),
                        new Period.WorkingDaysFrom(5, Reading.LOOSE),
                        new Period.EndOfNextDay(),
                        new Period.Weeks(4, From.NEXT_WORKING_DAY),
                        new Period.Days(28, From.NEXT_DAY),
                        new Period.Days(1, From.THAT_DAY),
                        new Period.Months(12, From.THAT_DAY),
                        new Period.MonthsAfter(12),
                        new Period.Window(10, 15, Reading.LOOSE),
                        new Period.WorkingDaysBefore(5, Reading.LOOSE),
                        new Period.AsSoonAsPracticable(5),
                        new Period.Kept(28),
                        new Period.NotBefore(60),
                        new Period.Untimed("At any time in 5 days."));
    }
}
