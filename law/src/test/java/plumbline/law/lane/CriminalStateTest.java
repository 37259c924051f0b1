package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.lane.Asked.AUTHORITY;
import static plumbline.law.lane.Asked.STRAND;
import static plumbline.law.lane.Asked.inquiry;
import static plumbline.law.lane.Asked.offence;
import static plumbline.law.lane.Asked.officer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.law.conduct.Conviction;

/// Where criminal strands stand: what is active, bail, and the conviction that counts.
class CriminalStateTest {

    private static final CriminalStep.Bailed BAIL = new CriminalStep.Bailed(
            STRAND, LocalDate.of(2026, 11, 3), Set.of(CriminalStep.BailCondition.CURFEW), "at night");

    private static CriminalState state(Course course) {
        return course.file().criminal();
    }

    private static CriminalState.Strand strand(Course course) {
        return Objects.requireNonNull(state(course).strands().get(STRAND));
    }

    private static Course arrested() {
        return officer()
                .take(
                        By.CRIMINAL_INVESTIGATOR,
                        new CriminalStep.Arrested(
                                STRAND, List.of(offence(CriminalStep.Trial.EITHER_WAY)), false, "home"));
    }

    private static Course convicted(CriminalStep.Trial... trials) {
        List<CriminalStep.Offence> offences =
                Arrays.stream(trials).map(Asked::offence).toList();
        return arrested()
                .take(By.CRIMINAL_INVESTIGATOR, BAIL)
                .take(By.PROSECUTOR, new CriminalStep.Charged(STRAND, offences))
                .take(By.PROSECUTOR, new CriminalStep.Convicted(STRAND, offences, "Crown Court"));
    }

    @ParameterizedTest(name = "{0}: active {1}, sub judice {2}")
    @CsvSource({
        "NONE, false, false",
        "ASSESSED, false, false",
        "REPORTED, true, false",
        "INVESTIGATION, true, false",
        "ARREST, true, true",
        "BAIL, true, true",
        "RELEASED_UNDER_INVESTIGATION, true, true",
        "FILE_WITH_PROSECUTOR, true, true",
        "CHARGED, true, true",
        "TRIAL, true, true",
        "CONVICTED, false, false",
        "APPEAL, true, true",
        "ACQUITTED, false, false",
        "NO_FURTHER_ACTION, false, false",
        "FINAL, false, false"
    })
    void a_stage_is_active_and_from_arrest_on_publication_is_at_risk(
            CriminalStage stage, boolean active, boolean subJudice) {
        assertThat(stage.isActive()).isEqualTo(active);
        assertThat(stage.isSubJudice()).isEqualTo(subJudice);
    }

    @Test
    void a_crime_reported_is_active_and_under_investigation_once_that_opened() {
        Course course = officer();
        assertThat(state(course).isActive()).isFalse();
        course.take(AUTHORITY, new CriminalStep.Assessed(STRAND, "an offence", true));
        assertThat(state(course).isActive()).isFalse();
        course.take(AUTHORITY, new CriminalStep.Reported(STRAND, "the crime team"));
        assertThat(state(course).isActive()).isTrue();
        assertThat(state(course).isUnderInvestigation()).isFalse();
        course.take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.InvestigationOpened(STRAND, "the force"));
        assertThat(state(course).isUnderInvestigation()).isTrue();
        course.take(By.PROSECUTOR, new CriminalStep.NoFurtherAction(STRAND, "CPS", "not enough"));
        assertThat(state(course).isUnderInvestigation()).isFalse();
        assertThat(state(course).isActive()).isFalse();
    }

    @Test
    void bail_ends_with_release_with_another_arrest_and_with_the_end_of_the_case_and_not_with_a_charge() {
        assertThat(strand(arrested().take(By.CRIMINAL_INVESTIGATOR, BAIL)).bail())
                .isEqualTo(BAIL);
        assertThat(strand(arrested()
                                .take(By.CRIMINAL_INVESTIGATOR, BAIL)
                                .take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.ReleasedUnderInvestigation(STRAND)))
                        .bail())
                .isNull();
        assertThat(strand(arrested()
                                .take(By.CRIMINAL_INVESTIGATOR, BAIL)
                                .take(
                                        By.PROSECUTOR,
                                        new CriminalStep.Charged(
                                                STRAND, List.of(offence(CriminalStep.Trial.EITHER_WAY)))))
                        .bail())
                .isEqualTo(BAIL);
        assertThat(strand(arrested()
                                .take(By.CRIMINAL_INVESTIGATOR, BAIL)
                                .take(By.PROSECUTOR, new CriminalStep.NoFurtherAction(STRAND, "CPS", "nothing")))
                        .bail())
                .isNull();
        assertThat(strand(convicted(CriminalStep.Trial.EITHER_WAY)).bail()).isNull();
    }

    @ParameterizedTest
    @EnumSource(CriminalStep.Trial.class)
    void a_conviction_counts_by_how_its_offence_is_tried(CriminalStep.Trial trial) {
        assertThat(state(convicted(trial)).conviction()).isEqualTo(Conviction.valueOf(trial.name()));
    }

    @Test
    void the_gravest_offence_of_a_conviction_counts() {
        assertThat(state(convicted(
                                CriminalStep.Trial.EITHER_WAY,
                                CriminalStep.Trial.INDICTABLE_ONLY,
                                CriminalStep.Trial.SUMMARY_ONLY))
                        .conviction())
                .isEqualTo(Conviction.INDICTABLE_ONLY);
        assertThat(state(arrested()).conviction()).isEqualTo(Conviction.NONE);
    }

    @ParameterizedTest(name = "quashed: {0}: {1}, {2}")
    @CsvSource({"true, ACQUITTED, NONE", "false, CONVICTED, INDICTABLE_ONLY"})
    void a_criminal_appeal_quashes_the_conviction_or_leaves_it(
            boolean quashed, CriminalStage stage, Conviction conviction) {
        Course course = convicted(CriminalStep.Trial.INDICTABLE_ONLY)
                .take(By.SUBJECT, new CriminalStep.AppealLodged(STRAND))
                .take(By.PROSECUTOR, new CriminalStep.AppealDecided(STRAND, quashed));

        assertThat(strand(course).stage()).isEqualTo(stage);
        assertThat(state(course).conviction()).isEqualTo(conviction);
    }

    @Test
    void a_strand_pauses_proceedings_while_it_is_active_and_prejudice_stands() {
        Course course = inquiry(officer());
        assertThat(state(course).isPausing()).isFalse();
        course.take(AUTHORITY, Asked.prejudice(course, true));
        assertThat(state(course).isPausing()).isTrue();
        course.take(AUTHORITY, Asked.prejudice(course, false));
        assertThat(state(course).isPausing()).isFalse();
        course.take(AUTHORITY, Asked.prejudice(course, true))
                .take(By.PROSECUTOR, new CriminalStep.NoFurtherAction(STRAND, "CPS", "not enough"));
        assertThat(state(course).isPausing()).isFalse();
    }
}
