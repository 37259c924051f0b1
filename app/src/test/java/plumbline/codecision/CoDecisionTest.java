package plumbline.codecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.FeatureTest;
import plumbline.Postgres;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.access.Walls;
import plumbline.cases.Matters;
import plumbline.codecision.Panel.Member;
import plumbline.law.Verdict;
import plumbline.law.vetting.Basis;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.Side;
import plumbline.law.vetting.after.AppealGround;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.law.vetting.twokey.ConflictCode;
import plumbline.law.vetting.twokey.Party;
import plumbline.law.vetting.twokey.Standing;
import plumbline.vetting.Applying;
import plumbline.vetting.Vetting;
import plumbline.web.NotFound;

/// A case with two keys, from the draw to its end, through the doors of the feature.
@FeatureTest
@Import(Applying.class)
class CoDecisionTest {
    private static final Standing CHAIR = new Standing(true, false, null);
    private static final Standing LAY = new Standing(false, false, null);

    @Autowired
    Members members;

    @Autowired
    Sealing sealing;

    @Autowired
    CaseFiles cases;

    @Autowired
    CaseRepository records;

    @Autowired
    CoDecisions decisions;

    @Autowired
    Departing departing;

    @Autowired
    Desk desk;

    @Autowired
    Appealing appealing;

    @Autowired
    Walls walls;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Postgres postgres;

    final Matters matters;
    final Vetting vetting;
    final Panel panel;
    final List<Member> roster = new ArrayList<>();

    CoDecisionTest(
            Matters matters, Roster roster, Drawing drawing, Applying applying, Vetting vetting, InstantSource clock) {
        this.matters = matters;
        this.vetting = vetting;
        panel = new Panel(matters, roster, drawing, applying, vetting, clock);
    }

    @BeforeEach
    void a_roster_of_its_own() {
        roster.clear();
        roster.addAll(panel.three(postgres));
        roster.add(panel.enrol("Gwen Harrap", LAY));
    }

    private Course course(CaseFile file) {
        return transaction.execute(_ -> cases.of(file.decisionId()));
    }

    private ApplicationStage applicationStage(CaseFile file) {
        return Force.as(panel.officer, () -> vetting.application(file.applicationId()))
                .stage();
    }

    private Stage stage(CaseFile file) {
        return course(file).stage(panel.today());
    }

    private List<Member> sitting(CaseFile file) {
        var holders = course(file).seats().holders();
        return holders.stream()
                .map(id -> roster.stream()
                        .filter(one -> one.id().equals(id))
                        .findAny()
                        .orElseThrow())
                .toList();
    }

    private void named(CaseFile file) {
        assertThat(Force.as(panel.body, () -> members.named(file.decisionId(), panel.today()))
                        .isAllowed())
                .isTrue();
        assertThat(Force.as(panel.body, () -> members.nothingAgainst(file.decisionId()))
                        .isAllowed())
                .isTrue();
    }

    private Verdict force(SignedIn who, CaseFile file, Opinion opinion) {
        return Force.as(
                who, () -> sealing.force(file.decisionId(), UUID.randomUUID(), Panel.opinion(opinion), Set.of()));
    }

    private Verdict outside(Member who, CaseFile file, Opinion opinion) {
        return Force.as(who.account(), () -> {
            members.unconflicted(file.decisionId());
            return sealing.fromOutside(file.decisionId(), UUID.randomUUID(), Panel.opinion(opinion));
        });
    }

    private void everybodyOutside(CaseFile file, Opinion opinion) {
        sitting(file)
                .forEach(one ->
                        assertThat(outside(one, file, opinion).isAllowed()).isTrue());
    }

    private CaseFile amber() {
        var file = panel.open(CaseClass.AMBER);
        named(file);
        return file;
    }

    private static String rule(Verdict verdict) {
        return verdict instanceof Verdict.Refused refused ? refused.rule() + ": " + refused.reason() : "allowed";
    }

