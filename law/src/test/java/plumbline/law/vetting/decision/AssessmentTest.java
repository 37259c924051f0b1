package plumbline.law.vetting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.Opinion;

class AssessmentTest {
    private static final Setting STAFF = new Setting(Applicant.STAFF, false, Found.TODAY, Policy.standard());

    private static CaseClass classOf(Finding... findings) {
        return Assessment.of(List.of(findings), STAFF).caseClass();
    }

    @Test
    void nothing_adverse_is_green_and_cannot_be_refused() {
        var assessment = Assessment.of(List.of(), STAFF);

        assertThat(assessment.caseClass()).isEqualTo(CaseClass.GREEN);
        assertThat(assessment.reasons()).isEmpty();
        assertThat(assessment.allowed()).isEqualTo(Set.of(Opinion.CLEAR, Opinion.NEED_INFO));
    }

    @ParameterizedTest
    @CsvSource({
        "SEXUAL, RED",
        "DOMESTIC, RED",
        "PREDATORY, RED",
        "STALKING, RED",
        "CHILD, RED",
        "VULNERABLE_PERSON, RED",
        "HATE, RED",
        "CORRUPTION, RED",
        "ORGANISED_CRIME, RED",
        "WEAPONS, RED",
        "SERIOUS_VIOLENCE, RED",
        "VIOLENCE, AMBER",
        "DISHONESTY, AMBER",
        "DRUGS, AMBER",
        "DRIVING, AMBER",
    })
    void a_mark_alone_makes_a_case_red_or_not(Nature nature, CaseClass expected) {
        assertThat(classOf(
                        Found.a("it", FindingType.CRIMINAL_INTELLIGENCE, Status.INTELLIGENCE, Disposal.NONE, nature)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "PREVIOUS_REFUSAL, RED",
        "BARRED, RED",
        "EMPLOYMENT_DISMISSAL, RED",
        "LEFT_UNDER_INVESTIGATION, RED",
        "SPECIAL_BRANCH, RED",
        "COUNTER_CORRUPTION, RED",
        "ORGANISED_CRIME_ASSOCIATION, RED",
        "HATE_RISK, RED",
        "STALKING_RISK, RED",
        "CHILD_RISK, RED",
        "VULNERABLE_ADULT_RISK, RED",
        "SEXUAL_RISK, RED",
        "DEBT, AMBER",
        "FRIEND_ASSOCIATION, AMBER",
        "PERFORMANCE, AMBER",
        "UNVERIFIED, AMBER",
        "CIVIL_ORDER, AMBER",
    })
    void some_types_are_red_whatever_they_are_about(FindingType type, CaseClass expected) {
        assertThat(classOf(Found.a("it", type, Status.INTELLIGENCE, Disposal.NONE)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "CAUTION, CAUTION, AMBER",
        "CHARGE, NO_FURTHER_ACTION, RED",
        "CRIMINAL_ALLEGATION, CHARGED, RED",
        "CONVICTION, CONVICTION, RED",
    })
    void a_charge_of_dishonesty_is_red_and_a_caution_is_not(FindingType type, Disposal disposal, CaseClass expected) {
        assertThat(classOf(Found.a("it", type, Status.ADMITTED, disposal, Nature.DISHONESTY)))
                .isEqualTo(expected);
    }

    @Test
    void what_was_left_out_on_purpose_kept_from_the_person_or_raised_is_red() {
        var debt = Found.a("it", FindingType.DEBT, Status.FINANCIAL, Disposal.NONE);

        assertThat(classOf(Found.told(Disclosure.DELIBERATELY_OMITTED, debt))).isEqualTo(CaseClass.RED);
        assertThat(classOf(Found.told(Disclosure.NOT_DISCLOSED, debt))).isEqualTo(CaseClass.AMBER);
        assertThat(classOf(Found.sealed("A debt.", "", debt))).isEqualTo(CaseClass.RED);
        assertThat(classOf(Found.raised("the lender is a criminal", debt))).isEqualTo(CaseClass.RED);
        assertThat(Assessment.of(List.of(Found.raised("the lender is a criminal", debt)), STAFF)
                        .reasons())
                .extracting(Assessment.ClassReason::sentence)
                .containsExactly("It was raised: the lender is a criminal");
    }

    @Test
    void one_red_finding_makes_the_case_red() {
        assertThat(classOf(
                        Found.a("a", FindingType.DEBT, Status.FINANCIAL, Disposal.NONE),
                        Found.a("b", FindingType.HATE_RISK, Status.ALLEGED, Disposal.NONE)))
                .isEqualTo(CaseClass.RED);
    }

    private static List<Pattern> patterns(Nature nature, Disposal disposal, String... concerned) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < concerned.length; i++) {
            findings.add(Found.with(
                    concerned[i],
                    "",
                    Found.a("number " + i, FindingType.CRIMINAL_ALLEGATION, Status.ALLEGED, disposal, nature)));
        }
        return Assessment.of(findings, STAFF).patterns();
    }

