package plumbline.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import plumbline.FeatureTest;
import plumbline.Pages;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.cases.Matters;
import plumbline.evidence.Exhibits;
import plumbline.imports.Brings;
import plumbline.imports.Imports;
import plumbline.law.clock.London;
import plumbline.law.vetting.level.Check;
import plumbline.people.Workforce;

@FeatureTest
class EvaluationTest {
    private static final List<Check> ALL = List.of(Check.values());

    private final Imports imports;
    private final Evaluations evaluations;
    private final EvaluationRepository found;
    private final Workforce workforce;
    private final Matters matters;
    private final Pages pages;
    private final JdbcClient jdbc;
    private final SignedIn hr;
    private final SignedIn vetting;
    private final LocalDate today;

    EvaluationTest(
            Imports imports,
            Evaluations evaluations,
            EvaluationRepository found,
            Workforce workforce,
            Matters matters,
            Pages pages,
            JdbcClient jdbc,
            InstantSource clock) {
        this.imports = imports;
        this.evaluations = evaluations;
        this.found = found;
        this.workforce = workforce;
        this.matters = matters;
        this.pages = pages;
        this.jdbc = jdbc;
        this.hr = matters.account(Role.HR_OFFICER);
        this.vetting = matters.account(Role.VETTING_OFFICER);
        this.today = London.day(clock.instant());
    }

    @Test
    void an_audit_counts_what_is_missing_and_queues_the_greatest_risk_first() {
        var granted = today.minusMonths(8);
        var before = counts();
        var clean = person(granted, granted.plusYears(10), "", Set.of());
        var without = person(granted, granted.plusYears(10), "", Set.of(Check.SB));
        var overturned = person(granted, granted.plusYears(10), "yes", Set.of());

        evaluate(Measure.AUDIT);

        var after = counts();
        assertThat(after.getOrDefault("MISSING SB", 0L) - before.getOrDefault("MISSING SB", 0L))
                .isEqualTo(1);
        assertThat(after.getOrDefault("OVERTURNED", 0L) - before.getOrDefault("OVERTURNED", 0L))
                .isEqualTo(1);
        var page = pages.words(vetting, "/clearances/evaluations/audit");
        assertThat(page)
                .contains("SB, Special Branch and counter-terrorism", "Alma " + without, "not made: SB")
                .doesNotContain("Alma " + clean);
        assertThat(page.indexOf("Alma " + overturned)).isLessThan(page.indexOf("Alma " + without));
        assertThat(pages.open(hr, "/clearances/evaluations/audit")).hasStatus(404);
    }

    @Test
    void a_clearance_that_runs_longer_than_the_rules_give_is_listed_and_not_taken_away() {
        var granted = today.minusMonths(8);
        var number = person(granted, granted.plusYears(12), "", Set.of());

        evaluate(Measure.RULES);

        assertThat(pages.words(vetting, "/clearances/evaluations/rules"))
                .contains("Alma " + number, "runs longer than the rules give", "ten working days after");
        assertThat(pages.words(vetting, "/clearances/people/" + id(number))).contains("active");
    }

    @Test
    void whoever_looks_says_what_is_to_be_done_and_the_item_is_gone() {
        var granted = today.minusMonths(8);
        var number = person(granted, granted.plusYears(10), "", Set.of(Check.PND));
        evaluate(Measure.RULES);
        var address = "/clearances/evaluations/rules/" + clearanceId(number);

        assertThat(pages.send(vetting, address, "outcome=NO_CHANGE&reason=Fine"))
                .hasStatus(422);
        assertThat(pages.send(vetting, address, "outcome=TARGETED_CHECKS&reason=PND+was+never+run"))
                .hasStatus3xxRedirection();

        assertThat(pages.words(vetting, "/clearances/evaluations/rules")).doesNotContain("Alma " + number);
    }

    @Test
    void nobody_sees_that_their_own_clearance_is_looked_at() {
        var granted = today.minusMonths(8);
        var number = person(granted, granted.plusYears(10), "", Set.of(Check.PNC));
        evaluate(Measure.AUDIT);
        var themselves = matters.account(id(number), Role.VETTING_OFFICER);

        assertThat(pages.words(vetting, "/clearances/evaluations/audit")).contains("Alma " + number);
        assertThat(pages.words(themselves, "/clearances/evaluations/audit")).doesNotContain("Alma " + number);
        assertThat(pages.open(themselves, "/clearances/evaluations/audit/" + clearanceId(number)))
                .hasStatus(404);
    }

    @Test
    void rules_that_changed_are_applied_by_themselves_once() {
        person(today.minusMonths(2), today.plusYears(9), "", Set.of());
        Force.as(vetting, () -> {
            evaluations.askWhereRulesChanged();
            return vetting;
        });
        awaitAll();
        var first = evaluations.newest(Measure.RULES).orElseThrow();

        Force.as(vetting, () -> {
            evaluations.askWhereRulesChanged();
            return vetting;
        });
        awaitAll();

        assertThat(evaluations.newest(Measure.RULES)).contains(first);
        assertThat(first.dueOn()).isAfterOrEqualTo(today.plusDays(12));
    }

    private void evaluate(Measure measure) {
        awaitAll();
        assertThat(pages.send(vetting, "/clearances/evaluations/" + (measure == Measure.AUDIT ? "audit" : "rules"), ""))
                .hasStatus3xxRedirection();
        awaitAll();
    }

    private void awaitAll() {
        Exhibits.await(() -> evaluations.underWay(Measure.AUDIT).isEmpty()
                && evaluations.underWay(Measure.RULES).isEmpty());
    }

    private Map<String, Long> counts() {
        evaluate(Measure.AUDIT);
        return found.counts(evaluations.newest(Measure.AUDIT).orElseThrow().evaluationId());
    }

    /// An officer with a clearance for which every check was made but some.
    private String person(LocalDate granted, LocalDate expires, String overturned, Set<Check> without) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        Brings.csv(
                hr,
                imports,
                "workforce",
                "Person number,Given name,Family name,Workforce type,Rank or grade,Unit,Start date",
                number + ",Alma," + number + ",Officer,PC,Harbour," + today.minusYears(5));
        var checks = ALL.stream()
                .map(check ->
                        without.contains(check) ? "" : granted.minusDays(20).toString())
                .collect(Collectors.joining(","));
        var brought = Brings.csv(
                hr,
                imports,
                "clearances",
                "Person number,Level,Granted,Expires,Refusal overturned,"
                        + ALL.stream().map(Check::name).collect(Collectors.joining(",")),
                number + ",RV," + granted + "," + expires + "," + overturned + "," + checks);
        assertThat(brought.account().added()).isEqualTo(1);
        return number;
    }

    private UUID id(String number) {
        return Objects.requireNonNull(workforce.byNumber(List.of(number)).get(number));
    }

    private UUID clearanceId(String number) {
        return jdbc.sql("select s.clearance_id from clearance.standing s where s.person_id = :id")
                .param("id", id(number))
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
    }
}
