package plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import plumbline.FeatureTest;
import plumbline.Postgres;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.cases.Matters;
import plumbline.law.Verdict;
import plumbline.law.conduct.publication.HarmGround;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.law.vetting.decision.Applied;
import plumbline.law.vetting.decision.ConditionSource;
import plumbline.law.vetting.decision.Disposal;
import plumbline.law.vetting.decision.Finding;
import plumbline.law.vetting.decision.FindingType;
import plumbline.law.vetting.decision.Nature;
import plumbline.law.vetting.decision.PriorDecision;
import plumbline.law.vetting.decision.PriorResult;
import plumbline.law.vetting.decision.ReasonsToPerson;
import plumbline.law.vetting.decision.Rule;
import plumbline.law.vetting.decision.Status;
import plumbline.law.vetting.decision.Withholding;
import plumbline.vetting.Applying;
import plumbline.vetting.Vetting;
import plumbline.web.NotFound;
import plumbline.web.Problems;

@FeatureTest
@Import(Applying.class)
class AssessmentTest {
    final Assessments assessments;
    final Applying applying;
    final Vetting vetting;
    final MockMvcTester mvc;
    final Postgres postgres;
    final Matters matters;
    final SignedIn officer;
    final SignedIn manager;
    final UUID applicationId;

    AssessmentTest(
            Assessments assessments,
            Applying applying,
            Vetting vetting,
            MockMvcTester mvc,
            Postgres postgres,
            Matters matters) {
        this.assessments = assessments;
        this.applying = applying;
        this.vetting = vetting;
        this.mvc = mvc;
        this.postgres = postgres;
        this.matters = matters;
        officer = matters.account(Role.VETTING_OFFICER);
        manager = matters.account(Role.VETTING_MANAGER);
        applicationId =
                applying.open(officer, null, Level.RV, Applicant.OFFICER).applicationId();
    }

    private Verdict record(UUID application, Finding finding) {
        return Force.as(officer, () -> assessments.record(application, UUID.randomUUID(), finding));
    }

    private static Finding theft(String summary) {
        return Findings.finding(
                summary, FindingType.CAUTION, Status.ADMITTED, Disposal.CAUTION, "", summary, Nature.DISHONESTY);
    }

    private static Finding again(Finding f, String summary) {
        return new Finding(
                f.id(),
                f.type(),
                f.status(),
                f.natures(),
                f.disposal(),
                f.involved(),
                f.concerned(),
                f.force(),
                f.reference(),
                f.disclosure(),
                f.filtered(),
                summary,
                f.seal(),
                f.happenedOn(),
                f.source(),
                f.raisedBecause());
    }

    private String path(String rest) {
        return "/vetting/applications/" + applicationId + "/assessment" + rest;
    }

