package plumbline.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.FeatureTest;
import plumbline.Pages;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.cases.Cases;
import plumbline.cases.Matters;
import plumbline.cases.RaiseAllegation;
import plumbline.law.Citation;
import plumbline.law.Mark;
import plumbline.law.conduct.MatterKind;
import plumbline.law.conduct.ParameterDecision;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.RuleSet;
import plumbline.law.conduct.Standard;

/// The catalogue as people read it and as the force decides about it, on a Sunday: 22 November 2026. Decisions last, so
/// each test decides about a figure of its own.
@FeatureTest
class LawInUseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TestConfiguration
    static class OneMoment {
        @Bean
        @Primary
        InstantSource oneMoment() {
            return InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z"));
        }
    }

    @Autowired
    LawInUse law;

    @Autowired
    DecisionRepository decisions;

    @Autowired
    Cases cases;

    @Autowired
    TransactionTemplate transaction;

    final Matters matters;
    final Pages pages;
    final SignedIn authority;

    LawInUseTest(Matters matters, Pages pages) {
        this.matters = matters;
        this.pages = pages;
        authority = matters.account(Role.APPROPRIATE_AUTHORITY);
    }

    private static String form(String value, String more) {
        return """
                decisionId=%s&value=%s&by=the+deputy+chief+constable
                &decided-day=20&decided-month=11&decided-year=2026
                &reason=Because+the+force+cannot+brief+a+panel+sooner.
                &instrument=Minute+of+the+chief+officers'+meeting&provision=item+4
                &review-day=1&review-month=4&review-year=2027%s""".formatted(UUID.randomUUID(), value, more);
    }

    private MvcTestResult decide(String parameter, String form) {
        return pages.send(authority, "/law/parameters/" + parameter + "/decision", form);
    }

    private static ParameterDecision decision(String parameter, String value) {
        return new ParameterDecision(
                parameter,
                value,
                "it was so advised",
                Citation.unconfirmed("Advice of counsel", "", "not public"),
                "the chief constable",
                TODAY,
                TODAY.plusYears(1));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_reads_the_law(Role role) {
        var reader = matters.account(role);

        assertThat(pages.open(reader, "/law")).hasRedirectedUrl("/law/clocks");
        assertThat(pages.open(reader, "/law/clocks"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"CLK-23\"", "The law in use", "href=\"/law/parameters/clk-42.most\"");
        assertThat(pages.words(reader, "/law/clocks?rules=RS_2026"))
                .contains("Not less than 10 and not more than 15 working days after", "Statutory", "Force target");
        assertThat(pages.words(reader, "/law/rule-sets")).contains("RS-2026", "From 13 July 2026", "Officer procedure");
        assertThat(pages.words(reader, "/law/counting"))
                .contains("T7", "Strict reading", "2026: 8 days, confirmed", "2030: 8 days, unconfirmed");
        assertThat(pages.words(reader, "/law/parameters")).contains("clk-33.working-days", "Confirmed law, locked");
    }

    @Test
    void clocks_are_filtered_by_what_stands_behind_them_whether_they_were_read_and_whom_they_bind() {
        var all = law.clocks().all().size();

        assertThat(pages.words(authority, "/law/clocks")).contains(all + " entries: ");
        assertThat(pages.words(authority, "/law/clocks?force=POLICY&mark=&rules="))
                .contains(" entries of " + all + ": 0 statutory", " 0 targets")
                .doesNotContain("reg 31(1) to (3)");
        assertThat(pages.words(authority, "/law/clocks?mark=CONFIRMED")).contains("; 0 unconfirmed");
        assertThat(pages.words(authority, "/law/clocks?rules=PACK_STAFF&force=STATUTORY"))
                .contains("everyone")
                .doesNotContain("Send the report of the investigation");
        assertThat(pages.words(authority, "/law/clocks?rules=nonsense")).contains("No clock is like that");
    }

    @Test
    void parameters_are_filtered_by_their_standing() {
        assertThat(pages.words(authority, "/law/parameters?show=TARGET"))
                .contains("clk-25.working-days", "Head of professional standards", "Review by 1 April 2027")
                .doesNotContain("clk-33.working-days");
        assertThat(pages.words(authority, "/law/parameters?show=REVIEW")).contains("No figure or reading is like that");
    }

    @Test
    void confirmed_law_cannot_be_changed_and_says_why() {
        var locked = "clk-33.working-days";

        assertThat(pages.words(authority, "/law/parameters/" + locked))
                .contains("is law, read in the text, and cannot be changed by the force", "It may be Nothing else")
                .doesNotContain("Record a decision");
        assertThat(pages.words(authority, "/law/parameters/" + locked + "/decision"))
                .contains("Only an amendment of the law changes it", "reg 31(1) to (3)")
                .doesNotContain("Who decided?");
        assertThat(decide(locked, form("20", "&mark=CONFIRMED")))
                .hasStatus(422)
                .bodyText()
                .contains("cannot be changed by the force", "The rule behind this", "reg 31(1) to (3)");
        assertThat(law.decisions(locked)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "APPROPRIATE_AUTHORITY", mode = EnumSource.Mode.EXCLUDE)
    void nobody_but_the_appropriate_authority_decides(Role role) {
        var other = matters.account(role);
        var path = "/law/parameters/clk-25.working-days";

        assertThat(pages.words(other, path)).contains("10 working days").doesNotContain("Record a decision");
        assertThat(pages.open(other, path + "/decision")).hasStatus(404);
        assertThat(pages.send(other, path + "/decision", form("9", ""))).hasStatus(404);
        assertThat(law.decisions("clk-25.working-days")).isEmpty();
    }

    @Test
    void a_decision_moves_the_deadline_on_the_page_of_the_case_and_the_page_says_so() {
        var investigator = matters.account(Role.INVESTIGATOR);
        var officer = matters.officer();
        var operation = matters.open(investigator).operationId();
        matters.concern(investigator, operation, officer);
        var allegation = UUID.randomUUID();
        Force.as(
                investigator,
                () -> cases.raiseAllegation(new RaiseAllegation(
                        allegation,
                        operation,
                        officer,
                        MatterKind.CONDUCT_MATTER,
                        "Posted a mocking message.",
                        Set.of(Standard.EQUALITY_AND_DIVERSITY),
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 9, 3),
                        LocalDate.of(2026, 11, 20),
                        Set.of(ReferralCriterion.D),
                        LocalDate.of(2026, 11, 21),
                        null,
                        true,
                        List.of())));
        var page = "/operations/" + operation + "/allegations/" + allegation + "/case";
        assertThat(pages.words(investigator, page)).contains("Force target: Wednesday 25 November 2026");

        assertThat(decide("clk-01.working-days", form("2", "")))
                .hasRedirectedUrl("/law/parameters/clk-01.working-days");

        assertThat(pages.words(investigator, page))
                .contains("Force target: Tuesday 24 November 2026")
                .contains(
                        "Decided by the deputy chief constable on Friday 20 November 2026: clk-01.working-days is 2,"
                                + " because the force cannot brief a panel sooner (item 4, Minute of the chief officers' meeting)")
                .doesNotContain("Wednesday 25 November 2026");
        assertThat(pages.words(authority, "/law/parameters?show=DECIDED"))
                .contains("clk-01.working-days", "instead of 3 working days", "Review by 1 April 2027");
    }

    @Test
    void the_newest_decision_counts_and_the_earlier_ones_stay_on_record() {
        assertThat(decide("clk-25.staff.working-days", form("6", ""))).hasStatus3xxRedirection();
        assertThat(decide("clk-25.staff.working-days", form("7", ""))).hasStatus3xxRedirection();

        assertThat(law.clocks().parameters().get("clk-25.staff.working-days").value())
                .isEqualTo("7");
        assertThat(pages.words(authority, "/law/parameters/clk-25.staff.working-days"))
                .contains("7 working days: The force's policy")
                .containsSubsequence("7 working days: ", "6 working days: ")
                .contains("by " + authority.name(), "The catalogue says 10 working days");
    }

    @Test
    void a_form_sent_twice_is_one_decision() {
        var once = form("9", "");

        assertThat(decide("clk-20.working-days", once)).hasStatus3xxRedirection();
        assertThat(decide("clk-20.working-days", once)).hasStatus3xxRedirection();

        assertThat(law.decisions("clk-20.working-days")).hasSize(1);
    }

    @Test
    void what_counsel_read_is_confirmed_from_then_on() {
        assertThat(decide("clk-37.working-days", form("100", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Choose whether counsel has read the text");
        assertThat(decide("clk-37.working-days", form("100", "&mark=CONFIRMED&note=the+whole+of+it")))
                .hasStatus3xxRedirection();

        var hearing = law.clocks().clock("CLK-37", RuleSet.RS_2026, TODAY);
        assertThat(ClockFilter.mark(hearing)).isEqualTo(Mark.CONFIRMED);
        assertThat(pages.words(authority, "/law/parameters/clk-37.working-days"))
                .contains("100 working days: Confirmed by counsel", "(the whole of it)");
    }

    @Test
    void a_value_outside_the_range_is_refused_with_what_it_may_be() {
        assertThat(decide("clk-42.least", form("14", "&mark=UNCONFIRMED")))
                .hasStatus(422)
                .bodyText()
                .contains("is not a value it can take", "Choose from 1 to 12 working days");
    }

    @Test
    void a_reading_is_decided_between_two() {
        assertThat(pages.words(authority, "/law/parameters/reading.t7/decision"))
                .contains("Which reading?");
        assertThat(decide("reading.t7", form("LOOSE", "&mark=UNCONFIRMED"))).hasStatus3xxRedirection();
        assertThat(pages.words(authority, "/law/parameters/reading.t7"))
                .contains("In use Loose reading", "Loose reading: Used until the text is read");
    }

    @Test
    void a_form_without_answers_comes_back_with_what_to_enter() {
        assertThat(decide("clk-21.working-days", "decisionId=" + UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Enter from 1 to 250 working days",
                        "Enter who decided",
                        "Enter the day of the decision",
                        "Enter why it was so decided",
                        "Enter what it rests on",
                        "Enter the day by which it must be looked at again");
        assertThat(decide("clk-21.working-days", form("3", "").replace("decided-year=2026", "decided-year=2027")))
                .hasStatus(422)
                .bodyText()
                .contains("not later than today");
        assertThat(decide(
                        "clk-21.working-days",
                        form("3", "&provision=" + "x".repeat(201)).replace("&provision=item+4", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Enter at most 200 characters");
    }

    @Test
    void a_parameter_that_does_not_exist_is_not_found() {
        assertThat(pages.open(authority, "/law/parameters/clk-00.days")).hasStatus(404);
        assertThat(decide("clk-00.days", form("1", ""))).hasStatus(404);
    }

    @Test
    void a_decision_that_the_catalogue_has_no_room_for_any_more_is_kept_and_not_applied() {
        var before = law.clocks().clock("CLK-31", RuleSet.RS_2026, TODAY);
        record(decision("clk-99.working-days", "3"));
        record(decision("clk-70.working-days", "9"));

        assertThat(law.clocks().clock("CLK-31", RuleSet.RS_2026, TODAY)).isEqualTo(before);
        assertThat(law.clocks().parameters().get("clk-70.working-days").value()).isEqualTo("5");
        assertThat(pages.words(authority, "/law/parameters/clk-70.working-days"))
                .contains("9 working days", "The catalogue of today leaves no room for it");
    }

    private void record(ParameterDecision decision) {
        Force.as(authority, () -> {
            transaction.executeWithoutResult(_ -> decisions.add(UUID.randomUUID(), decision));
            return null;
        });
    }

    @Test
    void the_catalogue_is_read_once_for_each_decision_and_one_rolled_back_never_counts() {
        assertThat(law.clocks()).isSameAs(law.clocks());

        Force.as(authority, () -> {
            transaction.executeWithoutResult(status -> {
                law.decide(UUID.randomUUID(), decision("clk-42.most", "20"));
                assertThat(law.clocks().parameters().get("clk-42.most").value()).isEqualTo("20");
                status.setRollbackOnly();
            });
            return null;
        });

        assertThat(law.clocks().parameters().get("clk-42.most").value()).isEqualTo("15");
    }
}
