package plumbline.law.vetting.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.law.Verdict;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.ApplicationReason;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.level.Completeness;
import plumbline.law.vetting.level.CompletenessGate;
import plumbline.law.vetting.level.Input;
import plumbline.law.vetting.level.RuleBook;
import plumbline.law.vetting.level.Rules;
import plumbline.law.vetting.level.Sought;

/// The course of an application, and worked examples 6 and 7 at its gates.
class ApplicationCourseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final Rules RULES = RuleBook.standard().on(TODAY);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
        DRAFT            | SUBMITTED WITHDRAWN_BY_APPLICANT DISCONTINUED LAPSED
        SUBMITTED        | CHECKING NOT_ASSESSABLE WITHDRAWN_BY_APPLICANT DISCONTINUED LAPSED
        CHECKING         | QUERY ASSESSING NOT_ASSESSABLE WITHDRAWN_BY_APPLICANT DISCONTINUED LAPSED
        QUERY            | CHECKING WITHDRAWN_BY_APPLICANT DISCONTINUED LAPSED
        ASSESSING        | CHECKING AWAITING_OUTSIDE DECIDED_CLEAR DECIDED_NOT_CLEAR WITHDRAWN_BY_APPLICANT DISCONTINUED LAPSED
        AWAITING_OUTSIDE | ASSESSING RECONCILING DECIDED_CLEAR DECIDED_NOT_CLEAR WITHDRAWN_BY_APPLICANT DISCONTINUED LAPSED
        RECONCILING      | DECIDED_CLEAR DECIDED_NOT_CLEAR WITHDRAWN_BY_APPLICANT DISCONTINUED LAPSED
        DECIDED_CLEAR    | CLOSED AWAITING_OUTSIDE
        DECIDED_NOT_CLEAR| CLOSED AWAITING_OUTSIDE
        CLOSED           | AWAITING_OUTSIDE
        WITHDRAWN_BY_APPLICANT |
        DISCONTINUED     |
        NOT_ASSESSABLE   |
        LAPSED           |
        """)
    void each_stage_has_its_turn(ApplicationStage from, @Nullable String next) {
        var expected = next == null
                ? Set.of()
                : Stream.of(next.split(" ")).map(ApplicationStage::valueOf).collect(Collectors.toSet());

        assertThat(Stream.of(ApplicationStage.values())
                        .filter(to -> ApplicationCourse.mayMove(from, to).isAllowed()))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(ApplicationStage.class::cast).toList());
        assertThat(from.isOpen())
                .as("nobody works on what ended, though a late conflict can bring it back")
                .isEqualTo(
                        next != null && from != ApplicationStage.DECIDED_NOT_CLEAR && from != ApplicationStage.CLOSED);
        assertThat(ApplicationStage.open().contains(from)).isEqualTo(from.isOpen());
    }

    @ParameterizedTest(name = "{0}, born {1}: {2}")
    @CsvSource({
        "NPPV1, 2010-09-15, LEAST-AGE",
        "NPPV3, 2010-09-15, LEAST-AGE",
        "NPPV2A, 2012-01-01, LEAST-AGE",
        "NPPV2F, 2012-01-01, LEAST-AGE",
        "NPPV1, 2010-09-14, allowed",
        "RV,    2010-09-15, allowed"
    })
    void nobody_under_sixteen_is_vetted_for_non_police_work(Level level, LocalDate born, String rule) {
        var you = new AboutYou("Sam", "Ashdown", born, "Redmere", YesNo.NO, List.of());
        var verdict =
                new ApplicationCourse(level, RULES).maySubmit(Declared.whole().with(you), TODAY);

        assertThat(rule(verdict)).isEqualTo(rule);
    }

    @Test
    void a_form_with_gaps_is_not_sent_and_one_that_is_worth_another_look_is() {
        var course = new ApplicationCourse(Level.RV, RULES);
        var unlike = new AboutYou("Sam", "Halloran", LocalDate.of(1990, 1, 1), "Redmere", YesNo.NO, List.of());

        assertThat(course.maySubmit(Declared.whole().with(unlike), TODAY).isAllowed())
                .isTrue();
        assertThat(course.maySubmit(Declared.whole().with(new Associates(null, List.of())), TODAY))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo("One answer is missing."));
        assertThat(course.maySubmit(Declared.whole().with(new Money(null, null, YesNo.NO, 0, null)), TODAY))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo("2 answers are missing."));
        assertThat(rule(course.maySubmit(Declaration.BLANK, TODAY))).isEqualTo("GAPS");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"MV, RESIDENCY", "RV, allowed"})
    void whoever_came_too_late_cannot_be_assessed_at_the_higher_level_yet(Level level, String rule) {
        var arrived =
                Declared.whole().with(new Addresses(List.of(Declared.address("1 Mill Lane", "2023-01-10", null))));
        var verdict = new ApplicationCourse(level, RULES).mayCheck(arrived, TODAY);

        assertThat(rule(verdict)).isEqualTo(rule);
        if (verdict instanceof Verdict.Refused refused) {
            assertThat(refused.remedy())
                    .isEqualTo("Apply again on or after Monday 10 January 2028, or ask for equivalent checks abroad.");
        }
    }

    @Test
    void whoever_lives_abroad_is_told_of_checks_there() {
        var nowhere = Declared.whole().with(new Addresses(List.of()));

        assertThat(new ApplicationCourse(Level.RV, RULES).mayCheck(nowhere, TODAY))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.remedy()).isEqualTo("Ask for equivalent checks abroad."));
    }

    @Test
    void nothing_is_assessed_while_a_check_or_an_answer_is_missing() {
        var course = new ApplicationCourse(Level.NPPV1, RULES);
        var sought = new Sought(Level.NPPV1, Applicant.CONTRACTOR, ApplicationReason.NEW, false, false);
        var gate = new CompletenessGate(
                RULES, sought, Declared.whole().inputs(), List.of(), Set.of(), List.of(), Set.of(), Set.of(), TODAY);

        assertThat(course.mayAssess(gate.completeness(0)))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused ->
                                assertThat(refused.reason()).startsWith("ID: It is mandatory and was not asked for."));
        assertThat(rule(course.mayAssess(new Completeness(List.of(), 1)))).isEqualTo("COMPLETENESS");
        assertThat(course.mayAssess(new Completeness(List.of(), 0)).isAllowed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ApplicationStage.class)
    void checks_run_from_the_sent_form_to_the_reviewers(ApplicationStage stage) {
        assertThat(ApplicationCourse.mayRunChecks(stage).isAllowed())
                .isEqualTo(Set.of(ApplicationStage.CHECKING, ApplicationStage.QUERY, ApplicationStage.ASSESSING)
                        .contains(stage));
    }

    @ParameterizedTest(name = "asked {0}: {1}")
    @CsvSource({"2026-08-16, allowed", "2026-08-17, SILENCE"})
    void it_lapses_after_four_weeks_of_silence(LocalDate asked, String rule) {
        assertThat(rule(new ApplicationCourse(Level.RV, RULES).mayLapse(asked, TODAY)))
                .isEqualTo(rule);
    }

    @Test
    void what_checks_are_run_on_changes_with_what_is_declared() {
        var before = Declared.whole().inputs();
        var moved = Declared.whole()
                .with(new Addresses(List.of(Declared.address("2 Mill Lane", "2015-03-01", null))))
                .inputs();

        assertThat(before.texts().keySet()).containsExactlyInAnyOrder(Input.values());
        assertThat(before.texts().get(Input.NAMES)).isEqualTo("\"Sam Robin\" \"Ashdown\"");
        assertThat(before.texts().get(Input.ADDRESSES))
                .isEqualTo("\"1 Mill Lane\" \"RM1 1AA\" \"YES\" - \"2015-03-01\" - \"RESIDENT\"");
        assertThat(different(before.texts(), moved.texts())).containsExactly(Input.ADDRESSES);
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void a_part_put_in_place_is_that_part(Section section) {
        var part = Declared.whole().part(section);

        assertThat(Declaration.BLANK.with(part).part(section)).isEqualTo(part);
        assertThat(Declaration.BLANK.with(part)).isNotEqualTo(Declaration.BLANK);
        assertThat(section.id())
                .isEqualTo(section.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static List<Input> different(Map<Input, String> one, Map<Input, String> other) {
        return one.keySet().stream()
                .filter(input -> !Objects.equals(one.get(input), other.get(input)))
                .toList();
    }

    private static String rule(Verdict verdict) {
        return verdict instanceof Verdict.Refused refused ? refused.rule() : "allowed";
    }
}
