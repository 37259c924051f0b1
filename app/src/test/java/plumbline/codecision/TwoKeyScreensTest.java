package plumbline.codecision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import plumbline.FeatureTest;
import plumbline.Pages;
import plumbline.Postgres;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.cases.Matters;
import plumbline.clearance.Clearances;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.Basis;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.law.vetting.twokey.Standing;
import plumbline.vetting.Applying;
import plumbline.vetting.Vetting;

/// Two keys through their pages: what each of those who take part sees, and what each is refused.
@FeatureTest
@Import(Applying.class)
class TwoKeyScreensTest {
    @Autowired
    Pages pages;

    @Autowired
    Postgres postgres;

    @Autowired
    Members members;

    @Autowired
    Sealing sealing;

    @Autowired
    CaseFiles cases;

    @Autowired
    Vetting vetting;

    @Autowired
    Applying applying;

    @Autowired
    CoDecisions decisions;

    @Autowired
    Clearances clearances;

    final Matters matters;
    final Panel panel;
    final List<Panel.Member> roster = new ArrayList<>();

    TwoKeyScreensTest(
            Matters matters, Roster roster, Drawing drawing, Applying applying, Vetting vetting, InstantSource clock) {
        this.matters = matters;
        panel = new Panel(matters, roster, drawing, applying, vetting, clock);
    }

    @BeforeEach
    void a_roster() {
        roster.addAll(panel.three(postgres));
    }

    private Panel.Member sitting(CaseFile file) {
        var holders = Force.as(panel.body, () -> cases.ofBody(file.decisionId()))
                .seats()
                .holders();
        return roster.stream()
                .filter(one -> holders.contains(one.id()))
                .findFirst()
                .orElseThrow();
    }

    private static String review(CaseFile file) {
        return "/reviews/" + file.decisionId();
    }

    private static String case_(CaseFile file) {
        return "/two-keys/" + file.decisionId();
    }

    @Test
    void an_application_goes_to_two_keys_from_its_own_page() {
        var id = applying.complete(panel.officer, matters.account(Role.VETTING_RESEARCHER), Level.RV, Applicant.OFFICER)
                .applicationId();
        var path = "/vetting/applications/" + id + "/two-keys";
        assertThat(pages.words(panel.officer, path)).contains("it cannot become");
        Force.as(panel.officer, () -> {
            vetting.move(id, ApplicationStage.ASSESSING, "");
            return null;
        });
        assertThat(pages.words(panel.officer, path)).contains("green case", "Begin");

        assertThat(pages.send(panel.officer, path, "decisionId=" + UUID.randomUUID()))
                .hasStatus3xxRedirection();
        assertThat(pages.open(panel.officer, path)).hasStatus3xxRedirection();
        assertThat(pages.words(panel.officer, "/two-keys")).contains("under way");
    }

    @Test
    void a_member_of_the_vetting_team_is_decided_elsewhere_and_their_own_colleagues_read_nothing() {
        var person = matters.staff();
        matters.account(person, Role.VETTING_MANAGER);
        var applied = applying.open(panel.officer, person, Level.RV, Applicant.STAFF);
        applying.declare(applied, Applying.declaration(panel.today()));
        applying.check(matters.account(Role.VETTING_RESEARCHER), applied.applicationId());
        Force.as(panel.officer, () -> {
            vetting.move(applied.applicationId(), ApplicationStage.ASSESSING, "");
            return null;
        });
        assertThat(pages.words(panel.officer, "/vetting/applications/" + applied.applicationId() + "/two-keys"))
                .contains("Another force decides, because the person decides on others");
        assertThat(Force.as(panel.officer, () -> decisions.start(applied.applicationId()))
                        .isAllowed())
                .isTrue();

        assertThat(pages.open(panel.officer, "/vetting/applications/" + applied.applicationId()))
                .hasStatus(404);
        assertThat(pages.open(panel.manager, "/vetting/applications/" + applied.applicationId() + "/two-keys"))
                .hasStatus(404);
    }