    private Conclusion conclusion(CaseFile file) {
        return decisions.conclusion(file.applicationId()).orElseThrow();
    }

    @Test
    void two_agreeing_sides_clear_and_the_conclusion_says_who_must_sign() {
        var file = amber();
        assertThat(force(panel.officer, file, Opinion.CLEAR).isAllowed()).isTrue();
        everybodyOutside(file, Opinion.CLEAR_WITH_CONDITIONS);

        assertThat(stage(file)).isEqualTo(Stage.CLEARED);
        var end = conclusion(file);
        assertThat(end.cleared()).isTrue();
        assertThat(end.basis()).isEqualTo(Basis.COMBINED);
        assertThat(end.conditions()).hasSize(1);
        assertThat(end.evidence())
                .extracting(Conclusion.Evidence::label)
                .containsExactly("Declaration", "Intelligence check");
        assertThat(end.seats())
                .extracting(Conclusion.Seat::side)
                .containsExactly(Side.FORCE, Side.OUTSIDE, Side.OUTSIDE);
        assertThat(end.seats())
                .extracting(Conclusion.Seat::organisation)
                .containsExactly(Force.NAME, Panel.BODY, Panel.BODY);
    }

    @Test
    void nothing_of_an_opinion_stands_in_the_database_before_all_are_opened() {
        var file = amber();
        force(panel.officer, file, Opinion.NOT_CLEAR);
        outside(sitting(file).getFirst(), file, Opinion.NOT_CLEAR);

        assertThat(everythingSaid(file)).doesNotContain("NOT_CLEAR", "Overall", "do not clear");
        assertThat(course(file).sealed(0)).hasSize(2);
        outside(sitting(file).getLast(), file, Opinion.NOT_CLEAR);
        assertThat(everythingSaid(file)).contains("NOT_CLEAR", "Overall: do not clear");
    }

