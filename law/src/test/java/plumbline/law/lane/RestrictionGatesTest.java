package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.lane.Asked.AUTHORITY;
import static plumbline.law.lane.Asked.STRAND;
import static plumbline.law.lane.Asked.caution;
import static plumbline.law.lane.Asked.officer;
import static plumbline.law.lane.Asked.open;
import static plumbline.law.lane.Asked.shut;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.restriction.ListedOffence;
import plumbline.law.conduct.restriction.Measure;

/// Suspension and restriction, gate by gate.
class RestrictionGatesTest {

    private static final UUID RESTRICTION = Course.id("r");
    private static final RestrictionStep.RestrictionImposed IMPOSED =
            new RestrictionStep.RestrictionImposed(RESTRICTION, "enough for now");

    /// A decision to suspend that is sound but for what a test takes away.
    private static RestrictionStep.SuspensionDecided suspended(
            boolean considered,
            boolean suffices,
            boolean prejudiced,
            boolean publicInterest,
            @Nullable Rank authoriser) {
        return new RestrictionStep.SuspensionDecided(
                Measure.SUSPENDED,
                considered,
                suffices,
                prejudiced,
                publicInterest,
                true,
                authoriser,
                null,
                null,
                null,
                false,
                "the investigation would be prejudiced",
                null);
    }

    private static RestrictionStep.SuspensionDecided decided(
            Measure measure, boolean considered, @Nullable String exceptional, @Nullable String scope, String reason) {
        return new RestrictionStep.SuspensionDecided(
                measure,
                considered,
                true,
                false,
                false,
                true,
                Rank.CHIEF_CONSTABLE,
                exceptional,
                scope,
                scope == null ? null : LocalDate.of(2026, 9, 1),
                false,
                reason,
                null);
    }

    private static Course local() {
        return officer().referred().form(InvestigationForm.LOCAL);
    }

