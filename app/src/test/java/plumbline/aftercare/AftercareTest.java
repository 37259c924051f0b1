package plumbline.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import plumbline.FeatureTest;
import plumbline.Pages;
import plumbline.access.Access;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.cases.Matters;
import plumbline.casework.Casework;
import plumbline.casework.Investigation;
import plumbline.casework.TakeStep;
import plumbline.casework.TakenStep;
import plumbline.clearance.Clearances;
import plumbline.law.conduct.Route;
import plumbline.law.conduct.Severity;
import plumbline.law.conduct.restriction.ListedOffence;
import plumbline.law.lane.AllegationStep;
import plumbline.law.lane.By;
import plumbline.law.lane.CriminalStep;
import plumbline.law.lane.Step;
import plumbline.law.lane.SubjectStep;
import plumbline.law.vetting.after.Act;
import plumbline.law.vetting.after.ActKind;
import plumbline.law.vetting.after.LegalBasis;
import plumbline.law.vetting.after.Overlay;
import plumbline.law.vetting.after.Restriction;
import plumbline.law.vetting.after.RestrictionAct;
import plumbline.law.vetting.after.Rung;
import plumbline.law.vetting.after.Situation;
import plumbline.law.vetting.after.WithdrawalAct;
import plumbline.law.vetting.after.WithdrawalStage;
import plumbline.web.NotFound;