    @Test
    void a_reviewer_sees_nothing_of_the_file_before_declaring_and_no_name_before_sealing() {
        var file = panel.open(CaseClass.AMBER);
        var reviewer = sitting(file).account();
        assertThat(pages.words(reviewer, "/reviews"))
                .contains("1 case under way")
                .doesNotContain("Sam Alder");
        assertThat(pages.words(reviewer, review(file)))
                .contains("is there anything between you and the person")
                .doesNotContain("Declaration", "Sam Alder", file.reference());
        assertThat(pages.open(reviewer, review(file) + "/opinion")).hasStatus(404);

        assertThat(pages.send(reviewer, review(file) + "/declaration", "")).hasStatus3xxRedirection();
        assertThat(pages.words(reviewer, review(file)))
                .contains("2 of 2 documents shown, 0 withheld", "Hidden until you have sealed")
                .doesNotContain("Sam Alder", file.reference());
        assertThat(pages.send(reviewer, review(file) + "/unmasked", "field=NAME&unmaskReason="))
                .hasStatus(422);
        assertThat(pages.send(reviewer, review(file) + "/unmasked", "field=NAME&unmaskReason=I+may+know+them"))
                .hasStatus3xxRedirection();
        assertThat(pages.words(reviewer, review(file))).contains("Sam Alder").doesNotContain(file.reference());
        assertThat(pages.words(panel.officer, case_(file))).contains("unmasked the name: I may know them");
        assertThat(pages.words(reviewer, review(file) + "/opinion")).contains("Your opinion");
    }

    @Test
    void questions_and_what_is_withheld_stand_in_the_file_on_both_sides() {
        var file = panel.open(CaseClass.AMBER);
        var reviewer = sitting(file).account();
        pages.send(reviewer, review(file) + "/declaration", "");
        assertThat(pages.send(reviewer, review(file) + "/questions", "questionId=" + UUID.randomUUID() + "&question="))
                .hasStatus(422);
        var question = UUID.randomUUID();
        pages.send(reviewer, review(file) + "/questions", "questionId=" + question + "&question=Was+it+paid+back");
        assertThat(pages.words(panel.officer, case_(file))).contains("Was it paid back");
        assertThat(pages.send(panel.officer, case_(file) + "/answers", "questionId=" + question + "&answer="))
                .hasStatus(422);
        pages.send(panel.officer, case_(file) + "/answers", "questionId=" + question + "&answer=In+March");
        assertThat(pages.send(panel.officer, case_(file) + "/withheld", "label=Declaration&reason="))
                .hasStatus(422);
        pages.send(panel.officer, case_(file) + "/withheld", "label=Intelligence+check&reason=Names+a+source");
        assertThat(pages.send(panel.officer, case_(file) + "/withheld", "label=Nothing&reason=None"))
                .hasStatus(404);

        assertThat(pages.words(reviewer, review(file)))
                .contains("In March", "1 of 2 documents shown, 1 withheld", "Names a source");
    }

    @Test
    void example_39_the_other_side_s_opinion_answers_403_before_the_opening() {
        var file = panel.open(CaseClass.AMBER);
        var reviewer = sitting(file).account();
        assertThat(pages.open(panel.officer, case_(file) + "/opinions")).hasStatus(403);
        assertThat(pages.open(reviewer, review(file) + "/opinions")).hasStatus(403);
        assertThat(pages.words(panel.officer, case_(file))).contains("too early, and was refused");
        assertThat(pages.open(matters.account(Role.OUTSIDE_REVIEWER), review(file) + "/opinions"))
                .hasStatus(404);
    }

    @Test
    void both_sides_read_each_other_s_reasons_once_all_are_opened() {
        var file = split();
        assertThat(pages.words(panel.officer, case_(file) + "/opinions"))
                .contains("Overall: clear", "Overall: do not clear", "Sealed as");
        assertThat(pages.words(sitting(file).account(), review(file) + "/opinions"))
                .contains("The force: Clear", "You: Do not clear");
        assertThat(pages.words(panel.officer, case_(file))).contains("They differ");
        assertThat(pages.words(sitting(file).account(), "/reviews"))
                .contains("agreed with the force's in 0 of 1 cases");
    }

    private CaseFile split() {
        var file = panel.open(CaseClass.AMBER);
        Force.as(panel.body, () -> members.named(file.decisionId(), panel.today()));
        Force.as(panel.body, () -> members.nothingAgainst(file.decisionId()));
        seal(file);
        return file;
    }

    private void seal(CaseFile file) {
        seal(file, Opinion.CLEAR, Opinion.NOT_CLEAR);
    }

