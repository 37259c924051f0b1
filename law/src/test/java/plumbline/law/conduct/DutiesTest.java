package plumbline.law.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.law.clock.Force;
import plumbline.law.clock.Limit;
import plumbline.law.clock.Pattern;
import plumbline.law.clock.WorkingDays;

class DutiesTest {

    private static final Instant CLEAR = Instant.parse("2026-12-24T15:00:00Z");

    private final Duties duties = new Duties(WorkingDays.englandAndWales(), ClockBook.standard());

    private static Allegation allegation(
            PersonKind kind, MatterKind matter, Set<ReferralCriterion> met, @Nullable Instant appointed) {
        AllegationFacts facts = AllegationFacts.known(LocalDate.of(2026, 12, 24))
                .behaviour(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 2));
        return new Allegation(
                kind,
                RuleSets.select(kind, facts),
                Set.of(Standard.EQUALITY_AND_DIVERSITY),
                new Referral(matter, met, CLEAR),
                CLEAR,
                appointed,
                false);
    }

    private List<DueDuty> due(PersonKind kind, Set<ReferralCriterion> met) {
        return duties.forAllegation(allegation(kind, MatterKind.CONDUCT_MATTER, met, null));
    }

    @Test
    void discriminatory_messages_without_a_crime_must_be_referred_by_the_end_of_the_next_day() {
        DueDuty referral =
                due(PersonKind.REGULAR_OFFICER, Set.of(ReferralCriterion.D)).getFirst();

        assertThat(referral.duty().clock()).isEqualTo("CLK-03");
        assertThat(referral.deadline().limit()).isEqualTo(new Limit.By(LocalDate.of(2026, 12, 25)));
        assertThat(referral.deadline().terms().force()).isEqualTo(Force.STATUTORY);
        assertThat(referral.reasons())
                .contains("Referral is mandatory: (d) Offence or misconduct aggravated by discrimination.");
    }

    @Test
    void a_complaint_is_referred_under_regulation_4() {
        DueDuty referral = duties.forAllegation(
                        allegation(PersonKind.REGULAR_OFFICER, MatterKind.COMPLAINT, Set.of(ReferralCriterion.A), null))
                .getFirst();

        assertThat(referral.duty().clock()).isEqualTo("CLK-02");
        assertThat(referral.duty().citation().provision()).isEqualTo("reg 4(1)");
    }

    @ParameterizedTest(name = "clear on {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2020-01-31 | Police (Complaints and Misconduct) Regulations 2012 (SI 2012/1204)
        2020-02-01 | Police (Complaints and Misconduct) Regulations 2020 (SI 2020/2)
        """)
    void a_duty_is_cited_to_the_law_of_its_day(LocalDate day, String instrument) {
        assertThat(ClockBook.standard()
                        .clock("CLK-03", Pack.PACK_OFFICER, day)
                        .citation()
                        .instrument())
                .isEqualTo(instrument);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralCriterion.class,
            names = {"A", "B", "C", "D", "E", "H"})
    void each_of_a_to_e_and_the_same_incident_makes_referral_mandatory(ReferralCriterion criterion) {
        assertThat(due(PersonKind.SPECIAL_CONSTABLE, Set.of(criterion))).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralCriterion.class,
            names = {"F", "G"})
    void gravity_and_a_chief_officer_do_not_by_themselves(ReferralCriterion criterion) {
        assertThat(due(PersonKind.REGULAR_OFFICER, Set.of(criterion)))
                .extracting(duty -> duty.duty().id())
                .containsExactly("notice-of-investigation");
    }

    @Test
    void staff_are_referred_by_law_but_given_notice_by_policy() {
        List<DueDuty> due = due(PersonKind.POLICE_STAFF, Set.of(ReferralCriterion.D));

        assertThat(due)
                .extracting(
                        duty -> duty.duty().id(),
                        duty -> duty.deadline().terms().force())
                .containsExactly(
                        tuple("iopc-referral-conduct-matter", Force.STATUTORY),
                        tuple("staff-notice-of-allegation", Force.POLICY));
        assertThat(due.getFirst().reasons()).anyMatch(reason -> reason.contains("persons serving with the police"));
        assertThat(due.getLast().deadline().isBreachedBy(Instant.parse("2030-01-01T00:00:00Z")))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(PersonKind.class)
    void the_notice_duty_is_never_a_statutory_clock(PersonKind kind) {
        assertThat(due(kind, Set.of())).allSatisfy(duty -> {
            assertThat(duty.deadline().period().pattern()).isEqualTo(Pattern.T8);
            assertThat(duty.deadline().terms().force()).isNotEqualTo(Force.STATUTORY);
        });
    }

    @Test
    void the_notice_runs_from_the_appointment_of_an_investigator() {
        Instant appointed = Instant.parse("2026-12-29T09:00:00Z");
        Allegation allegation = allegation(PersonKind.REGULAR_OFFICER, MatterKind.CONDUCT_MATTER, Set.of(), appointed);

        assertThat(duties.forAllegation(allegation))
                .singleElement()
                .satisfies(notice -> assertThat(notice.deadline().start().at()).isEqualTo(appointed));
        assertThat(due(PersonKind.REGULAR_OFFICER, Set.of()).getFirst().reasons())
                .anyMatch(reason -> reason.startsWith("No appointment of an investigator is recorded"));
    }

    @Test
    void what_was_not_confirmed_is_said_on_the_deadline() {
        DueDuty referral =
                due(PersonKind.REGULAR_OFFICER, Set.of(ReferralCriterion.D)).getFirst();

        assertThat(referral.deadline().isUnconfirmed()).isTrue();
        assertThat(referral.deadline().terms().unconfirmed())
                .anyMatch(doubt -> doubt.startsWith("reg 7, Police (Complaints and Misconduct) Regulations 2020"));
    }

    @Test
    void answering_no_to_discrimination_while_standard_3_is_engaged_draws_a_caution() {
        Referral none = new Referral(MatterKind.CONDUCT_MATTER, Set.of(), CLEAR);
        Referral discrimination = new Referral(MatterKind.CONDUCT_MATTER, Set.of(ReferralCriterion.D), CLEAR);
        Set<Standard> engaged = Set.of(Standard.EQUALITY_AND_DIVERSITY);

        assertThat(none.cautions(engaged)).singleElement().asString().contains("does not need a crime");
        assertThat(discrimination.cautions(engaged)).isEmpty();
    }

    @Test
    void ten_people_in_one_group_are_eight_under_the_regulations_and_two_under_policy() {
        List<PersonKind> group = List.of(
                PersonKind.REGULAR_OFFICER,
                PersonKind.REGULAR_OFFICER,
                PersonKind.REGULAR_OFFICER,
                PersonKind.REGULAR_OFFICER,
                PersonKind.REGULAR_OFFICER,
                PersonKind.REGULAR_OFFICER,
                PersonKind.REGULAR_OFFICER,
                PersonKind.SPECIAL_CONSTABLE,
                PersonKind.POLICE_STAFF,
                PersonKind.POLICE_STAFF);

        assertThat(group.stream().filter(kind -> kind.pack() == Pack.PACK_OFFICER))
                .hasSize(8);
        assertThat(group.stream()
                        .map(kind -> due(kind, Set.of(ReferralCriterion.D))
                                .getFirst()
                                .duty()
                                .clock()))
                .hasSize(10)
                .containsOnly("CLK-03");
    }
}
