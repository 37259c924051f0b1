package plumbline.law.conduct.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.conduct.Verdicts.brief;
import static plumbline.law.conduct.Verdicts.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.Verdict;
import plumbline.law.conduct.AllegationFacts;
import plumbline.law.conduct.Decider;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.MatterKind;
import plumbline.law.conduct.Pack;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Referral;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.RuleSets;
import plumbline.law.conduct.Selection;

class InvestigationsTest {

    private static Set<ReferralCriterion> descriptions(@Nullable ReferralCriterion one) {
        return one == null ? Set.of() : Set.of(one);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        dissatisfaction comes first                        | true  | true  | D | true  | COMPLAINT                 | true
        an indication that falls in a description          | false | true  | D | false | RECORDABLE_CONDUCT_MATTER | true
        gravity makes it recordable and not mandatory      | false | true  | F | false | RECORDABLE_CONDUCT_MATTER | false
        a chief officer's conduct is decided under reg 8   | false | true  | G | false | RECORDABLE_CONDUCT_MATTER | false
        an indication that falls in none                   | false | true  | - | false | CONDUCT_MATTER            | false
        a death after contact                              | false | false | - | true  | DEATH_OR_SERIOUS_INJURY   | true
        none of these                                      | false | false | - | false | INTERNAL                  | false
        """)
    void a_report_is_what_the_first_question_answered_yes_makes_it(
            String example,
            boolean dissatisfied,
            boolean indicated,
            @Nullable ReferralCriterion description,
            boolean death,
            Classification kind,
            boolean mandatory) {
        var intake = new Intake(dissatisfied, indicated, descriptions(description), death);

        assertThat(intake.classify()).as(example).isEqualTo(kind);
        assertThat(intake.isReferralMandatory()).isEqualTo(mandatory);
        assertThat(brief(intake.keep(false))).isEqualTo(mandatory ? "refused, GATE-1" : "allowed");
        assertThat(brief(intake.keep(true))).isEqualTo("allowed");
    }

    @Test
    void at_43_a_discriminatory_post_without_a_crime_must_be_referred() {
        var post = new Intake(false, true, Set.of(ReferralCriterion.D), false);

        assertThat(post.isReferralMandatory()).isTrue();
        assertThat(ReferralCriterion.D.explanation()).contains("does not need a crime");
    }

    @ParameterizedTest(name = "AT 42: {0}")
    @CsvSource({"REGULAR_OFFICER, PACK_OFFICER", "SPECIAL_CONSTABLE, PACK_OFFICER", "POLICE_STAFF, PACK_STAFF"})
    void at_42_everybody_alleged_to_be_within_d_is_referred_whatever_the_pack(PersonKind kind, Pack pack) {
        var referral = new Referral(
                MatterKind.CONDUCT_MATTER, Set.of(ReferralCriterion.D), Instant.parse("2026-11-20T10:00:00Z"));

        assertThat(kind.pack()).isEqualTo(pack);
        assertThat(kind.isUnderPoliceReformAct()).isTrue();
        assertThat(referral.isMandatory()).isTrue();
        assertThat(
                        RuleSets.select(kind, AllegationFacts.known(LocalDate.of(2026, 8, 1)))
                                instanceof Selection.UnderPolicy)
                .isEqualTo(pack == Pack.PACK_STAFF);
    }

    @Test
    void a_voluntary_referral_carries_its_reason_whichever_way_it_goes() {
        var grave = new Referral(
                MatterKind.CONDUCT_MATTER, Set.of(ReferralCriterion.F), Instant.parse("2026-11-20T10:00:00Z"));
        var mandatory = new Referral(
                MatterKind.CONDUCT_MATTER, Set.of(ReferralCriterion.C), Instant.parse("2026-11-20T10:00:00Z"));

        assertThat(brief(Intake.voluntary(grave, ""))).isEqualTo("refused, GATE-2");
        assertThat(brief(Intake.voluntary(grave, "Public confidence."))).isEqualTo("allowed");
        assertThat(brief(Intake.voluntary(mandatory, "Public confidence."))).isEqualTo("refused, GATE-1");
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        LOCAL       | APPROPRIATE_AUTHORITY | NOT_ASSESSED | refused, GATE-2
        LOCAL       | APPROPRIATE_AUTHORITY | OUTSTANDING  | refused, GATE-1
        LOCAL       | APPROPRIATE_AUTHORITY | NOT_REQUIRED | allowed
        INTERNAL    | APPROPRIATE_AUTHORITY | NOT_REQUIRED | allowed
        INDEPENDENT | APPROPRIATE_AUTHORITY | NOT_REQUIRED | refused, GATE-2
        LOCAL       | APPROPRIATE_AUTHORITY | REFERRED     | refused, GATE-2
        INDEPENDENT | DIRECTOR_GENERAL      | REFERRED     | allowed
        """)
    void the_form_is_set_by_whoever_has_the_matter(
            InvestigationForm form, Decider by, ReferralState state, String expected) {
        assertThat(brief(Forms.set(form, by, state))).isEqualTo(expected);
    }