    private void seal(CaseFile file, Opinion force, Opinion outside) {
        Force.as(
                panel.officer,
                () -> sealing.force(file.decisionId(), UUID.randomUUID(), Panel.opinion(force), java.util.Set.of()));
        var holders = Force.as(panel.body, () -> cases.ofBody(file.decisionId()))
                .seats()
                .holders();
        roster.stream()
                .filter(one -> holders.contains(one.id()))
                .forEach(one -> Force.as(one.account(), () -> {
                    members.unconflicted(file.decisionId());
                    return sealing.fromOutside(file.decisionId(), UUID.randomUUID(), Panel.opinion(outside));
                }));
    }

    @Test
    void the_outside_body_names_takes_objections_and_draws_again() {
        var file = panel.open(CaseClass.AMBER);
        var path = "/outside/cases/" + file.decisionId();
        var today = panel.today();
        var day = "-day=" + today.getDayOfMonth();
        assertThat(pages.words(panel.body, "/outside")).contains("Mara Ellwick", "SHA-256");
        assertThat(pages.words(panel.body, path)).contains("When was the person told who sits?");
        assertThat(pages.send(panel.body, path + "/named", "on-day=1&on-month=1&on-year=1999"))
                .hasStatus(422);
        assertThat(pages.send(
                        panel.body,
                        path + "/named",
                        "on" + day + "&on-month=" + today.getMonthValue() + "&on-year=" + today.getYear()))
                .hasStatus3xxRedirection();
        var gone = sitting(file);
        var objection = UUID.randomUUID();
        var received =
                "received" + day + "&received-month=" + today.getMonthValue() + "&received-year=" + today.getYear();
        assertThat(pages.send(
                        panel.body,
                        path + "/objections",
                        "objectionId=" + objection + "&objectedTo=" + gone.id() + "&grounds=&" + received))
                .hasStatus(422);
        pages.send(
                panel.body,
                path + "/objections",
                "objectionId=" + objection + "&objectedTo=" + gone.id() + "&grounds=Taught+me&" + received);
        assertThat(pages.words(panel.body, path)).contains("Objection: Taught me");
        assertThat(pages.send(
                        panel.body,
                        path + "/objections/" + objection + "/ruling",
                        "ruling=upheld&rulingReason=They+know+each+other"))
                .hasStatus3xxRedirection();
        assertThat(pages.words(panel.body, path)).contains("The objection was upheld");
        assertThat(pages.open(gone.account(), review(file))).hasStatus(404);
    }

    @Test
    void the_roster_is_the_outside_body_s_alone() {
        assertThat(pages.open(panel.manager, "/outside")).hasStatus(404);
        assertThat(pages.open(panel.manager, "/outside/reviewers/new")).hasStatus(404);
        assertThat(pages.words(panel.body, "/outside/reviewers/new")).contains("The force cannot put anybody here");
        var reviewer = roster.getFirst();
        var path = "/outside/reviewers/" + reviewer.id();
        var form = "account=" + reviewer.account().userId()
                + "&name=Mara+Ellwick&organisation=Panel&host=no&legal=yes&safeguarding=no&vettedBy=Another"
                + "&termFrom-day=1&termFrom-month=1&termFrom-year=2026&termUntil-day=31&termUntil-month=12"
                + "&termUntil-year=%s&renewals=0";
        assertThat(pages.send(panel.body, path, form.formatted("2030"))).hasStatus(422);
        assertThat(pages.send(panel.body, path, form.formatted("2028"))).hasStatus3xxRedirection();
        assertThat(pages.words(panel.body, path)).contains("Mara Ellwick");
        assertThat(pages.words(panel.body, path + "/interests")).contains("Interests of Mara Ellwick");
        assertThat(pages.send(
                        panel.body,
                        path + "/interests",
                        "self-name=Mara+Ellwick&addresses-rows=1&addresses-1-line=1+Mill+Lane&addresses-1-postcode=SY1+1AA"
                                + "&employments-rows=1&kin-rows=1"))
                .hasStatus3xxRedirection();
    }