    private String everythingSaid(CaseFile file) {
        try (var connection = postgres.superuser();
                var query = connection.prepareStatement(
                        "select string_agg(particulars::text, ' ') from codecision.step_taken where decision_id = ?")) {
            query.setObject(1, file.decisionId());
            var rows = query.executeQuery();
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void example_39_a_read_before_the_opening_is_refused_and_recorded() {
        var file = amber();
        var reviewer = sitting(file).getFirst();
        assertThat(Force.as(panel.officer, () -> desk.readAsForce(file.decisionId())))
                .isEmpty();
        assertThat(Force.as(reviewer.account(), () -> desk.readAsReviewer(file.decisionId())))
                .isEmpty();

        assertThat(course(file).all(Step.Peeked.class).map(Step.Peeked::account))
                .containsExactly(panel.officer.userId(), reviewer.account().userId());
        force(panel.officer, file, Opinion.CLEAR);
        everybodyOutside(file, Opinion.CLEAR);
        assertThat(Force.as(panel.officer, () -> desk.readAsForce(file.decisionId())))
                .isPresent();
        assertThat(Force.as(reviewer.account(), () -> desk.readAsReviewer(file.decisionId())))
                .isPresent();
    }

    @Test
    void example_39_a_tampered_envelope_is_void_and_an_incident_and_must_be_sealed_again() throws SQLException {
        var file = amber();
        force(panel.officer, file, Opinion.CLEAR);
        var first = sitting(file).getFirst();
        outside(first, file, Opinion.NOT_CLEAR);
        try (var connection = postgres.superuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(
                    "update codecision.step_taken set particulars = jsonb_set(particulars, '{commitment}', '\""
                            + "c".repeat(64) + "\"') where decision_id = '" + file.decisionId()
                            + "' and kind = 'Sealed' and particulars->>'author' = '" + first.id() + "'");
        }
        outside(sitting(file).getLast(), file, Opinion.CLEAR);

        assertThat(course(file).all(Step.Voided.class).map(Step.Voided::incident))
                .containsExactly(true);
        assertThat(course(file).lastOpened()).isEmpty();
        assertThat(stage(file)).isEqualTo(Stage.REVIEWING);
        assertThat(outside(first, file, Opinion.NOT_CLEAR).isAllowed()).isTrue();
        assertThat(stage(file)).isEqualTo(Stage.RECONCILING);
    }

    @Test
    void a_split_is_reconciled_and_stays_shut_where_it_persists() {
        var file = amber();
        force(panel.officer, file, Opinion.NOT_CLEAR);
        everybodyOutside(file, Opinion.CLEAR);
        assertThat(stage(file)).isEqualTo(Stage.RECONCILING);
        assertThat(decisions.conclusion(file.applicationId())).isEmpty();
        assertThat(rule(force(panel.officer, file, Opinion.NEED_INFO))).startsWith("SEAL: The case cannot go back");

        force(panel.officer, file, Opinion.NOT_CLEAR);
        everybodyOutside(file, Opinion.CLEAR);
        assertThat(conclusion(file).cleared()).isFalse();
        assertThat(course(file).lastReached().orElseThrow().disagreed()).isTrue();
    }

    @Test
    void whoever_changes_their_mind_in_reconciling_can_open_the_door() {
        var file = amber();
        force(panel.officer, file, Opinion.CLEAR);
        everybodyOutside(file, Opinion.NOT_CLEAR);
        force(panel.officer, file, Opinion.CLEAR);
        everybodyOutside(file, Opinion.CLEAR);

        assertThat(conclusion(file).cleared()).isTrue();
    }

    @Test
    void a_sealed_opinion_is_never_sealed_over() {
        var file = amber();
        force(panel.officer, file, Opinion.CLEAR);
        assertThat(rule(force(panel.officer, file, Opinion.NOT_CLEAR))).contains("sealed already");
        assertThat(rule(force(panel.manager, file, Opinion.NOT_CLEAR))).contains("sealed already");
        var one = sitting(file).getFirst();
        outside(one, file, Opinion.CLEAR);
        assertThat(rule(outside(one, file, Opinion.NOT_CLEAR))).contains("sealed already");
        assertThat(course(file).sealed(0)).hasSize(2);
    }

    @Test
    void more_information_sends_the_case_back_twice_and_then_no_more() {
        var file = amber();
        for (int round = 1; round <= 2; round++) {
            force(panel.officer, file, Opinion.CLEAR);
            everybodyOutside(file, Opinion.NEED_INFO);
            assertThat(stage(file)).isEqualTo(Stage.WITH_CHECKS);
            assertThat(rule(force(panel.officer, file, Opinion.CLEAR))).contains("back with its checks");
            Force.as(panel.officer, () -> {
                desk.resume(file.decisionId(), "The missing check has come");
                return null;
            });
            assertThat(stage(file)).isEqualTo(Stage.REVIEWING);
        }
        assertThat(rule(force(panel.officer, file, Opinion.NEED_INFO))).contains("cannot go back");
        force(panel.officer, file, Opinion.CLEAR);
        everybodyOutside(file, Opinion.CLEAR);
        assertThat(conclusion(file).cleared()).isTrue();
    }

    @Test
    void a_red_case_takes_the_manager_and_a_panel_of_three() {
        var file = panel.open(CaseClass.RED);
        named(file);
        assertThat(rule(force(panel.officer, file, Opinion.CLEAR))).startsWith("GRADE");
        assertThat(rule(force(matters.account(Role.VETTING_RESEARCHER, Role.VETTING_MANAGER), file, Opinion.CLEAR)))
                .startsWith("SEPARATION");
        assertThat(force(panel.manager, file, Opinion.CLEAR).isAllowed()).isTrue();
        assertThat(sitting(file)).hasSize(3).contains(roster.getFirst());
        var three = sitting(file);
        outside(three.get(0), file, Opinion.CLEAR);
        outside(three.get(1), file, Opinion.CLEAR);
        assertThat(course(file).lastOpened()).isEmpty();
        assertThat(stage(file)).isEqualTo(Stage.REVIEWING);
        outside(three.get(2), file, Opinion.NOT_CLEAR);
        assertThat(stage(file)).isEqualTo(Stage.RECONCILING);
    }

    @Test
    void whoever_ran_a_check_gives_no_opinion() {
        var file = amber();
        assertThat(rule(Force.as(
                        panel.officer,
                        () -> sealing.force(
                                file.decisionId(),
                                UUID.randomUUID(),
                                Panel.opinion(Opinion.CLEAR),
                                Set.of(panel.officer.userId())))))
                .startsWith("SEPARATION");
    }

    @Test
    void a_green_case_that_was_drawn_waits_for_one_reviewer() {
        var file = panel.open(CaseClass.GREEN);
        named(file);
        assertThat(sitting(file)).hasSize(1);
        force(panel.officer, file, Opinion.CLEAR);
        assertThat(stage(file)).isEqualTo(Stage.REVIEWING);
        everybodyOutside(file, Opinion.CLEAR);
        assertThat(stage(file)).isEqualTo(Stage.CLEARED);
    }

    @Test
    void nothing_is_opened_while_the_person_may_still_object() {
        var file = panel.open(CaseClass.AMBER);
        assertThat(stage(file)).isEqualTo(Stage.TO_BE_NAMED);
        Force.as(panel.body, () -> members.named(file.decisionId(), panel.today()));
        force(panel.officer, file, Opinion.CLEAR);
        everybodyOutside(file, Opinion.CLEAR);
        assertThat(stage(file)).isEqualTo(Stage.OBJECTIONS);
        assertThat(course(file).lastOpened()).isEmpty();

        Force.as(panel.body, () -> members.nothingAgainst(file.decisionId()));
        assertThat(stage(file)).isEqualTo(Stage.CLEARED);
    }

    @Test
    void an_upheld_objection_draws_another_and_their_window_is_their_own() {
        var file = panel.open(CaseClass.AMBER);
        Force.as(panel.body, () -> members.named(file.decisionId(), panel.today()));
        var gone = sitting(file).getFirst();
        var stays = sitting(file).getLast();
        var objection = UUID.randomUUID();
        assertThat(rule(Force.as(
                        panel.body,
                        () -> members.object(file.decisionId(), UUID.randomUUID(), gone.id(), panel.today(), " "))))
                .contains("states its grounds");
        assertThat(rule(Force.as(
                        panel.body,
                        () -> members.object(
                                file.decisionId(),
                                UUID.randomUUID(),
                                gone.id(),
                                panel.today().plusDays(9),
                                "Knows me"))))
                .contains("The time to object ended");
        assertThat(Force.as(
                                panel.body,
                                () -> members.object(
                                        file.decisionId(), objection, gone.id(), panel.today(), "Taught my children"))
                        .isAllowed())
                .isTrue();
        Force.as(panel.body, () -> members.rule(file.decisionId(), objection, true, "They know each other"));

        assertThat(sitting(file)).hasSize(2).contains(stays).doesNotContain(gone);
        assertThat(stage(file)).isEqualTo(Stage.TO_BE_NAMED);
        assertThat(course(file).seats().of(stays.id()).orElseThrow().namedOn()).isPresent();
        assertThatThrownBy(() -> outside(gone, file, Opinion.CLEAR)).isInstanceOf(NotFound.class);
    }

    @Test
    void example_36_a_reviewer_of_the_force_until_2019_is_never_drawn_and_the_reason_is_on_record() {
        var former = panel.enrol(
                "Ada Fenwick",
                Reviewer.Part.REVIEWER,
                Panel.BODY,
                LAY,
                new Party(
                        new Party.Named("Ada Fenwick", null),
                        List.of(),
                        List.of(new Party.Employment(
                                Force.NAME,
                                "",
                                0,
                                java.time.LocalDate.of(2004, 1, 1),
                                java.time.LocalDate.of(2019, 6, 30))),
                        List.of()));
        var file = panel.open(CaseClass.AMBER);

        assertThat(course(file).seats().holders()).doesNotContain(former.id());
        assertThat(course(file).all(Step.Drawn.class).findFirst().orElseThrow().passedOver())
                .anySatisfy(passed -> {
                    assertThat(passed.reviewer()).isEqualTo(former.id());
                    assertThat(passed.rule()).isEqualTo("C2");
                });
    }

    @Test
    void a_reviewer_who_declares_a_conflict_is_replaced_at_once() {
        var file = amber();
        var gone = sitting(file).getFirst();
        Force.as(gone.account(), () -> members.declare(file.decisionId(), ConflictCode.C7, "We sail together"));

        assertThat(sitting(file)).hasSize(2).doesNotContain(gone);
        assertThat(course(file).all(Step.Left.class).map(Step.Left::code)).containsExactly(ConflictCode.C7);
    }

    @Test
    void a_conflict_found_after_the_opening_voids_the_opinion_and_the_case_is_decided_again() {
        var file = amber();
        force(panel.officer, file, Opinion.CLEAR);
        everybodyOutside(file, Opinion.CLEAR);
        var first = decisions.conclusion(file.applicationId()).orElseThrow();
        assertThat(applicationStage(file)).isEqualTo(ApplicationStage.DECIDED_CLEAR);
        var gone = sitting(file).getFirst();
        Force.as(panel.body, () -> members.found(file.decisionId(), gone.id(), ConflictCode.C6, "A loan"));

        assertThat(decisions.conclusion(file.applicationId())).isEmpty();
        assertThat(stage(file)).isEqualTo(Stage.TO_BE_NAMED);
        assertThat(applicationStage(file)).isEqualTo(ApplicationStage.AWAITING_OUTSIDE);
        assertThat(course(file).all(Step.Voided.class).map(Step.Voided::incident))
                .containsExactly(false);
        var fresh = sitting(file).stream()
                .filter(one -> course(file)
                        .seats()
                        .of(one.id())
                        .orElseThrow()
                        .namedOn()
                        .isEmpty())
                .findAny()
                .orElseThrow();
        assertThat(Force.as(fresh.account(), () -> desk.readAsReviewer(file.decisionId())))
                .as("who takes the seat later reads nothing before their own opinion is opened")
                .isEmpty();
        named(file);
        force(panel.officer, file, Opinion.CLEAR);
        everybodyOutside(file, Opinion.CLEAR);
        assertThat(applicationStage(file)).isEqualTo(ApplicationStage.DECIDED_CLEAR);
        assertThat(decisions.conclusion(file.applicationId()).orElseThrow())
                .as("others decided, so others sign something else")
                .satisfies(again -> {
                    assertThat(again.conclusionId()).isNotEqualTo(first.conclusionId());
                    assertThat(again.seats()).isNotEqualTo(first.seats());
                });
    }

    @Test
    void example_38_an_ill_member_of_a_panel_is_replaced_after_five_working_days() {
        var file = panel.open(CaseClass.RED);
        named(file);
        force(panel.manager, file, Opinion.CLEAR);
        var ill = sitting(file).stream()
                .filter(one -> !one.equals(roster.getFirst()))
                .findAny()
                .orElseThrow();
        sitting(file).stream().filter(one -> !one.equals(ill)).forEach(one -> outside(one, file, Opinion.CLEAR));
        Force.as(panel.body, () -> {
            members.ill(file.decisionId(), ill.id(), panel.today());
            return null;
        });
        assertThat(rule(Force.as(panel.body, () -> members.replace(file.decisionId(), ill.id()))))
                .startsWith("REPLACEMENT");
        Force.as(panel.body, () -> {
            members.ill(file.decisionId(), ill.id(), panel.today().minusDays(14));
            return null;
        });
        assertThat(Force.as(panel.body, () -> members.replace(file.decisionId(), ill.id()))
                        .isAllowed())
                .isTrue();
        assertThat(sitting(file)).hasSize(3).doesNotContain(ill);
        named(file);
        everybodyOutside(file);
        assertThat(stage(file)).isEqualTo(Stage.CLEARED);
    }

    private void everybodyOutside(CaseFile file) {
        sitting(file).stream()
                .filter(one -> course(file).sealedBy(one.id()).isEmpty())
                .forEach(one -> outside(one, file, Opinion.CLEAR));
    }

    @Test
    void example_43_a_case_of_the_vetting_team_belongs_to_another_force() {
        var host = panel.enrol(
                "Lewis Brack", Reviewer.Part.HOST_AUTHORITY, "Wold Constabulary", LAY, Panel.stranger("Lewis Brack"));
        roster.add(host);
        var file = panel.open(CaseClass.SELF);
        named(file);

        assertThatThrownBy(() -> force(panel.manager, file, Opinion.CLEAR)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Force.as(panel.manager, () -> cases.ofForce(file.decisionId())))
                .isInstanceOf(NotFound.class);
        assertThat(Force.as(panel.manager, () -> cases.listedOfForce(1).open()))
                .noneMatch(one -> one.file().equals(file));
        assertThat(course(file).host()).contains(host.id());
        assertThat(Force.as(
                                host.account(),
                                () -> sealing.fromOutside(
                                        file.decisionId(), UUID.randomUUID(), Panel.opinion(Opinion.CLEAR)))
                        .isAllowed())
                .isTrue();
        everybodyOutside(file, Opinion.CLEAR);
        assertThat(conclusion(file).seats().getFirst().organisation()).isEqualTo("Wold Constabulary");
        assertThat(conclusion(file).seats()).hasSize(4);
    }

    @Test
    void nobody_sees_the_case_of_themselves_and_nobody_from_outside_what_was_not_drawn_for_them() {
        var person = matters.officer();
        var self = matters.account(person, Role.VETTING_MANAGER);
        var file = panel.open(CaseClass.AMBER, person, Panel.stranger("Joan Mallow"), false);
        Force.as(panel.manager, () -> {
            walls.shutOut(file.applicationId(), person, "It is about them");
            return null;
        });
        assertThatThrownBy(() -> Force.as(self, () -> cases.ofForce(file.decisionId())))
                .isInstanceOf(NotFound.class);
        assertThat(Force.as(self, () -> cases.listedOfForce(1).open()))
                .noneMatch(one -> one.file().equals(file));
        var other = roster.stream()
                .filter(one -> !sitting(file).contains(one))
                .findAny()
                .orElseThrow();
        assertThatThrownBy(() -> Force.as(other.account(), () -> cases.ofReviewer(file.decisionId())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> outside(other, file, Opinion.CLEAR)).isInstanceOf(NotFound.class);
    }

    @Test
    void example_42_the_chief_officer_departs_personally_with_advice_for_90_days_at_most() {
        var file = amber();
        force(panel.officer, file, Opinion.CLEAR);
        everybodyOutside(file, Opinion.NOT_CLEAR);
        var until = panel.today().plusDays(90);
        assertThat(rule(depart(panel.chief, file, "LA/26/7", until))).contains("have not closed the door");
        force(panel.officer, file, Opinion.CLEAR);
        everybodyOutside(file, Opinion.NOT_CLEAR);

        assertThat(rule(depart(panel.manager, file, "LA/26/7", until))).contains("personally");
        assertThat(rule(depart(panel.chief, file, "", until))).contains("legal advice");
        assertThat(rule(depart(panel.chief, file, "LA/26/7", until.plusDays(1))))
                .contains("at most");
        assertThat(depart(panel.chief, file, "LA/26/7", until).isAllowed()).isTrue();
        assertThat(conclusion(file).basis()).isEqualTo(Basis.DEPARTURE);
        assertThat(conclusion(file).until()).isEqualTo(until);
        assertThat(conclusion(file).seats())
                .extracting(Conclusion.Seat::accountId)
                .containsExactly(panel.chief.userId());
        assertThat(Force.as(panel.body, () -> departing.all()))
                .anyMatch(one -> one.file().equals(file));
        assertThat(rule(depart(panel.chief, file, "LA/26/7", until))).contains("already");
    }

    private Verdict depart(SignedIn who, CaseFile file, String advice, java.time.LocalDate until) {
        return Force.as(who, () -> departing.depart(file.decisionId(), "Needed at once", advice, until));
    }

    @Test
    void example_14_no_departure_defeats_an_absolute_bar() {
        var file = panel.open(CaseClass.AMBER, null, Panel.stranger("Sam Alder"), true);
        named(file);
        for (int phase = 0; phase < 2; phase++) {
            force(panel.officer, file, Opinion.CLEAR);
            everybodyOutside(file, Opinion.NOT_CLEAR);
        }
        assertThat(rule(depart(panel.chief, file, "LA/26/7", panel.today()))).contains("absolute bar");
    }

    @Test
    void a_draw_can_be_repeated_by_anybody_once_the_seed_is_published() {
        var file = panel.open(CaseClass.RED);
        var drawn = course(file).all(Step.Drawn.class).findFirst().orElseThrow();

        assertThat(drawn.order()).containsAll(drawn.drawn());
        assertThat(drawn.drawn()).hasSize(3);
        assertThat(records.undecided()).contains(file.decisionId());
    }

    /// A panel of whom nobody took part: two from outside, and the chief officer.
    private List<UUID> hearers() {
        return List.of(
                panel.enrol("Una Sayle", CHAIR).account().userId(),
                panel.enrol("Rhys Dunmore", LAY).account().userId(),
                panel.chief.userId());
    }

    private Verdict set(CaseFile file, List<UUID> members) {
        return Force.as(panel.body, () -> appealing.set(file.decisionId(), members));
    }

    private Verdict lodge(CaseFile file, Set<AppealGround> grounds, String statement) {
        return Force.as(
                panel.body,
                () -> appealing.lodge(file.decisionId(), UUID.randomUUID(), panel.today(), grounds, statement));
    }

    private Verdict told(CaseFile file) {
        return Force.as(panel.body, () -> appealing.told(file.decisionId(), panel.today()));
    }

    /// Tells the person, takes their appeal, and sets its panel.
    private CaseFile appealed(CaseFile file) {
        assertThat(told(file).isAllowed()).isTrue();
        assertThat(lodge(file, Set.of(AppealGround.UNREASONABLE), "They did not read my letter.")
                        .isAllowed())
                .isTrue();
        assertThat(set(file, hearers()).isAllowed()).isTrue();
        return file;
    }

    private Verdict heard(CaseFile file, String answers, Opinion... opinions) {
        var said = Arrays.stream(opinions)
                .map(one -> new Appealing.Said(one, "Read the whole file again"))
                .toList();
        return Force.as(panel.body, () -> appealing.heard(file.decisionId(), said, answers, "The letter changes it."));
    }

    private CaseFile refused(CaseClass caseClass) {
        var file = panel.open(caseClass);
        named(file);
        for (int phase = 0; phase < 2; phase++) {
            force(panel.manager, file, Opinion.NOT_CLEAR);
            everybodyOutside(file, Opinion.CLEAR);
        }
        return file;
    }

    @Test
    void example_40_two_of_three_open_an_amber_case_on_appeal_and_must_sign() {
        var file = appealed(refused(CaseClass.AMBER));

        assertThat(heard(file, "", Opinion.CLEAR, Opinion.CLEAR, Opinion.NOT_CLEAR)
                        .isAllowed())
                .isTrue();
        assertThat(conclusion(file).cleared()).isTrue();
        assertThat(conclusion(file).basis()).isEqualTo(Basis.APPEAL);
        assertThat(conclusion(file).seats())
                .extracting(Conclusion.Seat::side)
                .containsExactly(Side.OUTSIDE, Side.OUTSIDE, Side.FORCE);
        assertThat(rule(heard(file, "", Opinion.CLEAR, Opinion.CLEAR, Opinion.CLEAR)))
                .contains("have not closed the door");
    }

    @Test
    void example_40_two_of_three_leave_a_red_case_shut_and_the_panel_has_decided() {
        var file = appealed(refused(CaseClass.RED));
        heard(file, "Each finding is answered", Opinion.CLEAR, Opinion.CLEAR, Opinion.NOT_CLEAR);
        assertThat(conclusion(file).cleared()).isFalse();
        assertThat(rule(heard(file, "Each finding is answered", Opinion.CLEAR, Opinion.CLEAR, Opinion.CLEAR)))
                .contains("The panel has decided");
    }

    @Test
    void example_40_all_three_open_a_red_case_only_with_an_answer_to_each_finding() {
        var unanswered = appealed(refused(CaseClass.RED));
        heard(unanswered, "", Opinion.CLEAR, Opinion.CLEAR, Opinion.CLEAR);
        assertThat(conclusion(unanswered).cleared()).isFalse();
        Panel.forget(postgres);
        a_roster_of_its_own();
        var answered = appealed(refused(CaseClass.RED));
        heard(answered, "Each finding is answered", Opinion.CLEAR, Opinion.CLEAR, Opinion.CLEAR);
        assertThat(conclusion(answered).cleared()).isTrue();
    }

    @Test
    void an_appeal_is_from_a_refusal_of_which_the_person_was_told_and_comes_once() {
        var open = amber();
        assertThat(rule(told(open))).contains("have not closed the door");
        var file = refused(CaseClass.AMBER);
        var grounds = Set.of(AppealGround.UNREASONABLE);
        assertThat(rule(lodge(file, grounds, "Unfair."))).contains("not told of the decision");
        told(file);
        assertThat(rule(told(file))).contains("was told already");
        assertThat(rule(lodge(file, Set.of(), "Unfair."))).contains("states its grounds");
        assertThat(rule(set(file, hearers()))).contains("No appeal came in");
        lodge(file, grounds, "Unfair.");
        assertThat(rule(lodge(file, grounds, "Unfair."))).contains("already");
        assertThat(rule(heard(file, "", Opinion.CLEAR, Opinion.CLEAR, Opinion.CLEAR)))
                .contains("No panel is set");
    }

    @Test
    void nobody_hears_an_appeal_who_took_part_or_is_in_conflict_and_the_chair_is_legally_qualified() {
        var subject = Panel.stranger("Sam Alder");
        var file = refused(CaseClass.AMBER);
        told(file);
        lodge(file, Set.of(AppealGround.UNREASONABLE), "Unfair.");
        var able = hearers();
        var sat = sitting(file).getFirst().account().userId();

        assertThat(rule(set(file, List.of(able.getFirst(), sat, able.getLast()))))
                .contains("took part");
        assertThat(rule(set(file, List.of(able.get(1), able.getFirst(), able.getLast()))))
                .contains("legally qualified");
        assertThat(rule(set(file, List.of(able.getFirst(), able.getFirst(), able.getLast()))))
                .contains("sit twice");
        assertThat(rule(set(file, List.of(able.getFirst(), able.get(1))))).contains("has 3 members");
        var kin = panel.enrol(
                "Lou Alder",
                Reviewer.Part.REVIEWER,
                Panel.BODY,
                LAY,
                new Party(new Party.Named("Lou Alder", null), List.of(), List.of(), List.of(subject.self())));
        assertThat(rule(set(file, List.of(able.getFirst(), kin.account().userId(), able.getLast()))))
                .contains("kin");
        assertThatThrownBy(() -> set(file, List.of(able.getFirst(), able.get(1), panel.manager.userId())))
                .isInstanceOf(NotFound.class);
        assertThat(set(file, able).isAllowed()).isTrue();
    }
}
