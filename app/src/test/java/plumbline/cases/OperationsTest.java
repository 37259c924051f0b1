package plumbline.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import plumbline.FeatureTest;
import plumbline.Statements;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.intake.Intake;
import plumbline.law.conduct.PersonKind;
import plumbline.web.NotFound;

@FeatureTest
class OperationsTest {
    @Autowired
    Operations operations;

    @Autowired
    Intake intake;

    @Autowired
    MockMvcTester mvc;

    final Matters matters;
    final SignedIn clerk;
    final SignedIn investigator;
    final SignedIn subject;
    final UUID officer;
    final UUID operationId;
    final UUID reportId;

    OperationsTest(Matters matters) {
        this.matters = matters;
        clerk = matters.account(Role.INTAKE_OFFICER);
        investigator = matters.account(Role.INVESTIGATOR);
        officer = matters.officer();
        subject = matters.account(officer, Role.INVESTIGATOR, Role.INTAKE_OFFICER);
        var matter = matters.open(clerk, investigator, subject);
        operationId = matter.operationId();
        reportId = matter.reportId();
    }

    @Test
    void the_team_sees_the_operation_and_others_do_not() {
        var outsider = matters.account(Role.INVESTIGATOR);

        assertThat(Force.as(investigator, () -> operations.get(operationId)).name())
                .isEqualTo("Copperfield");
        assertThat(Force.as(outsider, operations::mine)).isEmpty();
        assertThatThrownBy(() -> Force.as(outsider, () -> operations.get(operationId)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void opening_twice_with_the_same_form_opens_once() {
        Force.as(clerk, () -> {
            operations.open(operationId, reportId, "Copperfield", "Again", Set.of());
            return null;
        });

        assertThat(Force.as(clerk, operations::mine))
                .filteredOn(one -> one.operationId().equals(operationId))
                .hasSize(1);
    }

    @Test
    void a_person_concerned_loses_sight_of_the_operation_and_its_report_at_once() {
        assertThat(Force.as(subject, () -> operations.get(operationId))).isNotNull();

        Force.as(clerk, () -> operations.addPerson(operationId, officer, "named in the report"));

        assertThatThrownBy(() -> Force.as(subject, () -> operations.get(operationId)))
                .isInstanceOf(NotFound.class);
        assertThat(Force.as(subject, operations::mine)).isEmpty();
        assertThat(Force.as(subject, () -> intake.find(reportId))).isEmpty();
        assertThat(Force.as(subject, intake::newest))
                .noneMatch(report -> report.reportId().equals(reportId));
    }

    @Test
    void nobody_can_add_themselves() {
        assertThat(Force.as(subject, () -> operations.addPerson(operationId, officer, "myself")))
                .isInstanceOf(AddedPerson.Refused.class);
    }

    @Test
    void the_pages_of_an_operation_open_for_the_team() {
        Force.as(clerk, () -> operations.addPerson(operationId, officer, "named in the report"));

        for (var path : new String[] {"", "/team", "/people/add?words=mallow"}) {
            assertThat(mvc.get().uri("/operations/" + operationId + path).with(Force.by(investigator)))
                    .as(path)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Copperfield");
        }
        assertThat(mvc.get().uri("/reports/" + reportId).with(Force.by(investigator)))
                .hasStatusOk()
                .bodyText()
                .contains("Operation Copperfield");
    }

    @Test
    void more_people_and_a_larger_team_ask_the_database_no_more_often() {
        matters.concern(clerk, operationId, officer);
        long people = asked("");
        long team = asked("/team");

        for (var name : List.of("Tansy", "Sorrel", "Vetch")) {
            matters.concern(clerk, operationId, matters.person(PersonKind.POLICE_STAFF, "Ivo", name, "Clerk"));
            var member = matters.account(Role.INVESTIGATOR);
            Force.as(investigator, () -> operations.addToTeam(operationId, member.userId()));
        }

        assertThat(asked("")).isEqualTo(people);
        assertThat(asked("/team")).isEqualTo(team);
        assertThat(Force.as(clerk, () -> operations.peopleConcerned(operationId)))
                .extracting(one -> one.person().familyName())
                .containsExactly("Mallow", "Sorrel", "Tansy", "Vetch");
    }

    private long asked(String path) {
        return Statements.during(() -> assertThat(
                        mvc.get().uri("/operations/" + operationId + path).with(Force.by(investigator)))
                .hasStatusOk());
    }

    @Test
    void a_hidden_operation_answers_as_one_that_does_not_exist() throws Exception {
        Force.as(clerk, () -> operations.addPerson(operationId, officer, "named in the report"));

        var hidden = mvc.get()
                .uri("/operations/" + operationId)
                .with(Force.by(subject))
                .exchange();
        var absent = mvc.get()
                .uri("/operations/" + UUID.randomUUID())
                .with(Force.by(subject))
                .exchange();

        assertThat(hidden.getResponse().getStatus()).isEqualTo(404);
        assertThat(masked(hidden.getResponse().getContentAsString()))
                .isEqualTo(masked(absent.getResponse().getContentAsString()));
    }

    @Test
    void a_form_sent_empty_comes_back_with_what_to_enter() {
        assertThat(mvc.post()
                        .uri("/operations")
                        .param("operationId", UUID.randomUUID().toString())
                        .param("report", reportId.toString())
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .with(Force.by(clerk)))
                .hasStatus(422)
                .bodyText()
                .contains("There is a problem", "Enter what the operation is to find out");
    }

    private static String masked(String page) {
        return page.replaceAll("(csrf-token\" content=|name=\"_csrf\" value=)\"[^\"]*\"", "$1\"…\"");
    }
}