    @Test
    void a_seed_is_set_once_and_published_when_its_month_is_over() {
        assertThat(pages.send(panel.body, "/outside/seeds", "month-month=1&month-year=2031&seed=short"))
                .hasStatus(422);
        assertThat(pages.send(
                        panel.body, "/outside/seeds", "month-month=1&month-year=2031&seed=a-long-seed-of-january"))
                .hasStatus3xxRedirection();
        assertThat(pages.send(
                        panel.body, "/outside/seeds", "month-month=1&month-year=2031&seed=another-seed-of-january"))
                .hasStatus(422);
        assertThat(pages.send(panel.body, "/outside/seeds/published", "month-month=1&month-year=2031"))
                .hasStatus(422);
        pages.send(panel.body, "/outside/seeds", "month-month=1&month-year=2026&seed=the-seed-of-last-january");
        assertThat(pages.send(panel.body, "/outside/seeds/published", "month-month=1&month-year=2026"))
                .hasStatus3xxRedirection();
        assertThat(pages.words(panel.body, "/outside")).contains("Published: the-seed-of-last-january");
    }

    @Test
    void the_chief_officer_is_refused_with_409_and_departs_where_it_is_possible() {
        var file = split();
        var path = case_(file) + "/departure";
        assertThat(pages.open(panel.manager, path)).hasStatus(404);
        var until = panel.today().plusDays(30);
        var form = "reasons=Needed+at+once&advice=%s&until-day=" + until.getDayOfMonth() + "&until-month="
                + until.getMonthValue() + "&until-year=" + until.getYear();
        assertThat(pages.send(panel.chief, path, form.formatted("LA/26/7"))).hasStatus(409);
        seal(file);
        assertThat(pages.words(panel.chief, path)).contains("Yours alone to decide");
        assertThat(pages.send(panel.chief, path, form.formatted(""))).hasStatus(409);
        assertThat(pages.send(panel.chief, path, form.formatted("LA/26/7"))).hasStatus3xxRedirection();
        assertThat(pages.words(panel.body, "/departures")).contains("Needed at once", file.reference());
        assertThat(pages.words(matters.account(Role.INSPECTOR), "/departures")).contains("Needed at once");
        assertThat(pages.open(panel.manager, "/departures")).hasStatus(404);
    }

    private static String own(CaseFile file) {
        return "/my-vetting/" + file.applicationId() + "/decision";
    }

    @Test
    void the_person_reads_who_sits_and_objects_and_nobody_else_opens_their_page() {
        var file = panel.open(CaseClass.AMBER);
        var person = panel.applicant(file);
        assertThat(pages.open(person, own(file))).hasStatus(404);
        Force.as(panel.body, () -> members.named(file.decisionId(), panel.today()));
        assertThat(pages.open(panel.officer, own(file))).hasStatus(404);
        assertThat(pages.words(person, "/my-vetting/" + file.applicationId())).contains("Who decides");
        assertThat(pages.words(person, own(file)))
                .contains("2 reviewers", sitting(file).reviewer().name(), "you may object until")
                .doesNotContain("Intelligence check", "opinion");

        var objection = "objectionId=" + UUID.randomUUID() + "&objectedTo="
                + sitting(file).id() + "&objection=";
        assertThat(pages.send(person, own(file) + "/objections", objection)).hasStatus(422);
        assertThat(pages.send(person, own(file) + "/objections", objection + "We+were+neighbours"))
                .hasStatus3xxRedirection();
        assertThat(pages.words(person, own(file))).contains("We were neighbours", "Not ruled on yet");
        assertThat(pages.words(panel.body, "/outside/cases/" + file.decisionId()))
                .contains("We were neighbours");
        assertThat(pages.send(person, own(file) + "/nothing-against", "")).hasStatus3xxRedirection();
        assertThat(pages.words(person, own(file))).doesNotContain("you may object until");
    }