    @Test
    void the_director_general_chooses_independent_unless_directed_is_more_fitting() {
        assertThat(Forms.choose(true, true)).isEqualTo(InvestigationForm.LOCAL);
        assertThat(Forms.choose(false, false)).isEqualTo(InvestigationForm.INDEPENDENT);
        assertThat(Forms.choose(false, true)).isEqualTo(InvestigationForm.DIRECTED);
    }

    @Test
    void a_change_of_form_opens_severity_notices_and_clocks_again() {
        assertThat(Forms.reopens(InvestigationForm.INTERNAL, InvestigationForm.INDEPENDENT))
                .containsExactly(
                        "Assess the severity again: it is now for the Director General.",
                        "Serve notice again: another regulation now governs it.",
                        "Move the clocks to their new owner; the report now goes to the Director General.");
        assertThat(Forms.reopens(InvestigationForm.LOCAL, InvestigationForm.LOCAL))
                .isEmpty();
    }

    @Test
    void an_arrest_asks_the_criteria_again() {
        assertThat(brief(Forms.afterArrest(false))).isEqualTo("refused, GATE-38");
        assertThat(brief(Forms.afterArrest(true))).isEqualTo("allowed");
    }

    @Test
    void an_investigation_starts_with_an_independent_investigator_and_terms_of_reference() {
        Verdict clear = Verdict.allowed();
        Verdict conflict = Verdict.refused(
                "C1", "Managed.", "Another.", refused(Forms.afterArrest(false)).citation());

        assertThat(brief(Investigations.start(true, clear, true))).isEqualTo("allowed");
        assertThat(brief(Investigations.start(false, clear, true))).isEqualTo("refused, GATE-3");
        assertThat(brief(Investigations.start(true, clear, false))).isEqualTo("refused, GATE-3");
        assertThat(brief(Investigations.start(true, conflict, true))).isEqualTo("refused, C1");
    }

    @ParameterizedTest(name = "notice given {0}, withheld {1}, under caution {2}")
    @CsvSource(delimiter = '|', textBlock = """
        true  | false | false | allowed
        false | false | false | refused, GATE-13
        false | true  | false | refused, GATE-13
        false | true  | true  | allowed, GATE-13
        false | false | true  | refused, GATE-13
        """)
    void an_interview_before_notice_is_a_criminal_one_or_none(
            boolean notice, boolean withheld, boolean caution, String expected) {
        assertThat(brief(Investigations.interview(notice, withheld, caution))).isEqualTo(expected);
    }

    @Test
    void a_report_is_complete_before_it_is_received() {
        assertThat(brief(Investigations.report(Set.of()))).isEqualTo("allowed");
        assertThat(refused(Investigations.report(Set.of("summary of evidence", "documents")))
                        .reason())
                .isEqualTo("The report lacks: documents; summary of evidence.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        FORCE_DEVICE        | EMPLOYERS_POLICY           | allowed, DEVICE
        PERSONAL_DEVICE     | CONSENT                    | allowed, DEVICE
        PERSONAL_DEVICE     | CRIME_SUSPECTED_WITH_POWER | allowed, DEVICE
        PERSONAL_DEVICE     | DISCIPLINE_ONLY            | refused, DEVICE
        PERSONAL_DEVICE     | EMPLOYERS_POLICY           | refused, DEVICE
        COMMUNICATIONS_DATA | CRIME_SUSPECTED_WITH_POWER | allowed, DEVICE
        COMMUNICATIONS_DATA | DISCIPLINE_ONLY            | refused, DEVICE
        """)
    void a_private_telephone_is_not_taken_for_discipline_alone(
            Devices.What what, Devices.Basis basis, String expected) {
        assertThat(brief(Devices.obtain(what, basis))).isEqualTo(expected);
    }
}
