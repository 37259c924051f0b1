package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.law.lane.Asked.AUTHORITY;
import static plumbline.law.lane.Asked.HEARING;
import static plumbline.law.lane.Asked.STRAND;
import static plumbline.law.lane.Asked.inquiry;
import static plumbline.law.lane.Asked.offence;
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
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Rank;

/// What the public may be told and when, gate by gate.
class PublicationGatesTest {

    private static final UUID LINE = Course.id("line");
    private static final UUID HOLD = Course.id("hold");
    private static final UUID ORDER = Course.id("order");

    private static Course prepared(Course course, PublicationStep.What what, boolean names) {
        return course.take(AUTHORITY, new PublicationStep.Prepared(LINE, what, names));
    }

    private static Course approved(Course course, PublicationStep.What what, boolean names) {
        return prepared(course, what, names).take(AUTHORITY, new PublicationStep.Approved(LINE, true, "asked"));
    }

    private static PublicationStep.RestrictionMade made(
            boolean name, @Nullable LocalDate until, @Nullable String endsWith) {
        return new PublicationStep.RestrictionMade(ORDER, name, "officer X", "a chair", until, endsWith);
    }

    private static PublicationStep.Published published(Course course) {
        return new PublicationStep.Published(LINE, course.today());
    }

    private static Course served() {
        return Journeys.outcome(
                Journeys.accelerated(Journeys.independent(PersonKind.REGULAR_OFFICER)),
                Finding.GROSS_MISCONDUCT,
                Outcome.DISMISSAL,
                null);
    }

    @Test
    void whoever_approves_looked_at_the_restrictions() {
        Course course = prepared(officer(), PublicationStep.What.MEDIA_LINE, false);

        shut(course, AUTHORITY, new PublicationStep.Approved(LINE, false, "asked"), "GATE-43", "were not looked at");
        open(course, AUTHORITY, new PublicationStep.Approved(LINE, true, "asked"));
    }

    @ParameterizedTest(name = "line names: {0}, the order protects the name: {1}: open is {2}")
    @CsvSource({"true, true, false", "true, false, true", "false, true, true"})
    void an_order_for_a_name_bars_what_names(boolean names, boolean protectsName, boolean open) {
        Course course = prepared(officer(), PublicationStep.What.MEDIA_LINE, names)
                .take(By.CHAIR, made(protectsName, null, "the hearing ends"));

        assertThat(course.ask(AUTHORITY, new PublicationStep.Approved(LINE, true, "asked"))
                        .isAllowed())
                .isEqualTo(open);
        assertThat(PublicationGates.isNameProtected(course.file(), course.today()))
                .isEqualTo(protectsName);
    }

    @Test
    void an_order_ends_on_a_day_or_with_an_event() {
        Course course = officer();

        shut(course, By.CHAIR, made(true, null, null), "GATE-43", "has no end");
        open(course, By.CHAIR, made(true, course.today(), null));
        open(course, By.CHAIR, made(true, null, "the hearing ends"));
    }

    @Test
    void an_order_or_a_hold_is_made_once_and_lifted_once() {
        Course course = officer();
        PublicationStep.HoldPlaced hold = new PublicationStep.HoldPlaced(HOLD, "a jury sits");
        PublicationStep.HoldLifted lifted = new PublicationStep.HoldLifted(HOLD, "the verdict");
        PublicationStep.RestrictionMade order = made(true, null, "the hearing ends");
        PublicationStep.RestrictionLifted freed = new PublicationStep.RestrictionLifted(ORDER, "the hearing ended");
        assertThat(Gates.open(course.file(), StepKind.HOLD_LIFTED).isAllowed()).isFalse();
        assertThat(Gates.open(course.file(), StepKind.REPORTING_FREED).isAllowed())
                .isFalse();
        assertThat(Gates.open(course.file(), StepKind.HOLD_PLACED).isAllowed()).isTrue();
        shut(course, AUTHORITY, lifted, "MOVE-PUBLICATION", "No such hold stands.");
        shut(course, By.CHAIR, freed, "MOVE-PUBLICATION", "No such reporting restriction stands.");

        course.take(AUTHORITY, hold).take(By.CHAIR, order);
        shut(course, AUTHORITY, hold, "MOVE-PUBLICATION", "This hold stands already.");
        shut(course, By.CHAIR, order, "MOVE-PUBLICATION", "This reporting restriction stands already.");
        course.take(AUTHORITY, lifted).take(By.CHAIR, freed);
        assertThat(course.file().publication()).isEqualTo(PublicationState.FRESH);
    }

