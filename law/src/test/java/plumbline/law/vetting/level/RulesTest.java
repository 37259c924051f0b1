package plumbline.law.vetting.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.law.Citation;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.ApplicationReason;
import plumbline.law.vetting.Level;

class RulesTest {
    /// Read anew for each test.
    private static Rules now() {
        return RuleBook.standard().on(LocalDate.of(2026, 9, 14));
    }

    @ParameterizedTest(name = "{0} at {1}, {2}, {3}, police {4}, service {5}: {6}")
    @CsvSource({
        "PNC,  RV,     OFFICER,    NEW,   false, false, MANDATORY",
        "SB,   NPPV1,  CONTRACTOR, NEW,   false, false, MANDATORY",
        "OFC,  NPPV2A, CONTRACTOR, NEW,   false, false, BY_RISK",
        "PSD,  RV,     OFFICER,    NEW,   false, false, NONE",
        "PSD,  RV,     OFFICER,    NEW,   true,  false, MANDATORY",
        "PSD,  MV,     STAFF,      ROLE,  false, false, MANDATORY",
        "MOD,  RV,     OFFICER,    NEW,   false, true,  MANDATORY",
        "MOD,  MV,     OFFICER,    NEW,   false, false, NONE",
        "MOD,  NPPV3,  CONTRACTOR, NEW,   false, false, BY_RISK",
        "BIO,  RV,     OFFICER,    NEW,   false, false, MANDATORY",
        "BIO,  RV,     SPECIAL,    NEW,   false, false, MANDATORY",
        "BIO,  RV,     STAFF,      NEW,   false, false, BY_RISK",
        "BIO,  MV,     OFFICER,    ROLE,  true,  false, NONE",
        "INT,  RV,     STAFF,      NEW,   false, false, NONE",
        "HV,   RV,     OFFICER,    NEW,   false, false, MANDATORY",
        "WASH, RV,     OFFICER,    NEW,   false, false, NONE",
        "WASH, RV,     OFFICER,    RENEW, true,  false, MANDATORY",
        "SUP,  NPPV3,  CONTRACTOR, NEW,   false, false, MANDATORY",
        "CIV,  MV,     OFFICER,    NEW,   true,  false, BY_RISK",
        "CIV,  MV_ENHANCED, OFFICER, NEW, true,  false, MANDATORY"
    })
    void the_matrix_says_what_each_level_takes(
            Check check,
            Level level,
            Applicant applicant,
            ApplicationReason reason,
            boolean police,
            boolean service,
            Need need) {
        var requirement = now().requirement(check, new Sought(level, applicant, reason, police, service));

        assertThat(requirement.need()).isEqualTo(need);
        assertThat(requirement.rule()).isEqualTo("MX-" + check + "-" + level);
    }