    private String page(SignedIn who, String rest) {
        var response = mvc.get().uri(path(rest)).with(Force.by(who)).exchange();
        assertThat(response).hasStatusOk();
        return new String(response.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult post(String rest, String... fields) {
        var request = mvc.post()
                .uri(path(rest))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(Force.by(officer));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void a_finding_is_recorded_corrected_and_never_erased() {
        var finding = theft("theft of a bottle");
        assertThat(record(applicationId, finding).isAllowed()).isTrue();
        assertThat(record(applicationId, again(finding, "theft of two bottles")).isAllowed())
                .isTrue();

        assertThat(Force.as(officer, () -> assessments.findings(applicationId)))
                .extracting(Finding::summary)
                .containsExactly("theft of two bottles");
        assertThat(Force.as(officer, () -> assessments.versions(applicationId, finding.id())))
                .extracting(one -> one.finding().summary())
                .containsExactly("theft of a bottle", "theft of two bottles");
        assertThatThrownBy(() -> {
                    try (var connection = postgres.app().getConnection();
                            var statement = connection.createStatement()) {
                        statement.execute("delete from assessment.finding_recorded");
                    }
                })
                .isInstanceOf(SQLException.class);
    }

    @Test
    void the_same_form_sent_twice_records_once() {
        var version = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            Force.as(officer, () -> assessments.record(applicationId, version, theft("sent twice")));
        }

        assertThat(Force.as(officer, () -> assessments.recordedFindings(applicationId)))
                .singleElement()
                .satisfies(one -> assertThat(one.version()).isEqualTo(1));
    }

    @Test
    void a_withdrawn_finding_counts_no_more_and_stays_with_the_reason() {
        var finding = theft("somebody else's theft");
        record(applicationId, finding);
        assertThat(post("/findings/" + finding.id() + "/withdraw", "withdrawnBecause", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Say why the finding should not have been recorded");
        assertThat(post("/findings/" + finding.id() + "/withdraw", "withdrawnBecause", "It is about a namesake"))
                .hasStatus3xxRedirection();

        assertThat(Force.as(officer, () -> assessments.assess(applicationId).caseClass()))
                .isEqualTo(CaseClass.GREEN);
        assertThat(page(officer, "")).contains("1 finding was withdrawn", "It is about a namesake");
    }

    @Test
    void the_page_shows_what_is_presumed_by_which_rule_and_what_would_rebut_it() {
        record(applicationId, theft("theft of a bottle"));

        assertThat(page(officer, ""))
                .contains("P-CARE", "P-REB", "Unconfirmed", "What would rebut it", "age then, time since")
                .contains("Amber", "two outside reviewers", "1 finding", "theft of a bottle");
        assertThat(page(manager, "")).contains("1 finding");
    }

    @Test
    void a_finding_is_entered_by_form_and_a_refusal_says_why() {
        var fields = new String[] {
            "versionId", UUID.randomUUID().toString(),
            "findingId", UUID.randomUUID().toString(),
            "type", "CRIMINAL_ALLEGATION",
            "status", "ALLEGED",
            "involved", "VICTIM_OR_WITNESS",
            "summary", "Was assaulted by a partner",
            "natures", "DOMESTIC",
            "disposal", "NONE",
            "source", "the person's own form",
            "disclosure", "DISCLOSED",
            "filtered", "no",
            "sealed", "no"
        };
        assertThat(post("/findings", fields))
                .hasStatus(422)
                .bodyText()
                .contains("What somebody suffered or saw is no finding against them");
        fields[9] = "SUBJECT";
        assertThat(post("/findings", fields)).hasStatus3xxRedirection();

        assertThat(Force.as(officer, () -> assessments.findings(applicationId)))
                .singleElement()
                .satisfies(one -> assertThat(one.marks()).containsExactly(Nature.DOMESTIC));
        assertThat(page(officer, "/findings/" + fields[3])).contains("Was assaulted by a partner", "Correct a finding");
        assertThat(page(officer, "/findings/" + fields[3] + "/versions")).contains("It was never corrected");
    }

    @Test
    void an_earlier_attempt_is_a_finding_and_its_facts_are_a_decision_to_be_answered() {
        var person = matters.officer();
        matters.account(person, Role.INVESTIGATOR);
        var first = applying.open(officer, person, Level.MV, Applicant.OFFICER).applicationId();
        record(first, theft("theft of a bottle"));
        Force.as(officer, () -> {
            vetting.conclude(first, ApplicationStage.DISCONTINUED, "on bail");
            vetting.handOver(first, "Southvale Police", "wherever it is now, it counts");
            return null;
        });
        var second = applying.open(officer, person, Level.MV, Applicant.OFFICER).applicationId();
        record(second, theft("theft of a bottle"));

        var facts = Force.as(officer, () -> assessments.facts(second));

        assertThatThrownBy(() -> Force.as(officer, () -> assessments.findings(first)))
                .isInstanceOf(NotFound.class);
        assertThat(facts.findings())
                .extracting(Finding::type)
                .containsExactly(FindingType.CAUTION, FindingType.PREVIOUS_REFUSAL);
        assertThat(facts.assessment().caseClass()).isEqualTo(CaseClass.RED);
        assertThat(facts.priors()).singleElement().satisfies(prior -> {
            assertThat(prior.result()).isEqualTo(PriorResult.DISCONTINUED);
            assertThat(prior.findings())
                    .containsExactly(theft("theft of a bottle").id());
        });
    }

    @Test
    void decisions_of_others_are_recorded_and_must_be_about_findings_of_the_application() {
        var finding = theft("theft of a bottle");
        record(applicationId, finding);
        var id = UUID.randomUUID().toString();

        assertThat(post(
                        "/priors",
                        "priorId",
                        id,
                        "decidedBy",
                        "Southvale Police",
                        "result",
                        "REFUSED",
                        "words",
                        "Not kept"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose at least one finding");
        assertThat(post(
                        "/priors",
                        "priorId",
                        id,
                        "finding",
                        finding.id().toString(),
                        "decidedBy",
                        "Southvale Police",
                        "result",
                        "REFUSED",
                        "words",
                        "Not kept",
                        "decidedOn-day",
                        "4",
                        "decidedOn-month",
                        "5",
                        "decidedOn-year",
                        "2021"))
                .hasStatus3xxRedirection();

        assertThat(Force.as(officer, () -> assessments.facts(applicationId)).priors())
                .extracting(PriorDecision::by)
                .containsExactly("Southvale Police");
        var elsewhere = new PriorDecision(
                UUID.randomUUID(), LocalDate.of(2021, 5, 4), "x", PriorResult.OTHER, "y", Set.of(UUID.randomUUID()));
        assertThatThrownBy(() -> Force.as(officer, () -> {
                    assessments.recordPrior(applicationId, elsewhere);
                    return null;
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_opinion_is_drafted_checked_and_its_draft_is_its_authors_alone() {
        record(applicationId, theft("theft of a bottle"));
        assertThat(page(officer, "/opinion")).contains("What exactly rebuts the presumption?", "Stage 1", "one-off");

        var facts = Force.as(officer, () -> assessments.facts(applicationId));
        var typing = Typing.into(facts)
                .weighed(1, "YES", "DO_NOT_REFUSE")
                .walked()
                .risk(1, facts.findings().getFirst().id().toString(), "ACCEPT", "")
                .answer("opinion", "CLEAR")
                .answer("overall", "It was a one-off");
        assertThat(send(typing, "check"))
                .hasStatus(422)
                .bodyText()
                .contains("It is not said what rebuts the presumption", "The reasons say")
                .contains("You wrote");
        assertThat(page(officer, "/opinion")).contains("It was a one-off", "Saved");
        assertThat(page(manager, "/opinion")).doesNotContain("It was a one-off");

        assertThat(post(
                        "/papers",
                        "paperId",
                        UUID.randomUUID().toString(),
                        "label",
                        "Letter from the tutor",
                        "receivedOn-day",
                        "1",
                        "receivedOn-month",
                        "11",
                        "receivedOn-year",
                        "2026",
                        "words",
                        "Well"))
                .hasStatus3xxRedirection();
        typing.answer("weighings-1-rebuttal", "Twelve good years")
                .answer("weighings-1-rebuttalEvidence", "Letter from the tutor")
                .answer("explanations-1-because", "No other record anywhere");
        assertThat(send(typing, "check")).hasStatusOk().bodyText().contains("Nothing stands against sealing");
        assertThat(send(typing, "save")).hasStatus3xxRedirection();
        var read = OpinionForm.read(
                typing.answers(),
                Force.as(officer, () -> assessments.facts(applicationId)),
                ConditionSource.FORCE,
                Instant.parse("2026-11-26T09:00:00Z"),
                Problems.none());
        assertThat(read)
                .isInstanceOfSatisfying(
                        OpinionForm.Read.Complete.class,
                        complete -> assertThat(
                                        Force.as(officer, () -> assessments.maySeal(applicationId, complete.composed()))
                                                .isAllowed())
                                .isTrue());
    }

    private MvcTestResult send(Typing typing, String act) {
        var request = mvc.post()
                .uri(path("/opinion"))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(Force.by(officer))
                .param("act", act);
        for (var field : typing.answers().sent().entrySet()) {
            request = request.param(field.getKey(), field.getValue().toArray(String[]::new));
        }
        return request.exchange();
    }

    @Test
    void one_more_row_is_given_without_a_word_lost() {
        record(applicationId, theft("theft of a bottle"));

        assertThat(post("/opinion", "more", "risks", "risks-rows", "1", "risks-1-risk", "It happens again"))
                .hasStatusOk()
                .bodyText()
                .contains("Risk 2", "It happens again");
    }

    @Test
    void reasons_are_given_after_the_harm_test_of_what_is_kept_back() {
        var finding = theft("theft of a bottle");
        record(applicationId, finding);
        assertThat(post(
                        "/reasons",
                        "reasonsId",
                        UUID.randomUUID().toString(),
                        "open",
                        "You took a bottle",
                        "sealed",
                        "More"))
                .hasStatus(422)
                .bodyText()
                .contains("no harm test says why");
        var withheld = new Withholding(
                finding.id(),
                Set.of(HarmGround.WELFARE),
                "The source would be known",
                "Something about a shop",
                "",
                LocalDate.of(2036, 1, 1));
        assertThat(Force.as(
                                officer,
                                () -> assessments.giveReasons(
                                        applicationId,
                                        UUID.randomUUID(),
                                        new ReasonsToPerson("You took a bottle", "More", List.of(withheld))))
                        .isAllowed())
                .isTrue();

        assertThat(page(officer, "")).contains("You took a bottle", "Kept back: 1.");
        assertThat(page(officer, "/reasons")).contains("The source would be known");
    }

    @Test
    void the_manager_puts_the_bar_for_sexual_offences_into_force_and_out_again() {
        record(
                applicationId,
                Findings.finding(
                        "sexual",
                        FindingType.CAUTION,
                        Status.ADMITTED,
                        Disposal.CAUTION,
                        "",
                        "Caution",
                        Nature.SEXUAL));
        assertThat(rules()).doesNotContain(Rule.SEXUAL_OFFENCE);

        assertThat(decide(manager, "1", "1", "2024")).hasStatus3xxRedirection();
        assertThat(rules()).contains(Rule.SEXUAL_OFFENCE);
        assertThat(Force.as(officer, () -> assessments.assess(applicationId)).allowed())
                .containsExactly(Opinion.NOT_CLEAR);

        assertThat(decide(manager, "", "", "")).hasStatus3xxRedirection();
        assertThat(rules()).doesNotContain(Rule.SEXUAL_OFFENCE);
        assertThat(decide(officer, "", "", "")).hasStatus(404);
    }

    private List<Rule> rules() {
        return Force.as(officer, () -> assessments.assess(applicationId)).applied().stream()
                .map(Applied::rule)
                .toList();
    }

    private MvcTestResult decide(SignedIn who, String day, String month, String year) {
        return mvc.post()
                .uri("/vetting/decision-rules/sexual-offences")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(Force.by(who))
                .param("decisionId", UUID.randomUUID().toString())
                .param("from-day", day)
                .param("from-month", month)
                .param("from-year", year)
                .param("reason", "Decided by the chief officers")
                .exchange();
    }

    @Test
    void the_person_and_people_of_other_work_see_nothing_of_it() {
        var person = matters.person(plumbline.law.conduct.PersonKind.POLICE_STAFF, "Ivo", "Tansy", "Vetting officer");
        var self = matters.account(person, Role.VETTING_OFFICER);
        var own = applying.open(officer, person, Level.MV, Applicant.STAFF).applicationId();
        record(own, theft("theft of a bottle"));

        assertThat(mvc.get().uri("/vetting/applications/" + own + "/assessment").with(Force.by(self)))
                .hasStatus(404);
        assertThat(mvc.get().uri(path("")).with(Force.by(matters.account(Role.INVESTIGATOR))))
                .hasStatus(404);
        assertThat(mvc.get().uri(path("")).with(Force.by(matters.account(Role.VETTING_RESEARCHER))))
                .hasStatus(404);
    }

    @Test
    void what_an_opinion_was_formed_on_changes_with_every_correction() {
        var finding = theft("theft of a bottle");
        record(applicationId, finding);
        var before = Force.as(officer, () -> assessments.evidence(applicationId));
        record(applicationId, again(finding, "theft of two bottles"));

        assertThat(Force.as(officer, () -> assessments.evidence(applicationId))).isNotEqualTo(before);
    }
}
