package plumbline.law.vetting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.law.Citation;
import plumbline.law.Mark;
import plumbline.law.vetting.Applicant;

class RuleTest {

    private static String rules(Finding finding, Setting setting) {
        return Assessment.of(List.of(finding), setting).applied().stream()
                .map(one -> one.rule().id())
                .collect(Collectors.joining(" "));
    }

    private static Setting setting(Applicant applicant) {
        return new Setting(applicant, false, Found.TODAY, Policy.standard());
    }

    @ParameterizedTest
    @CsvSource({
        "CONVICTION, PROVEN, SUSPENDED_SENTENCE, , OFFICER, P-BAR-1 P-REB",
        "CONVICTION, PROVEN, YOUTH_CUSTODY, , SPECIAL, P-BAR-1 P-REB",
        "CONVICTION, PROVEN, DEFERRED_SENTENCE, , OFFICER, P-BAR-1 P-REB",
        "CONVICTION, PROVEN, PRISON, , STAFF, P-REB",
        "CONVICTION, PROVEN, PRISON, , CONTRACTOR, P-REB",
        "SEX_OFFENDER_REGISTRATION, PROVEN, NONE, , STAFF, P-BAR-2",
        "SEX_OFFENDER_REGISTRATION, INTELLIGENCE, NONE, , STAFF, ''",
        "BARRED, PROVEN, NONE, , VOLUNTEER, P-BAR-3",
        "BARRED, ALLEGED, NONE, , VOLUNTEER, ''",
        "CAUTION, ADMITTED, CAUTION, SEXUAL, OFFICER, P-REB",
        "CAUTION, ADMITTED, CAUTION, VULNERABLE_PERSON, STAFF, P-STR-1 P-REB",
        "CAUTION, ADMITTED, CAUTION, CHILD, STAFF, P-STR-1 P-REB",
        "CAUTION, ADMITTED, CAUTION, HATE, STAFF, P-STR-2 P-REB",
        "DOMESTIC_RISK, ADMITTED, NONE, , STAFF, P-STR-3",
        "CAUTION, ADMITTED, CAUTION, VIOLENCE, STAFF, P-CARE P-REB",
        "CAUTION, ADMITTED, CAUTION, SERIOUS_VIOLENCE, STAFF, P-CARE P-REB",
        "CAUTION, ADMITTED, CAUTION, CORRUPTION, STAFF, P-CARE P-REB",
        "FALSE_STATEMENT, PROVEN, NONE, , STAFF, P-CARE",
        "CAUTION, ADMITTED, CAUTION, DRUGS, STAFF, P-REB",
        "OTHER_DISPOSAL, ADMITTED, FIXED_PENALTY, DRIVING, STAFF, P-REB",
        "OTHER_DISPOSAL, ADMITTED, REPRIMAND, , STAFF, P-REB",
        "OTHER_DISPOSAL, ADMITTED, WARNING, , STAFF, P-REB",
        "CONVICTION, PROVEN, CONVICTION, , STAFF, P-REB",
        "CRIMINAL_ALLEGATION, ALLEGED, NO_FURTHER_ACTION, DOMESTIC, OFFICER, ''",
        "CRIMINAL_INTELLIGENCE, INTELLIGENCE, NONE, VIOLENCE, OFFICER, ''",
        "CRIMINAL_ALLEGATION, ALLEGED, UNDER_INVESTIGATION, , CONTRACTOR, P-PEND",
        "CHARGE, ALLEGED, CHARGED, DOMESTIC, OFFICER, P-PEND P-LIST",
        "ARREST, ALLEGED, NO_FURTHER_ACTION, SEXUAL, SPECIAL, P-LIST",
        "CRIMINAL_ALLEGATION, ALLEGED, CHARGED, SEXUAL, OFFICER, P-PEND P-LIST",
        "ARREST, ALLEGED, NO_FURTHER_ACTION, SEXUAL, STAFF, ''",
        "ARREST, ALLEGED, NO_FURTHER_ACTION, VIOLENCE, OFFICER, ''",
        "POLICE_CONDUCT, ALLEGED, NO_CASE_TO_ANSWER, , STAFF, P-NCTA",
    })
    void a_finding_meets_these_rules(
            FindingType type, Status status, Disposal disposal, Nature nature, Applicant applicant, String rules) {
        var finding =
                nature == null ? Found.a("it", type, status, disposal) : Found.a("it", type, status, disposal, nature);

        assertThat(rules(finding, setting(applicant))).isEqualTo(rules);
    }

    @Test
    void what_somebody_else_did_is_never_presumed_against_the_person() {
        var fathers = Found.about(
                Involved.RELATIVE, Found.a("father", FindingType.CONVICTION, Status.PROVEN, Disposal.PRISON));
        var friends = Found.about(
                Involved.ASSOCIATE, Found.a("friend", FindingType.ARREST, Status.ALLEGED, Disposal.ON_BAIL));
        var brothers = Found.about(
                Involved.RELATIVE,
                Found.a("brother", FindingType.CHARGE, Status.ALLEGED, Disposal.CHARGED, Nature.DOMESTIC));

        assertThat(rules(fathers, setting(Applicant.OFFICER))).isEmpty();
        assertThat(rules(friends, setting(Applicant.OFFICER))).isEmpty();
        assertThat(rules(brothers, setting(Applicant.OFFICER))).isEmpty();
    }

