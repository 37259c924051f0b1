package plumbline.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import plumbline.Statements;
import plumbline.access.Access;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.intake.Channel;
import plumbline.intake.Intake;
import plumbline.intake.Nature;
import plumbline.intake.NewReport;
import plumbline.law.conduct.PersonKind;
import plumbline.people.People;
import plumbline.people.Person;
import plumbline.web.NotFound;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class OperationsTest {
    @Autowired
    Operations operations;

    @Autowired
    Intake intake;

    @Autowired
    People people;

    @Autowired
    Access access;

    @Autowired
    MockMvcTester mvc;

    final UUID reportId = UUID.randomUUID();
    final UUID operationId = UUID.randomUUID();
    final UUID officer = UUID.randomUUID();
    SignedIn clerk = account("clerk", null, Role.INTAKE_OFFICER);
    SignedIn investigator = clerk;
    SignedIn subject = clerk;

    private SignedIn account(String name, @org.jspecify.annotations.Nullable UUID person, Role... roles) {
        return new SignedIn(UUID.randomUUID(), name, name, Force.NAME, Set.of(roles), person);
    }

    @BeforeEach
    void an_operation_on_a_report() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        clerk = Force.account(access, "clerk-" + mark, Role.INTAKE_OFFICER);
        investigator = Force.account(access, "investigator-" + mark, Role.INVESTIGATOR);
        subject = Force.account(access, "subject-" + mark, officer, Role.INVESTIGATOR, Role.INTAKE_OFFICER);
        Force.as(clerk, () -> {
            people.record(new Person(
                    officer, PersonKind.REGULAR_OFFICER, "Joan", "Mallow", "PC", "4471", "Response A", null, null));
            intake.record(
                    reportId,
                    new NewReport(
                            Channel.MEDIA,
                            Nature.CONDUCT_MATTER,
                            Instant.parse("2026-11-20T09:00:00Z"),
                            "A broadcaster alleges discriminatory messages",
                            "Ten officers and staff are said to have shared them.",
                            null,
                            null));
            operations.open(
                    operationId,
                    reportId,
                    "Copperfield",
                    "Who sent what",
                    Set.of(investigator.userId(), subject.userId()));
            return null;
        });
    }

    @Test
    void the_team_sees_the_operation_and_others_do_not() {
        var outsider =
                Force.account(access, "outsider-" + UUID.randomUUID().toString().substring(0, 8), Role.INVESTIGATOR);

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
        addPerson("Joan", "Mallow", officer);
        long people = asked("");
        long team = asked("/team");

        for (var name : List.of("Tansy", "Sorrel", "Vetch")) {
            var person = UUID.randomUUID();
            addPerson("Ivo", name, person);
            var member = Force.account(access, name.toLowerCase(Locale.ROOT) + "-" + mark(), Role.INVESTIGATOR);
            Force.as(investigator, () -> operations.addToTeam(operationId, member.userId()));
        }

        assertThat(asked("")).isEqualTo(people);
        assertThat(asked("/team")).isEqualTo(team);
        assertThat(Force.as(clerk, () -> operations.peopleConcerned(operationId)))
                .extracting(one -> one.person().familyName())
                .containsExactly("Mallow", "Sorrel", "Tansy", "Vetch");
    }

    private void addPerson(String given, String family, UUID id) {
        Force.as(clerk, () -> {
            people.record(
                    new Person(id, PersonKind.REGULAR_OFFICER, given, family, "PC", "4471", "Response A", null, null));
            return operations.addPerson(operationId, id, "named in the report");
        });
    }

    private long asked(String path) {
        return Statements.during(() -> assertThat(
                        mvc.get().uri("/operations/" + operationId + path).with(Force.by(investigator)))
                .hasStatusOk());
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
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
