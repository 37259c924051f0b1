package plumbline.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import plumbline.FeatureTest;
import plumbline.Pages;
import plumbline.Statements;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.cases.Cases;
import plumbline.cases.Corrections;
import plumbline.cases.Matters;
import plumbline.cases.RaiseAllegation;
import plumbline.law.conduct.InvestigationForm;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.investigation.Classification;
import plumbline.law.conduct.restriction.Measure;
import plumbline.law.conduct.severity.Aggravator;
import plumbline.law.lane.CriminalStep;
import plumbline.law.lane.MatterStage;
import plumbline.law.lane.MatterStep;
import plumbline.law.lane.RestrictionStep;
import plumbline.law.lane.Step;

/// What the boards show, on Monday 23 November 2026, 12:00.
@FeatureTest
class BoardsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @TestConfiguration
    static class OneMoment {
        @Bean
        @Primary
        InstantSource oneMoment() {
            return InstantSource.fixed(NOW);
        }
    }

    @Autowired
    Cases cases;

    @Autowired
    Corrections corrections;

    @Autowired
    Casework casework;

    @Autowired
    Boards boards;

    @Autowired
    Deadlines deadlines;

    @Autowired
    StandingRepository standings;

    @Autowired
    DueRepository dues;

    @Autowired
    JdbcClient jdbc;

    final Matters matters;
    final Pages pages;
    final SignedIn investigator;
    final SignedIn authority;
    final SignedIn subject;
    final SignedIn stranger;
    final UUID officer;
    final UUID clerk;
    final UUID operationId;

    BoardsTest(Matters matters, Pages pages) {
        this.matters = matters;
        this.pages = pages;
        investigator = matters.account(Role.INVESTIGATOR);
        authority = matters.account(Role.APPROPRIATE_AUTHORITY, Role.INVESTIGATOR);
        stranger = matters.account(Role.INVESTIGATOR);
        officer = matters.officer();
        clerk = matters.staff();
        subject = matters.account(officer, Role.INVESTIGATOR);
        operationId = matters.open(investigator, authority, subject).operationId();
        matters.concern(investigator, operationId, officer);
        matters.concern(investigator, operationId, clerk);
    }

    private UUID raise(UUID person, LocalDate attention) {
        var wanted = Matters.meme(operationId, person, attention);
        Force.as(investigator, () -> cases.raiseAllegation(wanted));
        return wanted.allegationId();
    }

    private TakenStep take(UUID allegation, Step step) {
        return Force.as(authority, () -> {
            var by = Recorders.mayRecord(authority, step.kind()).getFirst();
            return casework.take(new TakeStep(UUID.randomUUID(), operationId, allegation, step, by, NOW));
        });
    }

    @Test
    void raising_an_allegation_puts_it_on_the_board_with_what_is_due() {
        var allegation = raise(officer, FRIDAY);

        assertThat(standings.in(operationId)).singleElement().satisfies(standing -> {
            assertThat(standing.allegationId()).isEqualTo(allegation);
            assertThat(standing.stage()).isEqualTo(MatterStage.RECEIVED);
            assertThat(standing.days(TODAY)).isEqualTo(3);
        });
        assertThat(dues.next(operationId).get(allegation)).satisfies(due -> {
            assertThat(due.title()).contains("Refer the conduct matter");
            assertThat(due.dueOn()).isEqualTo(LocalDate.of(2026, 11, 21));
            assertThat(due.left(TODAY)).isEqualTo("Overdue for 2 days");
        });
        assertThat(pages.words(investigator, "/operations/" + operationId + "/board"))
                .contains(
                        "people concerned 2",
                        "everything alleged against them here 1",
                        "allegations 1",
                        "Overdue for 2 days",
                        "Statutory")
                .contains("Joan Mallow", "Ivo Tansy Police staff Nothing is alleged");
    }

    @Test
    void a_withdrawn_allegation_has_ended_and_nothing_is_due_on_it() {
        var raised = Matters.meme(operationId, clerk, FRIDAY);
        Force.as(investigator, () -> cases.raiseAllegation(raised));
        var corrected = new RaiseAllegation(
                raised.allegationId(),
                operationId,
                clerk,
                raised.kind(),
                raised.description(),
                raised.standards(),
                raised.behaviourFrom(),
                raised.behaviourTo(),
                FRIDAY,
                Set.of(),
                null,
                null,
                true,
                List.of());
        Force.as(investigator, () -> corrections.correct(UUID.randomUUID(), corrected, "(d) was a slip"));
        assertThat(dues.of(raised.allegationId())).extracting(Due::title).noneMatch(title -> title.contains("Refer"));

        Force.as(investigator, () -> corrections.withdraw(operationId, raised.allegationId(), "raised twice"));

        assertThat(standings.in(operationId)).singleElement().satisfies(standing -> {
            assertThat(standing.withdrawn()).isTrue();
            assertThat(standing.ended()).isEqualTo(TODAY);
        });
        assertThat(dues.of(raised.allegationId())).isEmpty();
    }

    @Test
    void after_random_steps_the_boards_are_what_making_them_again_comes_to() {
        var random = new Random(2026);
        var allegations = List.of(raise(officer, FRIDAY), raise(officer, FRIDAY), raise(clerk, FRIDAY));
        int recorded = 0;
        for (int i = 0; i < 150; i++) {
            var step = steps().get(random.nextInt(steps().size()));
            var taken = take(allegations.get(random.nextInt(allegations.size())), step);
            recorded += taken instanceof TakenStep.Recorded ? 1 : 0;
        }
        assertThat(recorded).isGreaterThan(15);
        var kept = standings.in(operationId);
        var due = allegations.stream().map(dues::of).toList();
        assertThat(kept).extracting(Standing::stage).anyMatch(stage -> stage != MatterStage.RECEIVED);

        assertThat(boards.rebuild(operationId)).isEqualTo(new Boards.Rebuilt(3, 0));

        jdbc.sql("delete from casework.standing").update();
        assertThat(boards.rebuild(operationId)).isEqualTo(new Boards.Rebuilt(3, 3));
        assertThat(standings.in(operationId)).isEqualTo(kept);
        assertThat(allegations.stream().map(dues::of)).isEqualTo(due);
    }

    @Test
    void a_step_that_is_refused_leaves_the_boards_as_they_are() {
        var allegation = raise(officer, FRIDAY);
        var before = standings.find(allegation);

        assertThat(take(allegation, new MatterStep.InvestigationStarted())).isInstanceOf(TakenStep.Refused.class);

        assertThat(standings.find(allegation)).isEqualTo(before);
    }

    @Test
    void the_deadlines_of_many_operations_come_page_by_page_each_once_and_soonest_first() {
        for (int i = 0; i < 30; i++) {
            raise(i % 2 == 0 ? officer : clerk, FRIDAY.minusDays(i));
        }

        assertThat(all(new DeadlineRepository(jdbc), DeadlineFilter.NONE))
                .hasSize(75)
                .doesNotHaveDuplicates()
                .extracting(Due::dueOn)
                .isSorted();
    }

    @Test
    void whether_few_operations_or_many_the_deadlines_are_the_same() {
        for (int i = 0; i < 12; i++) {
            raise(i % 2 == 0 ? officer : clerk, FRIDAY.minusDays(i));
        }
        var filters = List.of(
                DeadlineFilter.NONE,
                DeadlineFilter.of("STATUTORY", "", "", null),
                DeadlineFilter.of("", "yes", "", null),
                DeadlineFilter.of("TARGET", "", "", null),
                DeadlineFilter.of("", "", "iopc-referral-conduct-matter", null));

        for (var filter : filters) {
            assertThat(all(new DeadlineRepository(jdbc, 0), filter))
                    .as(filter.toString())
                    .isNotEmpty()
                    .isEqualTo(all(new DeadlineRepository(jdbc), filter));
        }
        assertThat(new DeadlineRepository(jdbc, 0).counts(investigator, TODAY, 500))
                .isEqualTo(new DeadlineRepository(jdbc).counts(investigator, TODAY, 500));
    }

    private List<Due> all(DeadlineRepository repository, DeadlineFilter filter) {
        var all = new ArrayList<Due>();
        var after = DeadlinePlace.START;
        while (true) {
            var page = repository.page(investigator, filter, TODAY, after, 7);
            all.addAll(page);
            if (page.size() < 7) {
                return all;
            }
            after = DeadlinePlace.parse(DeadlinePlace.of(page.getLast()).words())
                    .orElseThrow();
        }
    }

    @Test
    void the_deadlines_board_shows_the_page_its_counts_and_the_way_on() {
        for (int i = 0; i < 30; i++) {
            raise(clerk, FRIDAY);
        }

        assertThat(pages.words(investigator, "/deadlines"))
                .contains("open with a date 60", "whose day has passed 30", "50 duties on this page", "Next page")
                .contains("Ivo Tansy", "Copperfield", "Force target");
        assertThat(pages.words(investigator, "/deadlines?force=STATUTORY"))
                .contains("30 duties on this page")
                .doesNotContain("Record the complaint or conduct matter for Ivo Tansy");
    }

    @Test
    void for_the_person_concerned_no_board_shows_or_counts_anything() {
        var paths = List.of("/deadlines", "/ages", "/people/" + officer + "/matters");
        var before = paths.stream().map(path -> pages.words(subject, path)).toList();

        raise(officer, FRIDAY);
        raise(clerk, FRIDAY.minusDays(100));

        assertThat(paths.stream().map(path -> pages.words(subject, path))).isEqualTo(before);
        assertThat(pages.open(subject, "/operations/" + operationId + "/board")).hasStatus(404);
        assertThat(pages.words(subject, "/ages/allegations?stage=RECEIVED&band=FOUR_WEEKS"))
                .contains("No allegation that you may see");
        assertThat(before.getFirst()).contains("open with a date 0", "Nothing is due");
    }

    @Test
    void who_is_on_no_team_sees_nothing_either() {
        raise(officer, FRIDAY);

        assertThat(pages.words(stranger, "/deadlines")).contains("Nothing is due");
        assertThat(pages.words(stranger, "/ages")).contains("No allegation runs");
        assertThat(pages.words(stranger, "/people/" + officer + "/matters")).contains("No matter");
        assertThat(pages.open(stranger, "/operations/" + operationId + "/board"))
                .hasStatus(404);
    }

    @Test
    void each_number_of_the_ages_leads_to_its_allegations() {
        raise(officer, FRIDAY);
        raise(clerk, TODAY.minusDays(28));
        var older = raise(clerk, TODAY.minusDays(29));
        take(older, new MatterStep.Triaged(true, null, "New"));

        assertThat(pages.words(investigator, "/ages"))
                .contains("3 allegations, by stage and age")
                .contains("Received 2 allegations: Received, Up to 28 days 0 0 0 0 0 2")
                .contains("Triaged 0 1 allegations: Triaged, 29 to 90 days 0 0 0 0 1");
        assertThat(pages.words(investigator, "/ages/allegations?stage=TRIAGED&band=THREE_MONTHS"))
                .contains("1 allegation on this page", "Ivo Tansy");
        assertThat(pages.open(investigator, "/ages/allegations?stage=NOWHERE&band=THREE_MONTHS"))
                .hasStatus(404);
    }

    @Test
    void a_person_is_shown_across_matters() {
        var other = matters.open(investigator).operationId();
        matters.concern(investigator, other, officer);
        raise(officer, FRIDAY);
        var elsewhere = Matters.meme(other, officer, FRIDAY.minusDays(400));
        Force.as(investigator, () -> cases.raiseAllegation(elsewhere));

        assertThat(pages.words(investigator, "/people/" + officer + "/matters"))
                .contains("2 matters, 2 allegations", "It is here", "403 days ago");
        assertThat(pages.words(authority, "/people/" + officer + "/matters")).contains("1 matter, 1 allegation");
    }

    @Test
    void the_board_of_ten_asks_the_database_no_more_often_than_that_of_two() {
        raise(officer, FRIDAY);
        var path = "/operations/" + operationId + "/board";
        long few = Statements.during(() -> pages.open(investigator, path));
        for (int i = 0; i < 8; i++) {
            raise(clerk, FRIDAY);
        }

        assertThat(Statements.during(() -> pages.open(investigator, path))).isEqualTo(few);
    }

    /// Steps of several lanes, most of which the law refuses at most times.
    private static List<Step> steps() {
        var strand = new UUID(7, 7);
        return List.of(
                new MatterStep.Triaged(true, null, "New"),
                new MatterStep.Recorded(Classification.RECORDABLE_CONDUCT_MATTER, "Criterion (d)"),
                new MatterStep.ReferralAssessed(Set.of(ReferralCriterion.D), false, NOW, "Discrimination"),
                new MatterStep.ReferredToIopc(false, "2026/1", "The first day was a Friday"),
                new MatterStep.FormSet(InvestigationForm.LOCAL, "As the Director General decided"),
                new MatterStep.InvestigatorAppointed(new UUID(1, 1), false, false, false, "Free of any tie"),
                new MatterStep.TermsSet("Who sent what", true, null),
                new MatterStep.InvestigationStarted(),
                new MatterStep.ProgressGiven("Under way"),
                Severities.gross(Aggravator.DISCRIMINATION),
                new RestrictionStep.SuspensionDecided(
                        Measure.SUSPENDED,
                        true,
                        false,
                        true,
                        true,
                        true,
                        Rank.SUPERINTENDENT,
                        null,
                        null,
                        null,
                        false,
                        "No other duty keeps him from the evidence",
                        null),
                new CriminalStep.Assessed(strand, "Malicious communications", true),
                new CriminalStep.Reported(strand, "The criminal investigation department"),
                new MatterStep.ClosedWithdrawn("No witness", true));
    }
}