    private static Course charged() {
        CriminalStep.Offence listed = new CriminalStep.Offence(
                "rape", CriminalStep.Trial.INDICTABLE_ONLY, true, ListedOffence.RAPE, false, null);
        return officer()
                .take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.Arrested(STRAND, List.of(listed), false, "home"))
                .take(By.PROSECUTOR, new CriminalStep.Charged(STRAND, List.of(listed)));
    }

    private static Course drafted(Course course, @Nullable LocalDate review) {
        return course.take(
                AUTHORITY,
                new RestrictionStep.RestrictionDrafted(
                        RESTRICTION, Set.of(RestrictionStep.Limit.NO_DRIVING), "no police driving", review));
    }

    @ParameterizedTest(name = "considered {0}, enough {1}, prejudice {2}, public interest {3}, by {4}: {5}")
    @CsvSource(nullValues = "-", textBlock = """
            true,  false, true,  false, ASSISTANT_CHIEF_CONSTABLE, open
            true,  false, false, true,  ASSISTANT_CHIEF_CONSTABLE, open
            true,  false, false, false, ASSISTANT_CHIEF_CONSTABLE, SUSPENSION
            false, false, true,  true,  ASSISTANT_CHIEF_CONSTABLE, SUSPENSION
            true,  false, true,  true,  SUPERINTENDENT,            DELEGATION
            true,  false, true,  true,  -,                         DELEGATION
            """)
    void an_officer_is_suspended_on_one_ground_by_a_senior_officer_who_considered_redeployment(
            boolean considered,
            boolean suffices,
            boolean prejudiced,
            boolean publicInterest,
            @Nullable Rank authoriser,
            String expected) {
        RestrictionStep.SuspensionDecided step =
                suspended(considered, suffices, prejudiced, publicInterest, authoriser);

        if (expected.equals("open")) {
            open(local(), AUTHORITY, step);
        } else {
            shut(local(), AUTHORITY, step, expected);
        }
    }

    @ParameterizedTest(name = "known on {0}, redeployment would do: {1}: open is {2}")
    @CsvSource({"2025-09-01, true, false", "2025-09-01, false, true", "2026-08-03, true, true"})
    void until_2026_redeployment_must_have_been_found_not_to_do(String attention, boolean suffices, boolean open) {
        Course course = Course.of(PersonKind.REGULAR_OFFICER, attention);

        assertThat(course.ask(AUTHORITY, suspended(true, suffices, true, true, Rank.CHIEF_CONSTABLE))
                        .isAllowed())
                .isEqualTo(open);
    }

    @Test
    void nobody_is_suspended_in_a_case_that_is_over() {
        Course course = officer().internal();
        open(course, AUTHORITY, suspended(true, false, true, true, Rank.CHIEF_CONSTABLE));
        course.take(AUTHORITY, new MatterStep.ClosedWithdrawn("nothing in it", false));

        shut(course, AUTHORITY, suspended(true, false, true, true, Rank.CHIEF_CONSTABLE), "SUSPENSION");
    }

    @Test
    void a_decision_not_to_suspend_says_why_and_a_lesser_one_its_scope() {
        shut(local(), AUTHORITY, decided(Measure.NONE, false, null, null, ""), "SUSPENSION", "No reasons are given");
        open(local(), AUTHORITY, decided(Measure.NONE, false, null, null, "no risk"));
        shut(
                local(),
                AUTHORITY,
                decided(Measure.RESTRICTED, false, null, "no driving", "the risk"),
                "SUSPENSION",
                "other duties or another place");
        shut(local(), AUTHORITY, decided(Measure.RESTRICTED, true, null, null, "the risk"), "RESTRICTION", "scope");
        open(local(), AUTHORITY, decided(Measure.RESTRICTED, true, null, "no driving", "the risk"));
    }

    @Test
    void the_duty_to_suspend_on_an_arrest_gives_way_to_exceptional_circumstances_on_record() {
        CriminalStep.Offence listed = new CriminalStep.Offence(
                "rape", CriminalStep.Trial.INDICTABLE_ONLY, true, ListedOffence.RAPE, false, null);
        Course course = officer()
                .take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.Arrested(STRAND, List.of(listed), false, "home"));

        shut(course, AUTHORITY, decided(Measure.NONE, true, null, null, "no risk"), "SUSPENSION");
        caution(course, AUTHORITY, decided(Measure.NONE, true, "in hospital", null, "no risk"), "SUSPENSION");
    }

    @Test
    void an_offence_of_domestic_abuse_counts_though_no_list_names_it() {
        CriminalStep.Offence abuse =
                new CriminalStep.Offence("assault", CriminalStep.Trial.EITHER_WAY, false, null, true, null);
        Course course = officer()
                .take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.Arrested(STRAND, List.of(abuse), false, "home"));

        shut(course, AUTHORITY, decided(Measure.NONE, true, null, null, "no risk"), "SUSPENSION");
    }

    @Test
    void a_suspension_is_reviewed_with_reasons_and_with_the_director_general_who_controls_the_case() {
        Course independent = Journeys.independent(PersonKind.REGULAR_OFFICER)
                .take(AUTHORITY, Journeys.suspension(Measure.SUSPENDED, false));
        shut(
                independent,
                AUTHORITY,
                new RestrictionStep.SuspensionReviewed(true, false, "still"),
                "CLK-19",
                "was not consulted");
        open(independent, AUTHORITY, new RestrictionStep.SuspensionReviewed(true, true, "still"));

        Course course = local().take(AUTHORITY, Journeys.suspension(Measure.SUSPENDED, false));
        open(course, AUTHORITY, new RestrictionStep.SuspensionReviewed(true, false, "still"));
        shut(course, AUTHORITY, new RestrictionStep.SuspensionReviewed(true, true, " "), "SUSPENSION", "no reasons");
    }

    @Test
    void a_suspension_that_is_a_duty_does_not_end_while_the_duty_stands() {
        Course course = charged().take(AUTHORITY, Journeys.suspension(Measure.SUSPENDED, false));
        RestrictionStep.SuspensionEnded ended = new RestrictionStep.SuspensionEnded(true, "no longer needed");
        shut(course, AUTHORITY, ended, "SUSPENSION");

        open(course.take(By.PROSECUTOR, new CriminalStep.Acquitted(STRAND, "Crown Court")), AUTHORITY, ended);
    }

    @Test
    void the_suspension_of_staff_ends_with_reasons() {
        Course course = Course.of(PersonKind.POLICE_STAFF, "2026-08-03")
                .take(By.EMPLOYER_MANAGER, Journeys.suspension(Measure.SUSPENDED, false));

        shut(course, By.EMPLOYER_MANAGER, new RestrictionStep.SuspensionEnded(true, ""), "SUSPENSION", "no reasons");
        open(course, By.EMPLOYER_MANAGER, new RestrictionStep.SuspensionEnded(false, "over"));
    }

    @Test
    void staff_are_suspended_under_policy() {
        caution(
                Course.of(PersonKind.POLICE_STAFF, "2026-08-03"),
                By.EMPLOYER_MANAGER,
                suspended(true, true, false, false, null),
                "POLICY");
    }

    @Test
    void only_an_oral_suspension_waits_to_be_confirmed_and_once() {
        Course course = local().take(AUTHORITY, Journeys.suspension(Measure.SUSPENDED, true));
        assertThat(course.file().restriction().unconfirmed()).isTrue();
        course.take(AUTHORITY, new RestrictionStep.SuspensionConfirmed());

        assertThat(course.file().restriction().unconfirmed()).isFalse();
        shut(
                course,
                AUTHORITY,
                new RestrictionStep.SuspensionConfirmed(),
                "MOVE-RESTRICTION",
                "No oral suspension waits");
        shut(
                local().take(AUTHORITY, Journeys.suspension(Measure.SUSPENDED, false)),
                AUTHORITY,
                new RestrictionStep.SuspensionConfirmed(),
                "MOVE-RESTRICTION");
    }

    @Test
    void a_review_before_the_confirmation_leaves_it_open() {
        Course course = local().take(AUTHORITY, Journeys.suspension(Measure.SUSPENDED, true))
                .take(AUTHORITY, new RestrictionStep.SuspensionReviewed(true, true, "still"))
                .take(AUTHORITY, new RestrictionStep.SuspensionReviewNotified());

        assertThat(course.file().restriction().unconfirmed()).isTrue();
        assertThat(course.file().restriction().suspension()).isEqualTo(SuspensionStage.SUSPENDED);
    }

    @ParameterizedTest(name = "conditions met: {0}: {1}, suspended")
    @CsvSource({"true, REVIEWED", "false, MUST_END"})
    void a_review_goes_on_or_calls_for_the_end(boolean met, SuspensionStage stage) {
        Course course = local().take(AUTHORITY, Journeys.suspension(Measure.SUSPENDED, false))
                .take(AUTHORITY, new RestrictionStep.SuspensionReviewed(met, true, "as found"));

        assertThat(course.file().restriction().suspension()).isEqualTo(stage);
        assertThat(course.file().restriction().isSuspended()).isTrue();
        course.take(AUTHORITY, new RestrictionStep.SuspensionEnded(true, "over"));
        assertThat(course.file().restriction().isSuspended()).isFalse();
    }

    @Test
    void a_decision_that_suspends_nobody_leaves_nobody_suspended() {
        Course course = local().take(AUTHORITY, decided(Measure.NONE, true, null, null, "no risk"));

        assertThat(course.file().restriction()).isEqualTo(RestrictionState.FRESH);
    }

    @Test
    void a_restriction_says_what_is_taken_away_and_in_what_scope() {
        Course course = officer();
        LocalDate review = course.today().plusDays(28);

        shut(
                course,
                AUTHORITY,
                new RestrictionStep.RestrictionDrafted(RESTRICTION, Set.of(), "no driving", review),
                "RESTRICTION",
                "It is not written down");
        shut(
                course,
                AUTHORITY,
                new RestrictionStep.RestrictionDrafted(
                        RESTRICTION, Set.of(RestrictionStep.Limit.NO_DRIVING), " ", review),
                "RESTRICTION",
                "It is not written down");
    }

    @Test
    void a_restriction_is_imposed_and_varied_with_a_review_ahead() {
        shut(drafted(officer(), null), AUTHORITY, IMPOSED, "RESTRICTION", "no day ahead");
        Course course = officer();
        shut(drafted(officer(), course.today()), AUTHORITY, IMPOSED, "RESTRICTION", "no day ahead");

        drafted(course, course.today().plusDays(1));
        course.take(AUTHORITY, IMPOSED);
        RestrictionStep.RestrictionVaried varied = new RestrictionStep.RestrictionVaried(
                RESTRICTION,
                Set.of(RestrictionStep.Limit.NO_FIREARMS),
                "no firearms",
                course.today().plusDays(28),
                "new facts");
        shut(
                course,
                AUTHORITY,
                new RestrictionStep.RestrictionVaried(
                        RESTRICTION, varied.limits(), varied.scope(), course.today(), "new facts"),
                "RESTRICTION",
                "no day ahead");
        shut(
                course,
                AUTHORITY,
                new RestrictionStep.RestrictionVaried(
                        RESTRICTION, varied.limits(), varied.scope(), varied.reviewOn(), ""),
                "RESTRICTION",
                "no reasons");
        course.take(AUTHORITY, varied);

        assertThat(course.file().restriction().restrictions())
                .containsEntry(
                        RESTRICTION,
                        new RestrictionState.Restriction(
                                RestrictionStage.VARIED, varied.limits(), "no firearms", varied.reviewOn()));
    }

    @Test
    void a_restriction_does_not_stand_in_for_a_suspension_that_is_a_duty() {
        Course course = charged();
        drafted(course, course.today().plusDays(28));
        shut(course, AUTHORITY, IMPOSED, "SUSPENSION");

        course.take(AUTHORITY, Journeys.suspension(Measure.SUSPENDED, false));
        open(course, AUTHORITY, IMPOSED);
    }

    @Test
    void a_restriction_beside_an_exception_on_record_is_enough_after_an_arrest() {
        CriminalStep.Offence listed = new CriminalStep.Offence(
                "rape", CriminalStep.Trial.INDICTABLE_ONLY, true, ListedOffence.RAPE, false, null);
        Course course = officer()
                .take(By.CRIMINAL_INVESTIGATOR, new CriminalStep.Arrested(STRAND, List.of(listed), false, "home"));
        drafted(course, course.today().plusDays(28));
        shut(course, AUTHORITY, IMPOSED, "SUSPENSION");

        course.take(AUTHORITY, decided(Measure.NONE, true, "in hospital", null, "no risk"));
        open(course, AUTHORITY, IMPOSED);
    }

    @Test
    void severity_alone_suspends_nobody() {
        Course course = local().take(By.INVESTIGATOR, Course.severity(Severity.GROSS_MISCONDUCT));

        assertThat(course.file().restriction().isSuspended()).isFalse();
        open(course, AUTHORITY, decided(Measure.NONE, true, null, null, "no risk"));
    }
}
