package plumbline.law.vetting.after;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.vetting.after.Running.CLOCKS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.law.clock.Deadline;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.RuleSet;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.restriction.ListedOffence;
import plumbline.law.conduct.restriction.Suspicion;
import plumbline.law.conduct.severity.Aggravator;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.level.RuleBook;

/// Which events are red, what they call for meanwhile, and the days from which they do.
class EventsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    @ParameterizedTest(name = "{0}, criminal {1}, {2}: red {3}, {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        GROSS_MISCONDUCT | false | -                 | false | -
        GROSS_MISCONDUCT | false | DISCRIMINATION    | true  | -
        GROSS_MISCONDUCT | false | ABUSE_OF_POSITION | true  | -
        GROSS_MISCONDUCT | false | SEXUAL_PURPOSE    | true  | GROSS_AGAINST_WOMEN
        GROSS_MISCONDUCT | true  | SEXUAL_PURPOSE    | true  | CRIMINAL_AND_GROSS
        MISCONDUCT       | true  | SEXUAL_PURPOSE    | false | -
        """)
    void an_assessment_is_red_if_it_is_gross_and_about_power_or_sex(
            Severity severity,
            boolean criminal,
            @Nullable Aggravator aggravator,
            boolean red,
            @Nullable Situation situation) {
        var assessed = new Event.SeverityAssessed(
                severity, criminal, aggravator == null ? Set.of() : Set.of(aggravator), false);

        assertThat(assessed.isRed()).isEqualTo(red);
        assertThat(assessed.situation().orElse(null)).isEqualTo(situation);
    }

    @Test
    void what_is_red_by_itself_and_what_is_not() {
        var listed = Suspicion.of(ListedOffence.EXPOSURE);

        assertThat(Stream.of(
                        new Event.Arrested(listed),
                        new Event.Charged(listed),
                        new Event.Convicted(true),
                        new Event.OrderMade(CivilOrder.CONTACT_LIMITS),
                        new Event.OmissionDiscovered(true),
                        new Event.IntelligenceReceived(),
                        new Event.WashMatched(true)))
                .allMatch(Event::isRed);
        assertThat(Stream.of(
                        new Event.Arrested(Suspicion.NONE),
                        new Event.Charged(Suspicion.NONE),
                        new Event.Convicted(false),
                        new Event.OmissionDiscovered(false),
                        new Event.WashMatched(false),
                        new Event.OutcomeDecided(Outcome.FINAL_WRITTEN_WARNING),
                        new Event.ChangeReported(Change.NAME),
                        new Event.MovesIn("Norland", DAY),
                        new Event.Rejoins(DAY),
                        new Event.RoleChanges(Level.MV),
                        new Event.RenewalOpened(),
                        new Event.Drawn("2026-09"),
                        new Event.RulesChanged("RS-2026-11-01")))
                .noneMatch(Event::isRed);
    }

    @ParameterizedTest(name = "of {0}: {1}")
    @CsvSource({
        "OFFICER, WITHDRAWAL_CASE",
        "SPECIAL, WITHDRAWAL_CASE",
        "STAFF, REVIEW",
        "VOLUNTEER, REVIEW",
        "CONTRACTOR, REVIEW"
    })
    void the_vetting_regulations_reach_officers_and_specials(Applicant applicant, Opens opens) {
        var refers = new Event.SeverityAssessed(Severity.NO_BREACH, false, Set.of(), true);

        assertThat(Triggers.follow(refers, DAY, applicant, null, CLOCKS)
                        .orElseThrow()
                        .opens())
                .isEqualTo(opens);
    }

    @Test
    void a_trigger_holds_from_its_first_day() {
        var refers = new Event.SeverityAssessed(Severity.NO_BREACH, false, Set.of(), true);

        assertThat(Triggers.follow(refers, LocalDate.of(2025, 5, 28), Applicant.OFFICER, null, CLOCKS))
                .isPresent();
        assertThat(Triggers.follow(refers, LocalDate.of(2025, 5, 27), Applicant.OFFICER, null, CLOCKS))
                .isEmpty();
    }

    /// The mandatory review is older than the days we count for it.
    @ParameterizedTest(name = "a warning on {0}: due {1}")
    @CsvSource(
            nullValues = "-",
            value = {"2023-07-18, -", "2025-05-13, -", "2025-05-14, 2025-06-26"})
    void an_event_from_before_its_clock_opens_what_it_opens_without_a_day(LocalDate day, @Nullable LocalDate due) {
        var warned = new Event.OutcomeDecided(Outcome.WRITTEN_WARNING);
        var opened = Triggers.follow(warned, day, Applicant.OFFICER, RuleSet.RS_2020, CLOCKS)
                .orElseThrow();

        assertThat(opened.opens()).isEqualTo(Opens.REVIEW);
        assertThat(opened.due().flatMap(Deadline::lastDay).orElse(null)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} tells {1}")
    @CsvSource({
        "arrest, VETTING_AUTHORITY OUTSIDE_BODY",
        "charge, VETTING_AUTHORITY OUTSIDE_BODY",
        "conviction, VETTING_AUTHORITY",
        "intelligence, COUNTER_CORRUPTION"
    })
    void who_is_told_at_once(String what, String told) {
        Event event = switch (what) {
            case "arrest" -> new Event.Arrested(Suspicion.NONE);
            case "charge" -> new Event.Charged(Suspicion.NONE);
            case "conviction" -> new Event.Convicted(false);
            default -> new Event.IntelligenceReceived();
        };

        assertThat(Triggers.follow(event, DAY, Applicant.OFFICER, null, CLOCKS)
                        .orElseThrow()
                        .told())
                .isEqualTo(Stream.of(told.split(" ")).map(Told::valueOf).collect(Collectors.toSet()));
    }

    @Test
    void a_red_match_calls_for_the_restriction_of_red_matters_and_intelligence_for_none() {
        assertThat(Triggers.follow(new Event.WashMatched(true), DAY, Applicant.OFFICER, null, CLOCKS)
                        .orElseThrow()
                        .situation())
                .contains(Situation.VETTING_RED);
        assertThat(Triggers.follow(new Event.IntelligenceReceived(), DAY, Applicant.OFFICER, null, CLOCKS)
                        .orElseThrow()
                        .situation())
                .isEmpty();
        assertThat(EnumSet.allOf(Trigger.class).stream().filter(Trigger::isCovert))
                .containsExactly(Trigger.T_INT);
    }

    @ParameterizedTest(name = "{0} on {1} under {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "CHARGED_LISTED,      2026-07-12, -,       false",
                "CHARGED_LISTED,      2026-07-13, -,       true",
                "CHARGED_LISTED,      2026-09-14, RS_2025, false",
                "CHARGED_LISTED,      2026-07-12, RS_2026, true",
                "CRIMINAL_AND_GROSS,  2026-09-14, RS_2025, false",
                "GROSS_AGAINST_WOMEN, 2026-07-12, RS_2025, true",
                "GROSS_AGAINST_WOMEN, 2020-02-01, -,       true",
                "GROSS_AGAINST_WOMEN, 2020-01-31, -,       false",
                "CLEARANCE_LAPSED,    2026-09-14, RS_2026, true"
            })
    void a_situation_calls_for_an_order_while_its_rules_hold(
            Situation situation, LocalDate day, @Nullable RuleSet rules, boolean holds) {
        assertThat(situation.holds(day, rules)).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0}: at least {1}, {2}, lifted {3}")
    @CsvSource(delimiter = '|', textBlock = """
        CHARGED_LISTED      | SUSPENDED                                   | MANDATORY          | ENDED_AND_OUTSIDE
        ARRESTED_LISTED     | SUSPENDED                                   | UNLESS_EXCEPTIONAL | OUTSIDE
        CRIMINAL_AND_GROSS  | NO_PUBLIC_FACING                            | AT_LEAST           | OUTSIDE
        GROSS_AGAINST_WOMEN | NO_PUBLIC_FACING NO_LONE_CONTACT_VULNERABLE | AT_LEAST           | OUTSIDE
        VETTING_RED         | NO_PUBLIC_FACING                            | AT_LEAST           | ENDED
        CLEARANCE_LAPSED    | NO_SYSTEMS                                  | AT_LEAST           | ENDED
        """)
    void the_ladder_says_the_least_and_who_lifts_it(
            Situation situation, String least, Situation.Need need, Situation.Lift lift) {
        assertThat(situation.least())
                .isEqualTo(Stream.of(least.split(" ")).map(Rung::valueOf).collect(Collectors.toSet()));
        assertThat(situation.need()).isEqualTo(need);
        assertThat(situation.lift()).isEqualTo(lift);
        assertThat(situation.citation().note()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Rung.class)
    void only_a_suspension_takes_away_what_the_clearance_opens(Rung rung) {
        assertThat(rung.overlay()).isEqualTo(rung == Rung.SUSPENDED ? Overlay.SUSPENDED : Overlay.RESTRICTED);
        assertThat(rung.overlay().blocks()).isEqualTo(rung == Rung.SUSPENDED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        NAME                 | LOC PNC PND
        ADDRESS              | LOC PND
        HOUSEHOLD            | FAM
        PARTNER              | FAM
        FINANCES             | FIN
        CRIMINAL_PROCEEDINGS | LOC PND
        CIVIL_FINDING        | CIV FIN
        ASSOCIATE            | ASC FAM
        OTHER                | -
        """)
    void a_change_makes_stale_what_rests_on_it(Change change, @Nullable String checks) {
        assertThat(change.stale().stream().sorted().collect(Collectors.joining(" ")))
                .isEqualTo(Objects.requireNonNullElse(checks, ""));
        assertThat(change.entersWash()).isEqualTo(change == Change.NAME);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void the_short_levels_of_contractors_have_no_yearly_review(Level level) {
        boolean needed = !Set.of(Level.NPPV1, Level.NPPV2A, Level.NPPV2F).contains(level);
        var standing = AnnualReviews.standing(level, DAY, DAY.plusYears(2), CLOCKS);

        assertThat(AnnualReviews.isNeeded(level))
                .isEqualTo(needed)
                .isEqualTo(RuleBook.standard().on(DAY).level(level).review().isPresent());
        assertThat(standing.state()).isEqualTo(needed ? AnnualReviews.State.MISSED : AnnualReviews.State.NOT_NEEDED);
        assertThat(standing.due().isPresent()).isEqualTo(needed);
        assertThat(standing.overlay().isPresent()).isEqualTo(needed);
    }

    @ParameterizedTest
    @EnumSource(ActKind.class)
    void each_kind_of_act_keeps_its_name_in_records(ActKind kind) {
        assertThat(kind.id()).isEqualTo(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(ActKind.of(kind.id())).isEqualTo(kind);
        assertThat(ActKind.of(kind.act())).isEqualTo(kind);
        assertThat(kind.by()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(AppealRoute.class)
    void each_route_of_appeal_says_who_hears_it_by_which_clock_and_where_that_is_written(AppealRoute route) {
        assertThat(route.heardBy()).isNotBlank();
        assertThat(CLOCKS.duty(route.clock(), DAY).title()).isNotBlank();
        assertThat(route.citation().note()).isNotBlank();
    }
}
