package plumbline.codecision;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import plumbline.FeatureTest;
import plumbline.Pages;
import plumbline.Postgres;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.assessment.Assessments;
import plumbline.assessment.Paper;
import plumbline.cases.Matters;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.twokey.Standing;
import plumbline.vetting.Applying;
import plumbline.vetting.Vetting;

/// What reviewers from outside read of the file: the words that the force's assessor reads, and that they did.
@FeatureTest
@Import(Applying.class)
class ReadingTest {
    @Autowired
    Pages pages;

    @Autowired
    Postgres postgres;

    @Autowired
    CaseFiles cases;

    @Autowired
    Sealing sealing;

    @Autowired
    VettedApplications applications;

    @Autowired
    Assessments assessments;

    @Autowired
    TransactionTemplate transaction;

    final Matters matters;
    final Panel panel;
    CaseFile file;
    Panel.Member reviewer;

    ReadingTest(
            Matters matters, Roster roster, Drawing drawing, Applying applying, Vetting vetting, InstantSource clock) {
        this.matters = matters;
        panel = new Panel(matters, roster, drawing, applying, vetting, clock);
    }

    @BeforeEach
    void a_case_whose_file_is_what_is_on_record() {
        Panel.forget(postgres);
        var members = List.of(
                panel.enrol("Mara Ellwick", new Standing(true, false, null)),
                panel.enrol("Ines Corrow", new Standing(false, true, null)));
        file = panel.open(CaseClass.AMBER);
        reviewer = members.getFirst();
        Force.as(panel.manager, () -> {
            assessments.receive(
                    file.applicationId(),
                    UUID.randomUUID(),
                    new Paper("letter of Sam Ashdown", LocalDate.of(2026, 1, 5), "I regret it"));
            return transaction.execute(_ -> cases.add(
                    cases.ofForce(file.decisionId()), new Step.Filed(applications.evidence(file.applicationId()))));
        });
    }

    private String review() {
        return "/reviews/" + file.decisionId();
    }

    private void declare() {
        assertThat(pages.send(reviewer.account(), review() + "/declaration", ""))
                .hasStatus3xxRedirection();
    }

    private Step.Shown shown(String label) {
        return Force.as(panel.body, () -> cases.ofBody(file.decisionId())).shown().stream()
                .filter(one -> one.label().startsWith(label))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private String document(String label) {
        return review() + "/documents/" + shown(label).sha256();
    }

    @Test
    void nobody_reads_before_they_have_declared_and_nobody_else_ever_does() {
        assertThat(pages.open(reviewer.account(), document("Declaration"))).hasStatus(404);
        declare();
        assertThat(pages.open(reviewer.account(), document("Declaration"))).hasStatusOk();
        assertThat(pages.open(reviewer.account(), review() + "/documents/" + "0".repeat(64)))
                .hasStatus(404);
        assertThat(pages.open(matters.account(Role.OUTSIDE_REVIEWER), document("Declaration")))
                .hasStatus(404);
        assertThat(pages.open(panel.manager, document("Declaration"))).hasStatus(404);
    }

    @Test
    void the_reviewer_reads_the_words_that_the_force_s_assessor_reads_without_the_name() {
        declare();
        assertThat(pages.words(panel.manager, "/vetting/applications/" + file.applicationId()))
                .contains("Redmere Mill", "Ashdown");
        assertThat(pages.words(reviewer.account(), document("Declaration")))
                .contains(
                        "Redmere Mill",
                        "Work and referees",
                        "[the person]",
                        shown("Declaration").sha256())
                .doesNotContain("Ashdown", "Robin", "ashdown");
        assertThat(pages.words(reviewer.account(), document("Paper of the person")))
                .contains("letter of [the person] [the person]", "I regret it")
                .doesNotContain("Ashdown");
        assertThat(pages.words(reviewer.account(), document("Findings"))).contains("nothing adverse was found");
        assertThat(pages.words(reviewer.account(), review()))
                .contains("You have read 3 of them")
                .doesNotContain("Ashdown");
    }

    @Test
    void what_is_sealed_is_read_whole_from_outside_too() {
        declare();
        assertThat(pages.words(panel.manager, "/vetting/applications/" + file.applicationId() + "/checks/CCU"))
                .contains(Panel.SEALED);
        assertThat(pages.words(reviewer.account(), document("Counter-corruption")))
                .contains("Adverse, sealed", "[the person] was seen with the Corvane group");

        Force.as(
                reviewer.account(),
                () -> sealing.fromOutside(file.decisionId(), UUID.randomUUID(), Panel.opinion(Opinion.NOT_CLEAR)));
        assertThat(pages.words(reviewer.account(), document("Counter-corruption")))
                .contains(Panel.SEALED);
    }

    @Test
    void who_read_what_is_on_record_once() {
        declare();
        pages.open(reviewer.account(), document("Declaration"));
        pages.open(reviewer.account(), document("Declaration"));
        assertThat(Force.as(panel.body, () -> cases.ofBody(file.decisionId())).all(Step.Read.class))
                .containsExactly(new Step.Read(
                        reviewer.id(),
                        "Declaration, version 1",
                        shown("Declaration").sha256()));
        assertThat(pages.words(panel.manager, "/two-keys/" + file.decisionId()))
                .contains("Mara Ellwick read: Declaration, version 1");
    }

    @Test
    void what_was_withheld_is_not_read() {
        declare();
        var document = document("Declaration");
        pages.send(
                panel.manager,
                "/two-keys/" + file.decisionId() + "/withheld",
                "label=Declaration,+version+1&reason=Names+a+source");
        assertThat(pages.open(reviewer.account(), document)).hasStatus(404);
    }

    @Test
    void words_that_were_altered_after_they_were_filed_are_not_shown_as_what_the_file_holds() throws SQLException {
        declare();
        var document = document("Declaration");
        edit("Redmere Mill", "Redmere Farm");
        assertThat(pages.words(reviewer.account(), document))
                .contains("Nothing on record has this digest now")
                .doesNotContain("Redmere Farm");
        assertThat(Force.as(panel.body, () -> cases.ofBody(file.decisionId())).all(Step.Read.class))
                .isEmpty();
        edit("Redmere Farm", "Redmere Mill");
        assertThat(pages.words(reviewer.account(), document)).contains("Redmere Mill");
    }

    /// Somebody edits the declaration past the application.
    private void edit(String from, String to) throws SQLException {
        try (var connection = postgres.superuser();
                var statement = connection.prepareStatement("update vetting.declaration_signed"
                        + " set particulars = replace(particulars, ?, ?) where application_id = ?")) {
            connection.createStatement().execute("set session_replication_role = replica");
            statement.setString(1, from);
            statement.setString(2, to);
            statement.setObject(3, file.applicationId());
            statement.executeUpdate();
        }
    }
}