    @Test
    void a_hold_has_a_ground_and_stops_what_was_approved() {
        Course course = approved(officer(), PublicationStep.What.MEDIA_LINE, false);
        shut(course, AUTHORITY, new PublicationStep.HoldPlaced(HOLD, " "), "GATE-37", "no reasons");
        course.take(AUTHORITY, new PublicationStep.HoldPlaced(HOLD, "a jury sits"));

        shut(course, AUTHORITY, published(course), "GATE-37", "A hold stands against publication: a jury sits.");
        course.take(AUTHORITY, new PublicationStep.HoldLifted(HOLD, "the verdict"));
        open(course, AUTHORITY, published(course));
    }

    @Test
    void an_inquiry_without_arrest_stops_no_publication_and_a_charge_does() {
        Course course = approved(inquiry(officer()), PublicationStep.What.MEDIA_LINE, false);
        open(course, AUTHORITY, published(course));

        course.take(
                By.CRIMINAL_INVESTIGATOR,
                new CriminalStep.Arrested(STRAND, List.of(offence(CriminalStep.Trial.EITHER_WAY)), false, "home"));
        shut(course, AUTHORITY, published(course), "GATE-37", "Criminal proceedings are active");
    }

    @Test
    void the_report_of_an_accelerated_hearing_waits_until_the_officer_was_told() {
        Course course = Journeys.found(
                Journeys.accelerated(Journeys.independent(PersonKind.REGULAR_OFFICER)), Finding.GROSS_MISCONDUCT);
        approved(course, PublicationStep.What.OUTCOME_REPORT, true);
        shut(course, AUTHORITY, published(course), "PUBLICATION", "has not been told of the outcome");

        open(approved(served(), PublicationStep.What.OUTCOME_REPORT, true), AUTHORITY, published(course));
    }

    @Test
    void the_notice_of_a_hearing_waits_for_representations() {
        Course course = approved(Asked.heard(), PublicationStep.What.HEARING_NOTICE, true);

        shut(course, AUTHORITY, published(course), "GATE-43", "Representations");
    }

    @Test
    void the_notice_of_an_accelerated_hearing_waits_until_whoever_conducts_it_requires_one() {
        Course course = Journeys.independent(PersonKind.REGULAR_OFFICER)
                .take(By.INVESTIGATOR, new AllegationStep.AcceleratedStated("admitted"))
                .take(
                        AUTHORITY,
                        new AllegationStep.AcceleratedDetermined(true, true, null, Course.id("c"), true, "clear"))
                .take(AUTHORITY, Asked.referred(Forum.ACCELERATED_HEARING));
        approved(course, PublicationStep.What.HEARING_NOTICE, true);
        shut(course, AUTHORITY, published(course), "PUBLICATION", "did not require a notice");

        Course required = approved(
                Journeys.publicised(Journeys.independent(PersonKind.REGULAR_OFFICER)),
                PublicationStep.What.HEARING_NOTICE,
                true);
        open(required, AUTHORITY, published(required));
    }

    @Test
    void an_order_for_a_name_bars_a_report_that_names_and_no_other() {
        Course naming = approved(served(), PublicationStep.What.OUTCOME_REPORT, true)
                .take(By.CHAIR, made(true, null, "the hearing ends"));
        shut(naming, AUTHORITY, published(naming), "GATE-43", "still binds");

        Course nameless = approved(served(), PublicationStep.What.OUTCOME_REPORT, false)
                .take(By.CHAIR, made(true, null, "the hearing ends"));
        open(nameless, AUTHORITY, published(nameless));
    }

    @Test
    void what_came_of_staff_discipline_is_not_published() {
        Course course = approved(Journeys.staffWarned(), PublicationStep.What.OUTCOME_REPORT, false);
        shut(course, AUTHORITY, published(course), "PUBLICATION", "staff discipline");

        Course line = approved(Journeys.staffWarned(), PublicationStep.What.MEDIA_LINE, false);
        open(line, AUTHORITY, published(line));
    }

