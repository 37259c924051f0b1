package plumbline.law.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.Verdict;
import plumbline.law.conduct.ClockBook;
import plumbline.law.conduct.Duty;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.RuleSet;

/// Every notice in every scope it exists in: 31 numbers, each rule set, each capacity, each route.
class NoticeBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final NoticeBook BOOK = NoticeBook.standard();

    /// A loop and not a parameter: thousands of cases that say one thing are one test.
    private static void each(Consumer<NoticeForm> claim) {
        forms().forEach(form -> assertThat(form)
                .as("%s for %s", form.notice().id(), form.scope().words())
                .withRepresentation(NoticeBookTest::brief)
                .satisfies(claim));
    }

    private static String brief(Object any) {
        return any instanceof NoticeForm form ? form.notice().id() : String.valueOf(any);
    }

    private static Stream<NoticeForm> forms() {
        return NoticeScope.all().stream()
                .flatMap(scope -> BOOK.inScope(scope, TODAY).stream().map(notice -> form(notice.id(), scope)));
    }

    private static NoticeForm form(String id, NoticeScope scope) {
        return ((Chosen.Form) BOOK.form(id, scope, Language.ENGLISH, TODAY)).form();
    }

    private static NoticeForm officers(String id, RuleSet ruleSet, InvestigationForm route) {
        return form(id, new NoticeScope(ruleSet, Capacity.OFFICER, route));
    }

    @Test
    void the_catalogue_has_all_thirty_one_numbers() {
        assertThat(BOOK.on(TODAY).stream().map(Notice::number).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 31).mapToObj(n -> "N" + n).toList());
    }

    @Test
    void every_clock_that_a_notice_names_is_in_the_catalogue_of_clocks() {
        Set<String> clocks =
                ClockBook.standard().all().stream().map(Duty::clock).collect(Collectors.toSet());

        assertThat(BOOK.on(TODAY).stream().flatMap(notice -> notice.clocks().stream()))
                .isNotEmpty()
                .isSubsetOf(clocks);
    }

    @Test
    void a_matter_returned_to_the_force_reads_as_a_local_one() {
        assertThat(new NoticeScope(RuleSet.RS_2025, Capacity.OFFICER, InvestigationForm.RETURNED))
                .isEqualTo(new NoticeScope(RuleSet.RS_2025, Capacity.OFFICER, InvestigationForm.LOCAL));
    }

    @Test
    void every_notice_exists_in_some_scope() {
        List<String> used = forms().map(form -> form.notice().id()).distinct().toList();

        assertThat(BOOK.on(TODAY)).allSatisfy(notice -> assertThat(used).contains(notice.id()));
    }

    @Test
    void a_filled_notice_may_go_out_and_shows_every_mandatory_answer() {
        each(form -> {
            Map<String, String> values = Answers.to(form);
            WrittenNotice written = form.write(values);
            String text = written.toString();

            assertThat(form.check(values)).isInstanceOf(Verdict.Allowed.class);
            assertThat(written.gaps()).isEmpty();
            assertThat(text).doesNotContain("to be filled in").doesNotContain("{");
            assertThat(form.fields())
                    .filteredOn(field -> field.isMandatory(values))
                    .allSatisfy(field -> assertThat(field.words(values))
                            .allSatisfy(
                                    words -> assertThat(text).as(field.key()).contains(words)));
        });
    }

    @Test
    void a_notice_is_refused_with_any_one_mandatory_field_blank_and_names_it() {
        each(form -> {
            Map<String, String> all = Answers.to(form);

            assertThat(form.fields())
                    .filteredOn(field -> field.isMandatory(all))
                    .isNotEmpty()
                    .allSatisfy(field -> {
                        Map<String, String> values = new HashMap<>(all);
                        values.put(field.key(), "\u00a0 \n");
                        assertThat(form.check(values)).isInstanceOfSatisfying(Verdict.Refused.class, refused -> {
                            assertThat(refused.reason()).contains(field.label());
                            assertThat(refused.remedy()).contains(field.says());
                            assertThat(refused.rule()).isEqualTo(form.notice().id());
                        });
                        assertThat(form.write(values).gaps()).contains(field.label());
                        assertThat(form.write(values).toString()).contains("[" + field.label() + ": to be filled in]");
                    });
        });
    }

    @Test
    void every_choice_of_a_notice_can_be_issued() {
        each(form -> {
            assertThat(form.fields())
                    .filteredOn(field -> field.kind() == FieldKind.CHOICE)
                    .allSatisfy(field -> assertThat(field.choices()).allSatisfy(choice -> {
                        Map<String, String> values = new HashMap<>(Answers.to(form));
                        values.put(field.key(), choice);
                        assertThat(form.check(values).isAllowed()).as(choice).isTrue();
                    }));
        });
    }

    @Test
    void every_field_is_shown_and_every_statement_said() {
        each(form -> {
            Map<String, String> values = Answers.to(form);
            WrittenNotice written = form.write(values);

            assertThat(form.pieces().stream().flatMap(piece -> piece.keys().stream()))
                    .containsAll(form.fields().stream()
                            .map(Field::key)
                            .filter(key -> !key.equals("force"))
                            .toList());
            assertThat(written.blocks())
                    .filteredOn(Block.Said.class::isInstance)
                    .hasSameSizeAs(form.statements());
            assertThat(written.blocks().stream()
                            .flatMap(block -> block instanceof Block.Said said ? Stream.of(said.text()) : Stream.of()))
                    .containsExactlyElementsOf(
                            form.statements().stream().map(Statement::text).toList());
        });
    }

    @Test
    void what_is_unconfirmed_is_said_and_never_stops_a_notice() {
        each(form -> {
            var allowed = (Verdict.Allowed) form.check(Answers.to(form));

            assertThat(allowed.cautions().stream().map(Verdict.Caution::citation))
                    .containsExactlyElementsOf(form.citations()
                            .filter(citation -> citation.mark().isUnconfirmed())
                            .toList());
        });
    }

    /// The things a person under investigation must be told, by notice and capacity.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            N2           | OFFICER | INTERNAL    | no-obligation, friend, advice, effect-of-representation, change-is-told, account-in-ten-days
            N2           | FORMER  | INTERNAL    | no-obligation, friend, advice, effect-of-representation, change-is-told, account-in-ten-days
            N3           | OFFICER | LOCAL       | special-procedure, no-obligation, friend, advice, effect-of-representation, change-is-told
            N3           | FORMER  | INDEPENDENT | special-procedure, no-obligation, friend, advice, effect-of-representation, change-is-told
            N5           | STAFF   | DIRECTED    | staff-account, friend, advice, not-a-finding
            N6           | OFFICER | INTERNAL    | no-obligation, friend
            N7           | OFFICER | INTERNAL    | suspension-is-neutral, suspension-representations, suspension-review
            N7-staff     | STAFF   | INTERNAL    | suspension-is-neutral, suspension-review
            N11-meeting  | OFFICER | LOCAL       | object-to-decision-maker, respond-to-referral, witnesses, meeting-representation, harm-test
            N11-hearing  | FORMER  | DIRECTED    | object-to-decision-maker, respond-to-referral, hearing-representation, default-of-dismissal
            N18          | OFFICER | INDEPENDENT | accelerated-procedure, object-to-decision-maker, hearing-representation, harm-test
            N23-meeting  | OFFICER | INTERNAL    | appeal-from-meeting
            N23-hearing  | OFFICER | INTERNAL    | appeal-to-tribunal, appeal-does-not-put-off
            """)
    void the_statements_that_the_law_wants_are_there(
            String id, Capacity capacity, InvestigationForm route, String statements) {
        RuleSet ruleSet = capacity.isUnderRegulations() ? RuleSet.RS_2025 : null;
        NoticeForm form = form(id, new NoticeScope(ruleSet, capacity, route));

        assertThat(form.statements().stream().map(Statement::id)).contains(statements.split(", "));
    }

    @Test
    void silence_may_be_used_is_said_in_the_first_notice() {
        assertThat(officers("N2", RuleSet.RS_2025, InvestigationForm.INTERNAL)
                        .write(Map.of())
                        .toString())
                .contains("You do not have to say anything")
                .contains("adverse inference")
                .contains("police friend");
    }

    @ParameterizedTest
    @CsvSource({
        "RS_2020, before the end of 4 weeks",
        "RS_2020_2024_PANEL, before the end of 4 weeks",
        "RS_2025, before the end of 4 weeks",
        "RS_2026, within 12 weeks"
    })
    void the_review_of_a_suspension_is_told_by_rule_set(RuleSet ruleSet, String words) {
        assertThat(officers("N7", ruleSet, InvestigationForm.INTERNAL)
                        .write(Map.of())
                        .toString())
                .contains("will be reviewed " + words);
    }

    @Test
    void gross_misconduct_without_dismissal_needs_the_exceptional_reasons_since_2025() {
        NoticeForm since = officers("N22", RuleSet.RS_2025, InvestigationForm.INTERNAL);
        NoticeForm before = officers("N22", RuleSet.RS_2020, InvestigationForm.INTERNAL);
        Map<String, String> lesser = new HashMap<>(Answers.to(since));
        lesser.put("finding", "Gross misconduct");
        lesser.put("action", "Final written warning");
        lesser.put("why-not-dismissed", "");

        assertThat(since.gaps(lesser)).extracting(Field::key).containsExactly("why-not-dismissed");
        lesser.put("action", "Dismissal without notice");
        assertThat(since.gaps(lesser)).isEmpty();
        assertThat(before.fields()).extracting(Field::key).doesNotContain("why-not-dismissed");
    }

    @Test
    void a_public_notice_without_a_name_needs_the_chairs_direction_and_then_shows_none() {
        NoticeForm form = officers("N14", RuleSet.RS_2025, InvestigationForm.INTERNAL);
        Map<String, String> values = new HashMap<>(Answers.to(form));
        values.put("officer", "");
        values.put("direction", "");

        assertThat(form.gaps(values)).extracting(Field::label).containsExactly("Officer");
        values.put("direction", "The name is left out.");
        assertThat(form.check(values).isAllowed()).isTrue();
        assertThat(form.write(values).head()).extracting(Block.Row::label).doesNotContain("Officer");
    }

    @Test
    void a_notice_in_welsh_is_refused_until_somebody_has_translated_it() {
        var scope = new NoticeScope(RuleSet.RS_2025, Capacity.OFFICER, InvestigationForm.INTERNAL);

        assertThat(BOOK.form("N2", scope, Language.WELSH, TODAY))
                .isInstanceOfSatisfying(
                        Chosen.None.class,
                        none -> assertThat(none.refusal().reason())
                                .isEqualTo(
                                        "The notice \"Notice of investigation\" has not been translated into Welsh yet."));
    }

    @ParameterizedTest
    @CsvSource({
        "N2, OFFICER, LOCAL",
        "N3, OFFICER, INTERNAL",
        "N5, OFFICER, INTERNAL",
        "N7, FORMER, INTERNAL",
        "N7, STAFF, INTERNAL",
        "N11-meeting, FORMER, INTERNAL",
        "N26, OFFICER, INTERNAL",
        "N2, STAFF, INTERNAL"
    })
    void a_notice_outside_its_scope_is_refused_with_its_citation(
            String id, Capacity capacity, InvestigationForm route) {
        RuleSet ruleSet = capacity.isUnderRegulations() ? RuleSet.RS_2025 : null;

        assertThat(BOOK.form(id, new NoticeScope(ruleSet, capacity, route), Language.ENGLISH, TODAY))
                .isInstanceOfSatisfying(Chosen.None.class, none -> {
                    assertThat(none.refusal().reason())
                            .contains("There is no notice")
                            .contains(capacity.plural());
                    assertThat(none.refusal().citation().instrument()).isNotEmpty();
                });
    }

    @Test
    void nothing_is_written_for_the_2012_rules() {
        assertThat(BOOK.inScope(new NoticeScope(RuleSet.RS_2012, Capacity.OFFICER, InvestigationForm.INTERNAL), TODAY))
                .isEmpty();
    }

    @Test
    void a_version_is_found_again_by_its_date() {
        NoticeForm form = officers("N2", RuleSet.RS_2025, InvestigationForm.INTERNAL);

        assertThat(BOOK.version("N2", form.notice().version(), Language.ENGLISH, form.scope()))
                .isEqualTo(form);
        assertThatThrownBy(() -> BOOK.version("N2", LocalDate.of(2020, 1, 1), Language.ENGLISH, form.scope()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BOOK.version("N3", form.notice().version(), Language.ENGLISH, form.scope()))
                .as("N3 is for matters under the Police Reform Act")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void before_its_first_version_a_notice_reads_as_in_the_first() {
        assertThat(BOOK.on(LocalDate.of(2021, 1, 1))).isEqualTo(BOOK.on(TODAY));
    }

    @Test
    void a_day_that_is_none_and_a_choice_that_is_not_offered_are_refused() {
        NoticeForm form = officers("N2", RuleSet.RS_2025, InvestigationForm.INTERNAL);
        Map<String, String> values = new HashMap<>(Answers.to(form));
        values.put("respond-by", "soon");
        values.put("severity", "Rather bad");

        assertThat(form.check(values))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.remedy())
                                .contains("enter a day, such as 2026-03-20")
                                .contains("choose one of: Misconduct; Gross misconduct"));
    }

    @Test
    void a_value_for_no_field_is_a_mistake_of_the_caller() {
        NoticeForm form = officers("N2", RuleSet.RS_2025, InvestigationForm.INTERNAL);

        assertThatThrownBy(() -> form.check(Map.of("condukt", "x"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(form.prefilled(Map.of("condukt", "x", "conduct", "y"))).containsExactly(Map.entry("conduct", "y"));
    }

    @Test
    void days_and_moments_read_as_people_write_them() {
        NoticeForm form = officers("N6", RuleSet.RS_2025, InvestigationForm.INTERNAL);

        assertThat(form.write(Answers.to(form)).toString()).contains("Friday 20 March 2026, 10:30");
    }

    @Test
    void the_law_behind_a_notice_is_named_in_full_words_and_once_an_instrument() {
        WrittenNotice written = form("N25", new NoticeScope(RuleSet.RS_2025, Capacity.OFFICER, InvestigationForm.LOCAL))
                .write(Map.of());

        assertThat(written.under()).isEqualTo("rules 4 to 9 of the Police Appeals Tribunals Rules 2020 (SI 2020/1)");
        assertThat(written.law())
                .containsExactly(
                        "Police Appeals Tribunals Rules 2020 (SI 2020/1): rules 4 to 9; rule 9; rule 4; rule 10");
    }

    @Test
    void a_house_rule_is_not_passed_off_as_law() {
        WrittenNotice written =
                officers("N2", RuleSet.RS_2025, InvestigationForm.INTERNAL).write(Map.of());

        assertThat(written.toString()).doesNotContain(NoticeReader.HOUSE).contains("Keep every message");
    }

    @Test
    void everybody_in_the_workforce_has_a_capacity() {
        assertThat(Stream.of(PersonKind.values()).map(Capacity::of)).containsOnly(Capacity.values());
    }
}