    @Test
    void who_is_not_cleared_is_told_and_appeals_and_reads_what_the_panel_decided() {
        var file = split();
        seal(file);
        var person = panel.applicant(file);
        assertThat(pages.words(person, own(file))).doesNotContain("not cleared");
        var today = panel.today();
        var day = "told-day=" + today.getDayOfMonth() + "&told-month=" + today.getMonthValue() + "&told-year="
                + today.getYear();
        assertThat(pages.send(panel.officer, case_(file) + "/told", day)).hasStatus3xxRedirection();
        assertThat(pages.words(person, own(file)))
                .contains("that you are not cleared", "did not agree", "You can appeal until")
                .doesNotContain("Overall");
        var appeal = "appealId=" + UUID.randomUUID() + "&statement=Read+my+letter";
        assertThat(pages.send(person, own(file) + "/appeal", appeal)).hasStatus(422);
        assertThat(pages.send(person, own(file) + "/appeal", appeal + "&grounds=UNREASONABLE"))
                .hasStatus3xxRedirection();
        assertThat(pages.words(person, own(file))).contains("Appeal waits for its panel");
        assertThat(pages.words(panel.body, "/outside")).contains("1 appeal", "Appeal waits for its panel");

        var path = "/outside/cases/" + file.decisionId() + "/appeal";
        var chair = panel.enrol("Una Sayle", new Standing(true, false, null));
        var lay = panel.enrol("Rhys Dunmore", new Standing(false, false, null));
        var members = "chairing=%s&second=%s&third=" + panel.chief.userId();
        assertThat(pages.send(
                        panel.body,
                        path + "/panel",
                        members.formatted(
                                lay.account().userId(), chair.account().userId())))
                .hasStatus(422)
                .bodyText()
                .contains("legally qualified", "two keys: appeal panel");
        assertThat(pages.send(
                        panel.body,
                        path + "/panel",
                        members.formatted(
                                chair.account().userId(), lay.account().userId())))
                .hasStatus3xxRedirection();
        var said =
                "opinion-0=CLEAR&reasons-0=New+facts&opinion-1=CLEAR&reasons-1=A+letter&opinion-2=NOT_CLEAR&reasons-2=";
        assertThat(pages.send(panel.body, path + "/heard", said + "&toPerson=The+letter"))
                .hasStatus(422);
        assertThat(pages.send(panel.body, path + "/heard", said + "Debt&toPerson=The+letter+changes+it"))
                .hasStatus3xxRedirection();
        assertThat(pages.words(person, own(file)))
                .contains("Appeal upheld", "The letter changes it", "You are cleared once")
                .doesNotContain("New facts");
        assertThat(pages.words(panel.officer, case_(file))).contains("Upheld: clear", "New facts");
        assertThat(pages.words(panel.body, path)).contains("followed until");
        assertThat(pages.open(panel.officer, path)).hasStatus(404);
    }

    @Test
    void a_condition_that_nobody_looked_at_comes_up_by_itself_and_a_look_settles_it() {
        var file = panel.open(CaseClass.AMBER);
        Force.as(panel.body, () -> members.named(file.decisionId(), panel.today()));
        Force.as(panel.body, () -> members.nothingAgainst(file.decisionId()));
        seal(file, Opinion.CLEAR, Opinion.CLEAR_WITH_CONDITIONS);
        assertThat(pages.words(panel.officer, "/aftercare/due?kind=condition")).doesNotContain("Lee Thorn");
        Force.as(panel.officer, () -> {
            clearances.certified(
                    file.decisionId(),
                    file.applicationId(),
                    file.subjectId(),
                    Level.RV,
                    panel.today(),
                    panel.today().plusYears(10),
                    Basis.COMBINED);
            return file;
        });

        assertThat(pages.words(panel.officer, "/aftercare/due?kind=condition"))
                .contains("Sam Alder: Look again after six months", "Lee Thorn, Unit head", "5 July 2026");
        var path = "/aftercare/conditions/" + file.decisionId() + "/0";
        assertThat(pages.words(panel.officer, path)).contains("Nobody has looked at it yet", "Review of the clearance");
        assertThat(pages.open(panel.officer, "/aftercare/conditions/" + file.decisionId() + "/7"))
                .hasStatus(404);
        var today = panel.today();
        var look = "reviewId=" + UUID.randomUUID() + "&evidence=A+note&on-day=" + today.getDayOfMonth() + "&on-month="
                + today.getMonthValue() + "&on-year=" + today.getYear();
        assertThat(pages.send(panel.officer, path, look)).hasStatus(422);
        assertThat(pages.send(panel.officer, path, look + "&kept=yes")).hasStatus3xxRedirection();
        assertThat(pages.words(panel.officer, path)).contains("kept. A note");
        assertThat(pages.words(panel.officer, "/aftercare/due?kind=condition")).doesNotContain("Lee Thorn");
    }
}