    @ParameterizedTest(name = "withheld {0}: open under an order for the name is {1}")
    @CsvSource({"NAME, true", "PUBLICATION, true", "CONDUCT, false", "PLACE, false"})
    void a_public_notice_under_an_order_leaves_out_the_name(ProceedingsStep.Withheld withheld, boolean open) {
        Course course = listed();
        course.take(By.CHAIR, new ProceedingsStep.WithholdingDecided(HEARING, true, true, Set.of(withheld), "a source"))
                .take(By.CHAIR, made(true, null, "the hearing ends"));

        assertThat(course.ask(AUTHORITY, new ProceedingsStep.Publicised(HEARING, course.today()))
                        .isAllowed())
                .isEqualTo(open);
    }

    @ParameterizedTest(name = "withheld {0}: open while a criminal case is active is {1}")
    @CsvSource({"CONDUCT, true", "PUBLICATION, true", "NAME, false"})
    void a_public_notice_beside_an_active_criminal_case_leaves_out_the_conduct(
            ProceedingsStep.Withheld withheld, boolean open) {
        Course course = listed();
        course.take(By.CHAIR, new ProceedingsStep.WithholdingDecided(HEARING, true, true, Set.of(withheld), "a trial"))
                .take(
                        By.CRIMINAL_INVESTIGATOR,
                        new CriminalStep.Arrested(
                                STRAND, List.of(offence(CriminalStep.Trial.EITHER_WAY)), false, "home"));

        assertThat(course.ask(AUTHORITY, new ProceedingsStep.Publicised(HEARING, course.today()))
                        .isAllowed())
                .isEqualTo(open);
    }

    private static Course listed() {
        Course course = Journeys.independent(PersonKind.REGULAR_OFFICER)
                .take(By.INVESTIGATOR, new AllegationStep.AcceleratedStated("admitted"))
                .take(
                        AUTHORITY,
                        new AllegationStep.AcceleratedDetermined(true, true, null, Course.id("c"), true, "clear"))
                .take(AUTHORITY, Asked.referred(Forum.ACCELERATED_HEARING));
        course.take(AUTHORITY, new ProceedingsStep.ReferralServed(HEARING, course.today(), List.of("bundle"), true))
                .take(
                        AUTHORITY,
                        new ProceedingsStep.Named(HEARING, List.of(Course.chair(Rank.CHIEF_CONSTABLE)), null, null))
                .later(10)
                .take(AUTHORITY, new ProceedingsStep.Constituted(HEARING));
        return course.take(
                By.CHAIR, new ProceedingsStep.Listed(HEARING, course.today().plusDays(7), "headquarters", null));
    }

    @Test
    void a_report_stays_for_28_days_unless_a_hold_takes_it_down() {
        Course course = approved(served(), PublicationStep.What.OUTCOME_REPORT, false);
        course.take(AUTHORITY, published(course));
        LocalDate on = course.today();
        course.later(27);
        shut(course, AUTHORITY, removed(course.today()), "CLK-48", "not less than 28 days");
        open(course.later(1), AUTHORITY, removed(on.plusDays(28)));

        course.on(on.plusDays(5).toString());
        course.take(AUTHORITY, new PublicationStep.HoldPlaced(HOLD, "an appeal"));
        open(course, AUTHORITY, removed(course.today()));
    }

    @Test
    void a_line_to_the_media_is_taken_down_when_it_is_wanted() {
        Course course = approved(officer(), PublicationStep.What.MEDIA_LINE, true);
        course.take(AUTHORITY, published(course));
        assertThat(course.file().publication().publications())
                .containsEntry(
                        LINE,
                        new PublicationState.Publication(
                                PublicationStep.What.MEDIA_LINE, true, PublicationStage.LIVE, course.today()));
        open(course, AUTHORITY, removed(course.today()));

        course.later(3).take(AUTHORITY, removed(course.today()));
        assertThat(course.file().publication().publications())
                .containsEntry(
                        LINE,
                        new PublicationState.Publication(
                                PublicationStep.What.MEDIA_LINE,
                                true,
                                PublicationStage.REMOVED,
                                course.today().minusDays(3)));
    }

    private static PublicationStep.Removed removed(LocalDate on) {
        return new PublicationStep.Removed(LINE, on, "no longer needed");
    }
}