/// What steps of cases open by themselves, and what becomes of it, on Monday 23 November 2026, 12:00.
@FeatureTest
@Import(Investigation.class)
class AftercareTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final UUID STRAND = UUID.randomUUID();

    @TestConfiguration
    static class OneMoment {
        @Bean
        @Primary
        InstantSource oneMoment() {
            return InstantSource.fixed(NOW);
        }
    }

    private final Aftercare aftercare;
    private final Holding holding;
    private final CaseWatch watch;
    private final Reopened reopened;
    private final Casework casework;
    private final Investigation investigation;
    private final MockMvcTester mvc;
    private final Matters matters;
    private final Access access;
    private final Pages pages;
    private final Clearances clearances;
    private final SignedIn investigator;
    private final SignedIn authority;
    private final SignedIn manager;
    private final SignedIn vetting;
    private final SignedIn reviewer;
    private final UUID officer;
    private final UUID operationId;
    private final UUID allegationId = UUID.randomUUID();

    AftercareTest(
            Aftercare aftercare,
            Holding holding,
            CaseWatch watch,
            Reopened reopened,
            Casework casework,
            Investigation investigation,
            MockMvcTester mvc,
            Matters matters,
            Access access,
            Pages pages,
            Clearances clearances) {
        this.aftercare = aftercare;
        this.holding = holding;
        this.watch = watch;
        this.reopened = reopened;
        this.casework = casework;
        this.investigation = investigation;
        this.mvc = mvc;
        this.matters = matters;
        this.access = access;
        this.pages = pages;
        this.clearances = clearances;
        investigator = matters.account(Role.INVESTIGATOR);
        authority = matters.account(Role.APPROPRIATE_AUTHORITY);
        manager = matters.account(Role.VETTING_MANAGER);
        vetting = matters.account(Role.VETTING_OFFICER);
        reviewer = matters.account(Role.OUTSIDE_REVIEWER);
        officer = matters.officer();
        operationId = matters.open(investigator, authority).operationId();
        matters.concern(investigator, operationId, officer);
    }

    @BeforeEach
    void begin() {
        investigation.begin(investigator, authority, operationId, officer, allegationId, LocalDate.of(2026, 11, 20));
    }

    @Test
    void gross_misconduct_opens_a_review_that_is_due_in_three_working_days() {
        var row = only(CourseKind.REVIEW);

        assertThat(((Beginning.OfReview) row.opened().beginning()).trigger().code())
                .isEqualTo("T-SEV-GM");
        assertThat(row.dueOn()).isEqualTo("2026-11-26");
        assertThat(page(manager, "/aftercare/" + row.opened().courseId()))
                .contains("T-SEV-GM", "26 November 2026", "Why this date");
    }

    @Test
    void an_arrest_for_a_listed_offence_opens_a_red_review_and_a_restriction_and_is_told_outside() {
        take(arrest());

        var red = rows().stream().filter(row -> row.standing().red()).toList();
        assertThat(red).hasSize(1);
        assertThat(red.getFirst().dueOn()).isEqualTo("2026-11-23");
        var restriction = (Restriction) course(only(CourseKind.RESTRICTION)).course();
        assertThat(restriction.situation()).isEqualTo(Situation.ARRESTED_LISTED);
        assertThat(course(red.getFirst()).reviewer()).as("drawn by lot").isNotNull();
        assertThat(page(matters.account(Role.OUTSIDE_BODY), "/aftercare/outside"))
                .contains(
                        "Arrest, by any force: a review was opened",
                        red.getFirst().opened().courseId().toString())
                .doesNotContain("Mallow");
    }

    @Test
    void a_charge_and_a_conviction_open_reviews_and_an_acquittal_ends_what_called_for_the_restriction() {
        take(arrest());
        take(new CriminalStep.Charged(STRAND, List.of(offence())));

        assertThat(rows().stream()
                        .filter(row -> row.opened().kind() == CourseKind.RESTRICTION)
                        .map(row -> ((Restriction) course(row).course()).situation()))
                .containsExactlyInAnyOrder(Situation.ARRESTED_LISTED, Situation.CHARGED_LISTED);

        take(new CriminalStep.Acquitted(STRAND, "Crown Court"));

        assertThat(rows().stream()
                        .filter(row -> row.opened().kind() == CourseKind.RESTRICTION)
                        .map(row -> ((Restriction) course(row).course()).ended()))
                .containsExactly(true, true);
    }

    @Test
    void a_conviction_opens_a_review_that_is_due_on_the_next_working_day() {
        take(arrest());
        take(new CriminalStep.Charged(STRAND, List.of(offence())));
        take(new CriminalStep.Convicted(STRAND, List.of(offence()), "Crown Court"));

        assertThat(rows())
                .filteredOn(row -> row.opened().beginning() instanceof Beginning.OfReview review
                        && review.trigger().code().equals("T-CONV"))
                .singleElement()
                .satisfies(row -> assertThat(row.dueOn()).isEqualTo("2026-11-24"));
    }

    @Test
    void a_matter_sent_to_the_vetting_regulations_opens_a_case_and_leaving_ends_it_unfinished() {
        take(referral());
        var withdrawal = only(CourseKind.WITHDRAWAL);
        assertThat(withdrawal.dueOn()).isEqualTo("2026-11-23");

        take(new SubjectStep.Left(SubjectStep.Leaving.RESIGNED, LocalDate.of(2026, 11, 23)));

        assertThat(course(withdrawal).course().stage()).isEqualTo(WithdrawalStage.CEASED_RESIGNED);
        assertThat(page(manager, "/aftercare/unfinished")).contains("Joan Mallow", "ended because the person left");
    }

    @Test
    void asking_every_step_again_opens_nothing_twice_and_the_board_is_made_again_as_it_was() {
        take(arrest());
        var before = rows();

        Force.as(authority, () -> {
            watch.again(operationId);
            return reopened.all();
        });

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void the_officer_sees_nothing_of_it_whatever_their_roles() {
        take(arrest());
        var self = matters.account(officer, Role.VETTING_MANAGER);
        var course = only(CourseKind.RESTRICTION).opened().courseId();

        assertThat(Force.as(self, () -> aftercare.open(1000)))
                .noneMatch(row -> row.opened().personId().equals(officer));
        assertThat(get(self, "/aftercare/" + course).getResponse().getStatus()).isEqualTo(404);
        assertThat(get(self, "/aftercare/note/" + officer).getResponse().getStatus())
                .isEqualTo(404);
        assertThat(page(self, "/my-clearance")).doesNotContain("review was", "notice on");
    }

    @Test
    void letting_a_red_review_pass_is_refused_without_the_key_from_outside_and_allowed_with_it() {
        take(arrest());
        var course = rows().stream()
                .filter(row -> row.standing().red())
                .findAny()
                .orElseThrow()
                .opened()
                .courseId();
        assertThat(act(vetting, course, ActKind.TRIAGED, Map.of("red", "yes", "reason", "A sexual matter."))
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
        var noChange = Map.of("outcome", "NO_CHANGE", "reason", "Mistaken identity.");

        assertThat(act(vetting, course, ActKind.REVIEW_DECIDED, noChange)
                        .getResponse()
                        .getStatus())
                .as("only the manager decides")
                .isEqualTo(404);
        assertThat(act(manager, course, ActKind.REVIEW_DECIDED, noChange))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("nobody from outside the force has looked at it", "Rule TWO-KEYS");

        var drawn = drawn(course);
        assertThat(act(drawn, course, ActKind.OUTSIDE_LOOKED, Map.of("agrees", "yes", "reason", "Footage."))
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
        assertThat(act(manager, course, ActKind.REVIEW_DECIDED, noChange)
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void an_order_milder_than_what_is_presumed_is_refused_or_told_outside() {
        take(arrest());
        var course = only(CourseKind.RESTRICTION).opened().courseId();
        var milder = new HashMap<>(Map.of(
                "rungs", "NO_PUBLIC_FACING",
                "legalBasis", "DIRECTION_AND_CONTROL",
                "reviewOn-day", "14",
                "reviewOn-month", "12",
                "reviewOn-year", "2026",
                "reason", "As noted."));

        assertThat(act(manager, course, ActKind.ORDERED, milder))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("no exceptional circumstances are written down");
        milder.put("exceptional", "Mistaken identity.");
        assertThat(act(manager, course, ActKind.ORDERED, milder).getResponse().getStatus())
                .isEqualTo(302);
        assertThat(Force.as(manager, () -> clearances.overlays(officer)))
                .containsExactlyInAnyOrder(Overlay.REVIEW_REQUIRED, Overlay.RESTRICTED);
        assertThat(page(matters.account(Role.OUTSIDE_BODY), "/aftercare/outside"))
                .contains("Nobody from outside agrees that the circumstances are exceptional");
    }

    @Test
    void a_notice_before_a_result_under_regulation_15_is_refused_on_its_page() {
        take(referral());
        var course = only(CourseKind.WITHDRAWAL).opened().courseId();

        assertThat(act(
                        manager,
                        course,
                        ActKind.NOTICE_SERVED,
                        Map.of(
                                "on-day",
                                "23",
                                "on-month",
                                "11",
                                "on-year",
                                "2026",
                                "respondBy-day",
                                "7",
                                "respondBy-month",
                                "12",
                                "respondBy-year",
                                "2026",
                                "particulars",
                                "An association.",
                                "friendOffered",
                                "yes",
                                "lawyerOffered",
                                "yes")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("There is no result under regulation 15", "Rule REG-15");
    }

    @Test
    void who_was_served_notice_reads_it_and_responds_and_sees_nothing_more() {
        take(referral());
        var course = only(CourseKind.WITHDRAWAL).opened().courseId();
        var self = matters.account(officer, Role.INVESTIGATOR);
        assertThatThrownBy(() -> Force.as(self, () -> holding.turn(course))).isInstanceOf(NotFound.class);
        Force.as(manager, () -> {
            done(course, new WithdrawalAct.SeverityDecided(WithdrawalAct.Severity.ASSESSMENT_ORDERED, "It could."));
            done(course, new WithdrawalAct.AssessorAppointed(vetting.userId()));
            done(
                    course,
                    new WithdrawalAct.NoticeServed(
                            LocalDate.of(2026, 11, 23), "An association.", LocalDate.of(2026, 12, 7), true, true));
            return course;
        });

        assertThat(page(self, "/my-clearance"))
                .contains("You were given notice on 23 November 2026", "An association.", "7 December 2026")
                .doesNotContain("It could.");
        var request = mvc.post()
                .uri("/my-clearance/notices/" + course)
                .with(Force.by(self))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("formId", UUID.randomUUID().toString())
                .param("summary", "He is my brother.")
                .param("hearingAsked", "yes")
                .exchange();
        assertThat(request.getResponse().getStatus()).isEqualTo(302);
        assertThat(page(manager, "/aftercare/" + course)).contains("He is my brother.");
    }

    @Test
    void who_is_ordered_reads_the_order_and_its_gist_and_answers_and_sees_nothing_more() {
        take(arrest());
        var course = only(CourseKind.RESTRICTION).opened().courseId();
        var self = matters.account(officer, Role.VETTING_MANAGER);
        Force.as(manager, () -> {
            done(
                    course,
                    new RestrictionAct.Ordered(
                            Set.of(Rung.SUSPENDED),
                            LegalBasis.CONDUCT_REGULATIONS,
                            null,
                            LocalDate.of(2026, 12, 14),
                            "The source must be protected."));
            return course;
        });
        assertThat(page(self, "/my-clearance")).doesNotContain("an order about your duties");
        assertThat(get(self, "/my-clearance/notices/" + course).getResponse().getStatus())
                .isEqualTo(404);
        assertThat(act(
                        manager,
                        course,
                        ActKind.RESTRICTION_TOLD,
                        Map.of(
                                "on-day", "23",
                                "on-month", "11",
                                "on-year", "2026",
                                "summary", "You were arrested.")))
                .hasStatus3xxRedirection();

        assertThat(page(self, "/my-clearance"))
                .contains("an order about your duties", "You were arrested.", "Suspended", "14 December 2026")
                .doesNotContain("The source must be protected.");
        assertThat(pages.send(
                        self, "/my-clearance/notices/" + course, "formId=" + UUID.randomUUID() + "&what=It+was+not+me"))
                .hasStatus3xxRedirection();
        assertThat(page(manager, "/aftercare/" + course))
                .contains("It was not me", "The person concerned, or their friend or lawyer (" + self.name() + ")");
        assertThat(page(self, "/my-clearance")).contains("What you said to it is on record.");
    }

    @Test
    void a_criminal_investigation_into_what_was_assessed_as_gross_misconduct_calls_for_a_restriction() {
        assertThat(rows()).noneMatch(row -> row.opened().kind() == CourseKind.RESTRICTION);
        var reviews = rows().size();
        take(new CriminalStep.Assessed(STRAND, "Malicious communications", true));
        take(new CriminalStep.Reported(STRAND, "Another force"));
        take(new CriminalStep.InvestigationOpened(STRAND, "Another force"));

        var restriction = only(CourseKind.RESTRICTION);
        assertThat(((Restriction) course(restriction).course()).situation()).isEqualTo(Situation.CRIMINAL_AND_GROSS);
        assertThat(restriction.dueOn()).isEqualTo("2026-11-26");
        assertThat(rows()).as("no second review").hasSize(reviews + 1);
        Force.as(authority, () -> {
            watch.again(operationId);
            return null;
        });
        assertThat(rows()).hasSize(reviews + 1);
    }

    @Test
    void what_a_holder_tells_opens_a_review_that_is_triaged_in_five_working_days() {
        var self = matters.account(officer, Role.INVESTIGATOR);

        var request = mvc.post()
                .uri("/my-clearance/change")
                .with(Force.by(self))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("formId", UUID.randomUUID().toString())
                .param("change", "NAME")
                .param("since-day", "14")
                .param("since-month", "11")
                .param("since-year", "2026")
                .param("what", "Married.")
                .exchange();

        assertThat(request.getResponse().getStatus()).isEqualTo(302);
        assertThat(rows())
                .filteredOn(row -> row.opened().why().contains("Married."))
                .singleElement()
                .satisfies(row -> assertThat(row.dueOn()).isEqualTo("2026-11-30"));
        assertThat(page(self, "/my-clearance")).contains("Married.");
    }

    @Test
    void what_is_overdue_is_before_the_outside_body_without_a_name() {
        note("order", Map.of("order", "NON_MOLESTATION"), "2");

        assertThat(page(matters.account(Role.OUTSIDE_BODY), "/aftercare/outside"))
                .contains("Review in full, as red", "3 November 2026")
                .doesNotContain("Mallow");
    }

    @Test
    void a_transfer_waits_for_its_pack_and_says_what_is_missing() {
        note(
                "transfer",
                Map.of("parentForce", "Norland Constabulary", "on-day", "1", "on-month", "2", "on-year", "2027"),
                "23");

        assertThat(page(
                        vetting,
                        "/aftercare/" + only(CourseKind.TRANSFER).opened().courseId()))
                .contains("Norland Constabulary", "Corruption intelligence", "Silence clears nobody");
    }

    @Test
    void what_counter_corruption_knows_only_the_manager_sees() {
        note("intelligence", Map.of(), "23");

        assertThat(Force.as(manager, () -> aftercare.about(officer)))
                .anyMatch(row -> row.opened().covert());
        assertThat(Force.as(vetting, () -> aftercare.about(officer)))
                .noneMatch(row -> row.opened().covert());
    }

    private void note(String event, Map<String, String> fields, String day) {
        var request = mvc.post()
                .uri("/aftercare/note/" + officer + "/" + event)
                .with(Force.by(manager))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("noteId", UUID.randomUUID().toString())
                .param("day-day", day)
                .param("day-month", "11")
                .param("day-year", "2026")
                .param("why", "A letter came.");
        fields.forEach(request::param);
        assertThat(request.exchange().getResponse().getStatus()).isEqualTo(302);
    }

    private void done(UUID course, Act act) {
        assertThat(aftercare.act(course, UUID.randomUUID(), act, NOW)).isInstanceOf(Acted.Recorded.class);
    }

    private SignedIn drawn(UUID course) {
        var drawn = Force.as(manager, () -> aftercare.course(course)).reviewer();
        return reviewer.userId().equals(drawn)
                ? reviewer
                : access.find(Objects.requireNonNull(drawn)).orElseThrow();
    }

    private static CriminalStep.Arrested arrest() {
        return new CriminalStep.Arrested(STRAND, List.of(offence()), false, "At home");
    }

    private static CriminalStep.Offence offence() {
        return new CriminalStep.Offence(
                "Sexual assault", CriminalStep.Trial.EITHER_WAY, true, ListedOffence.SEXUAL_ASSAULT, false, null);
    }

    private static AllegationStep.SeverityAssessed referral() {
        return new AllegationStep.SeverityAssessed(
                Severity.NO_BREACH,
                false,
                false,
                false,
                Set.of(),
                false,
                false,
                false,
                false,
                null,
                Route.VETTING,
                true,
                true,
                "A question of suitability",
                null);
    }

    private void take(Step step) {
        var by = step.kind().by().contains(By.APPROPRIATE_AUTHORITY)
                ? By.APPROPRIATE_AUTHORITY
                : step.kind().by().stream().sorted().findFirst().orElseThrow();
        var taken = Force.as(
                authority,
                () -> casework.take(new TakeStep(UUID.randomUUID(), operationId, allegationId, step, by, NOW)));
        assertThat(taken).as(step.toString()).isInstanceOf(TakenStep.Recorded.class);
    }

    private List<Row> rows() {
        return Force.as(manager, () -> aftercare.about(officer));
    }

    private Row only(CourseKind kind) {
        return rows().stream()
                .filter(row -> row.opened().kind() == kind)
                .reduce((_, _) -> {
                    throw new AssertionError("more than one " + kind);
                })
                .orElseThrow();
    }

    private Running course(Row row) {
        return Force.as(manager, () -> aftercare.course(row.opened().courseId()));
    }

    private MvcTestResult act(SignedIn who, UUID course, ActKind kind, Map<String, String> fields) {
        var request = mvc.post()
                .uri("/aftercare/" + course + "/acts/" + kind.id())
                .with(Force.by(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("actId", UUID.randomUUID().toString())
                .param("at-day", "23")
                .param("at-month", "11")
                .param("at-year", "2026");
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(SignedIn who, String path) {
        return mvc.get().uri(path).with(Force.by(who)).exchange();
    }

    private String page(SignedIn who, String path) {
        return pages.words(who, path);
    }
}