    @ParameterizedTest(name = "{0}, police {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        PSD | RV | true  | Because the person served in police.
        PSD | RV | false | It is not so that the person served in police.
        PNC | RV | false | So for everybody at this level.
        BIO | MV | false | It is held from the level before.
        """)
    void a_requirement_says_on_what_it_turned(Check check, Level level, boolean police, String because) {
        var sought = new Sought(level, Applicant.OFFICER, ApplicationReason.NEW, police, false);

        assertThat(now().requirement(check, sought).because()).isEqualTo(because);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void every_level_has_its_figures_and_says_of_every_check_what_it_asks(Level level) {
        var sought = new Sought(level, Applicant.STAFF, ApplicationReason.NEW, false, false);

        assertThat(now().level(level).validity().number()).isBetween(3, 10);
        assertThat(now().level(level).residency().number()).isBetween(3, 5);
        assertThat(now().requirements(sought)).hasSize(Check.values().length);
        assertThat(now().requirements(sought))
                .allSatisfy(one -> assertThat(one.citation().instrument()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void every_check_says_what_it_is_run_on_and_who_runs_it(Check check) {
        assertThat(now().check(check).needs()).isNotEmpty();
        assertThat(now().check(check).runners()).isNotEmpty();
        assertThat(now().check(check).whoCitation().note()).isNotBlank();
    }

    @Test
    void every_capacity_runs_something() {
        assertThat(Arrays.stream(Check.values())
                        .flatMap(check -> now().check(check).runners().stream())
                        .toList())
                .contains(Runner.values());
    }

    @ParameterizedTest(name = "on {0} an appointment takes a clearance of {1}")
    @CsvSource({"2021-05-01, 12 months", "2026-07-12, 12 months", "2026-07-13, 6 months", "2030-01-01, 6 months"})
    void a_later_block_holds_from_its_day(LocalDate day, String words) {
        assertThat(RuleBook.standard().on(day).figure("appointment").words()).isEqualTo(words);
    }

    @Test
    void only_what_was_read_is_confirmed() {
        assertThat(now().figure("least-age").citation().mark().isUnconfirmed()).isFalse();
        assertThat(now().level(Level.MV).validity().citation().toString())
                .isEqualTo("Vetting APP (Authorised Professional Practice), College of Policing");
        assertThat(now().level(Level.NPPV3).review().orElseThrow().citation().provision())
                .isEqualTo("App. G");
        assertThat(now().level(Level.NPPV1).review()).isEmpty();
    }

    @ParameterizedTest(name = "the rules of {0} hold since {1}")
    @CsvSource({"2026-07-13, 2026-07-13", "2030-01-01, 2026-07-13"})
    void the_rules_know_since_when_they_are_the_same(LocalDate day, LocalDate since) {
        assertThat(RuleBook.standard().since(day)).isEqualTo(since);
        assertThat(RuleBook.standard().since(LocalDate.of(2026, 7, 12)))
                .as("the rules of the beginning")
                .isEqualTo(LocalDate.MIN);
        assertThat(new RuleBook(List.of()).since(day)).isEqualTo(day);
    }

    @Test
    void a_rule_says_in_which_part_of_its_instrument_it_is_written() {
        assertThat(now().on()).isEqualTo("2026-09-14");
        assertThat(RuleBook.standard()
                        .on(LocalDate.of(2026, 7, 12))
                        .figure("others-clearance")
                        .citation()
                        .provision())
                .isEqualTo("transferees");
        assertThat(now().requirement(
                                Check.PNC, new Sought(Level.RV, Applicant.OFFICER, ApplicationReason.NEW, true, true))
                        .citation())
                .satisfies(matrix -> {
                    assertThat(matrix.instrument()).startsWith("Vetting APP");
                    assertThat(matrix.provision()).isEmpty();
                    assertThat(matrix.mark().isUnconfirmed()).isTrue();
                    assertThat(matrix.note()).startsWith("from memory");
                });
    }

    private static final String TEXT = """
            # A remark, and then an instrument.
            instrument APP The APP

            [level RV]
            validity  10 years | APP | unconfirmed | n
            residency 3 years | APP | unconfirmed | n

            [level MV]
            validity  7 years | APP | unconfirmed | n
            residency 5 years | APP | unconfirmed | n

            [level RV]
            from      2027-01-01
            validity  6 years | APP 4 | confirmed | read

            [figure x]
            from      2027-01-01
            value     8 days | APP | unconfirmed | n

            [figure x]
            from      2020-01-01
            value     9 days | APP | unconfirmed | n
            """;

    @ParameterizedTest(name = "on {0}: {1}, lived here for {2}; x is {3}")
    @CsvSource({"2026-12-31, 10 years, 3 years, 9 days", "2027-01-01, 6 years, 3 years, 8 days"})
    void a_later_block_says_what_differs_wherever_it_stands(
            LocalDate day, String validity, String residency, String figure) {
        var rules = new RuleBook(RulesFile.parse(TEXT.lines().toList())).on(day);

        assertThat(rules.level(Level.RV).validity().words()).isEqualTo(validity);
        assertThat(rules.level(Level.RV).residency().words()).isEqualTo(residency);
        assertThat(rules.level(Level.MV).validity().words()).isEqualTo("7 years");
        assertThat(rules.figure("x").words()).isEqualTo(figure);
    }

    @Test
    void the_rules_that_come_with_the_library_are_read_from_their_text() {
        assertThat(RulesFile.read("rules.txt")).hasSizeGreaterThan(Check.values().length + Level.values().length);
    }

    @Test
    void a_level_and_a_check_without_rules_are_a_broken_promise() {
        var nothing = new RuleBook(List.of()).on(LocalDate.of(2026, 9, 14));
        var sought = new Sought(Level.RV, Applicant.OFFICER, ApplicationReason.NEW, true, true);

        assertThatThrownBy(() -> nothing.level(Level.RV)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> nothing.check(Check.PNC)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> nothing.requirement(Check.PNC, sought)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_figure_that_nobody_knows_is_a_broken_promise() {
        assertThatThrownBy(() -> now().figure("moon")).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "value 3 years",
                "instrument APP",
                "[figure x]\nvalu 3 years | APP | unconfirmed | n",
                "[shape x]",
                "nonsense"
            })
    void what_the_form_does_not_know_is_refused(String text) {
        assertThatThrownBy(() -> RulesFile.parse(text.lines().toList()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot be read at");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[figure x]\nvalue 3 years | NOBODY | unconfirmed | n",
                "[figure x]\nvalue 3 years | APP | perhaps | n",
                "[figure x]\nvalue none | APP | unconfirmed | n",
                "[figure x]\nwhat nothing",
                "[check PNC] Something else\nneeds NAMES\nage none | APP | unconfirmed | n\nwho PNC_USER | APP | unconfirmed | n",
                "[matrix]\nlaw APP | unconfirmed | n\ncols RV\nPNC M M",
                "[matrix]\nlaw nowhere\ncols RV"
            })
    void a_rule_that_does_not_hold_together_is_refused(String text) {
        var lines = ("instrument APP The APP\n" + text).lines().toList();
        assertThatThrownBy(() -> new RuleBook(RulesFile.parse(lines)).on(LocalDate.of(2026, 1, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the rules of vetting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q", "M:weekend", "M/Q"})
    void a_cell_that_the_matrix_does_not_know_is_refused(String cell) {
        var citation = Citation.unconfirmed("x", "", "");
        assertThatThrownBy(() -> MatrixCell.of(Check.PNC, Level.RV, cell, citation))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_hash_of_what_a_check_is_run_on_turns_on_that_and_on_nothing_else() {
        var inputs = new Inputs(Map.of(Input.NAMES, "a", Input.BIRTH, "b"));
        var moved = new Inputs(Map.of(Input.NAMES, "a", Input.BIRTH, "b", Input.ADDRESSES, "c"));
        var shifted = new Inputs(Map.of(Input.NAMES, "ab", Input.BIRTH, ""));
        var needs = Set.of(Input.NAMES, Input.BIRTH);

        assertThat(inputs.hash(needs)).hasSize(64).isEqualTo(moved.hash(needs)).isNotEqualTo(shifted.hash(needs));
        assertThat(moved.hash(Set.of(Input.ADDRESSES))).isNotEqualTo(inputs.hash(Set.of(Input.ADDRESSES)));
        assertThat(inputs.hash(Set.of(Input.NAMES)))
                .as("other words of the same length")
                .isNotEqualTo(new Inputs(Map.of(Input.NAMES, "z")).hash(Set.of(Input.NAMES)));
        assertThat(inputs.hash(Set.of(Input.NAMES)))
                .as("the same words in another place")
                .isNotEqualTo(new Inputs(Map.of(Input.HANDLES, "a")).hash(Set.of(Input.HANDLES)));
        assertThat(List.of(ResultCode.values()).stream().filter(ResultCode::isAdverse))
                .containsExactly(ResultCode.TRACE_KNOWN, ResultCode.TRACE_NEW, ResultCode.SEALED_ADVERSE);
        assertThat(List.of(ResultCode.values()).stream().filter(ResultCode::needsWords))
                .containsExactly(ResultCode.UNABLE, ResultCode.NOT_REQUIRED);
    }
}