    @Test
    void two_people_make_a_pattern_and_so_do_three_occasions() {
        assertThat(patterns(Nature.DOMESTIC, Disposal.NONE, "first partner")).isEmpty();
        assertThat(patterns(Nature.DOMESTIC, Disposal.NONE, "first partner", "First Partner "))
                .isEmpty();
        assertThat(patterns(Nature.DOMESTIC, Disposal.NONE, "first partner", ""))
                .isEmpty();
        assertThat(patterns(Nature.DOMESTIC, Disposal.NONE, "first partner", "second partner"))
                .hasSize(1);
        assertThat(patterns(Nature.DOMESTIC, Disposal.NONE, "first partner", "first partner", "first partner"))
                .hasSize(1);
        assertThat(patterns(Nature.DRUGS, Disposal.NONE, "", "", "")).hasSize(1);
    }

    @Test
    void matters_that_were_all_finally_decided_as_no_case_are_no_pattern() {
        assertThat(patterns(Nature.SEXUAL, Disposal.NO_CASE_TO_ANSWER, "a", "b"))
                .isEmpty();
    }

    @Test
    void the_same_findings_under_two_marks_are_one_pattern() {
        var one = Found.with(
                "a", "", Found.a("1", FindingType.SEXUAL_RISK, Status.ALLEGED, Disposal.NONE, Nature.PREDATORY));
        var other = Found.with(
                "b", "", Found.a("2", FindingType.SEXUAL_RISK, Status.ALLEGED, Disposal.NONE, Nature.PREDATORY));

        assertThat(Assessment.of(List.of(one, other), STAFF).patterns())
                .singleElement()
                .satisfies(pattern -> {
                    assertThat(pattern.nature()).isEqualTo(Nature.SEXUAL);
                    assertThat(pattern.sentence()).isEqualTo("2 findings together are a pattern: sexual.");
                });
    }

    @Test
    void a_pattern_of_what_is_not_red_is_amber_and_one_of_others_is_none() {
        assertThat(Assessment.of(
                                List.of(
                                        Found.a(
                                                "1",
                                                FindingType.CAUTION,
                                                Status.ADMITTED,
                                                Disposal.CAUTION,
                                                Nature.DRUGS),
                                        Found.a(
                                                "2",
                                                FindingType.CAUTION,
                                                Status.ADMITTED,
                                                Disposal.CAUTION,
                                                Nature.DRUGS),
                                        Found.a(
                                                "3",
                                                FindingType.CAUTION,
                                                Status.ADMITTED,
                                                Disposal.CAUTION,
                                                Nature.DRUGS)),
                                STAFF)
                        .caseClass())
                .isEqualTo(CaseClass.AMBER);
        var mine = Found.with("a", "", Found.a("1", FindingType.HATE_RISK, Status.ALLEGED, Disposal.NONE));
        var theirs = Found.about(
                Involved.ASSOCIATE,
                Found.with("b", "", Found.a("2", FindingType.HATE_RISK, Status.ALLEGED, Disposal.NONE)));
        assertThat(Assessment.of(List.of(mine, theirs), STAFF).patterns()).isEmpty();
    }

    @Test
    void a_pattern_keeps_its_identity_whatever_the_order_of_its_findings() {
        var one = new Pattern(Nature.HATE, List.of(Found.id("a"), Found.id("b")));
        var other = new Pattern(Nature.HATE, List.of(Found.id("b"), Found.id("a")));

        assertThat(one.id()).isEqualTo(other.id());
        assertThat(one.id()).isNotEqualTo(new Pattern(Nature.CHILD, one.findings()).id());
        assertThat(one.id()).isNotEqualTo(new Pattern(Nature.HATE, List.of(Found.id("a"), Found.id("c"))).id());
    }

    @ParameterizedTest
    @EnumSource(FindingType.class)
    void every_type_belongs_to_a_family_and_is_said_in_words(FindingType type) {
        assertThat(type.family()).isNotNull();
        assertThat(type.label()).isNotBlank();
    }

    @Test
    void the_same_facts_are_the_same_record_or_the_same_kind_of_thing_on_the_same_day_in_the_same_force() {
        var day = Found.TODAY.minusYears(4);
        var now = Found.numbered(
                "NM/1/22", day, Found.a("now", FindingType.ARREST, Status.ALLEGED, Disposal.NO_FURTHER_ACTION));
        var sameNumber = Found.numbered(
                " nm/1/22", null, Found.a("then", FindingType.CAUTION, Status.ADMITTED, Disposal.CAUTION));
        var sameDay = Found.numbered("", day, Found.a("then", FindingType.CHARGE, Status.ALLEGED, Disposal.ACQUITTED));

        assertThat(now.isAboutSameFactsAs(sameNumber)).isTrue();
        assertThat(now.isAboutSameFactsAs(sameDay)).isTrue();
        assertThat(now.isAboutSameFactsAs(Found.with("", "Southvale Police", sameDay)))
                .isFalse();
        assertThat(now.isAboutSameFactsAs(Found.numbered("", day.plusDays(1), sameDay)))
                .isFalse();
        assertThat(now.isAboutSameFactsAs(
                        Found.numbered("", day, Found.a("then", FindingType.DEBT, Status.FINANCIAL, Disposal.NONE))))
                .isFalse();
        var undated = Found.a("x", FindingType.ARREST, Status.ALLEGED, Disposal.NONE);
        assertThat(undated.isAboutSameFactsAs(Found.a("y", FindingType.ARREST, Status.ALLEGED, Disposal.NONE)))
                .isFalse();
    }
}