    @Test
    void a_sexual_offence_bars_from_the_day_on_which_the_force_put_that_rule_into_force() {
        var caution = Found.a("it", FindingType.CAUTION, Status.ADMITTED, Disposal.CAUTION, Nature.SEXUAL);
        var conviction = Found.a("it", FindingType.CONVICTION, Status.PROVEN, Disposal.CONVICTION, Nature.SEXUAL);
        var warning = Found.a("it", FindingType.OTHER_DISPOSAL, Status.ADMITTED, Disposal.WARNING, Nature.SEXUAL);
        var policy = Policy.standard().withSexualOffenceBarFrom(LocalDate.of(2026, 11, 1));
        var before = new Setting(Applicant.OFFICER, false, LocalDate.of(2026, 10, 31), policy);
        var from = new Setting(Applicant.OFFICER, false, LocalDate.of(2026, 11, 1), policy);

        assertThat(rules(caution, before)).isEqualTo("P-REB");
        assertThat(rules(caution, from)).isEqualTo("P-BAR-4 P-REB");
        assertThat(rules(conviction, from)).isEqualTo("P-BAR-4 P-REB");
        assertThat(rules(warning, from)).isEqualTo("P-REB");
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICER, P-OMIT P-REB",
        "SPECIAL, P-OMIT P-REB",
        "CONTRACTOR, P-OMIT P-REB",
        "STAFF, ''",
        "VOLUNTEER, ''"
    })
    void staff_and_volunteers_need_not_declare_what_is_protected(Applicant applicant, String rules) {
        var caution = Found.filtered(Found.told(
                Disclosure.DELIBERATELY_OMITTED,
                Found.a("old caution", FindingType.CAUTION, Status.ADMITTED, Disposal.CAUTION)));

        assertThat(rules(caution, setting(applicant)).split(" ")).containsExactlyInAnyOrder(rules.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "ON_BARRED_LIST, 2017-12-14, 2017-12-15",
        "PENDING, 2025-05-13, 2025-05-14",
        "NO_CASE, 2025-02-10, 2025-02-11",
        "CONDUCT_FIRST, 2025-02-10, 2025-02-11",
        "LISTED_OFFENCE, 2026-07-12, 2026-07-13",
    })
    void a_rule_holds_from_its_day(Rule rule, LocalDate before, LocalDate from) {
        assertThat(rule.holds(new Setting(Applicant.OFFICER, true, before, Policy.standard())))
                .isFalse();
        assertThat(rule.holds(new Setting(Applicant.OFFICER, true, from, Policy.standard())))
                .isTrue();
        assertThat(rule.from()).isEqualTo(from);
    }

    @Test
    void possible_misconduct_stops_the_vetting_of_a_serving_officer_until_conduct_has_decided() {
        var open = Found.a("misuse of a system", FindingType.POLICE_CONDUCT, Status.INTELLIGENCE, Disposal.NONE);
        var decided =
                Found.a("misuse of a system", FindingType.POLICE_CONDUCT, Status.PROVEN, Disposal.DISCIPLINARY_OUTCOME);
        var serving = new Setting(Applicant.OFFICER, true, Found.TODAY, Policy.standard());

        assertThat(rules(open, serving)).isEqualTo("DM-5");
        assertThat(rules(decided, serving)).isEmpty();
        assertThat(rules(Found.about(Involved.ASSOCIATE, open), serving)).isEmpty();
        assertThat(rules(open, setting(Applicant.OFFICER))).isEmpty();
        assertThat(rules(open, new Setting(Applicant.STAFF, true, Found.TODAY, Policy.standard())))
                .isEmpty();
    }

    @Test
    void a_bar_goes_before_what_would_discontinue() {
        var assessment = Assessment.of(
                List.of(
                        Found.a("prison", FindingType.CONVICTION, Status.PROVEN, Disposal.PRISON),
                        Found.a("bail", FindingType.ARREST, Status.ALLEGED, Disposal.ON_BAIL),
                        Found.a("conduct", FindingType.POLICE_CONDUCT, Status.ALLEGED, Disposal.NONE)),
                new Setting(Applicant.OFFICER, true, Found.TODAY, Policy.standard()));

        assertThat(assessment.bars()).extracting(Applied::rule).containsExactly(Rule.CUSTODY);
        assertThat(assessment.presumptions()).extracting(Applied::rule).containsExactly(Rule.CRIMINAL_RECORD);
        assertThat(assessment.of(Found.id("bail"))).extracting(Applied::rule).containsExactly(Rule.PENDING);
        assertThat(assessment.discontinue()).isEmpty();
        assertThat(assessment.pause()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void each_rule_says_who_must_show_what_and_where_it_is_written(Rule rule) {
        assertThat(rule.label()).endsWith(".");
        assertThat(rule.rebuttedBy()).endsWith(".");
        assertThat(rule.citation()).extracting(Citation::instrument).asString().isNotBlank();
        assertThat(rule.citation().note()).isNotBlank();
        assertThat(rule.burden() == Burden.APPLICANT).isEqualTo(rule.effect().isPresumption());
        assertThat(rule.burden() == Burden.NOBODY).isEqualTo(rule.effect() == Effect.ABSOLUTE_BAR);
        assertThat(rule.citation().mark() == Mark.UNCONFIRMED
                        || !rule.citation().note().contains("not read"))
                .isTrue();
    }
}
