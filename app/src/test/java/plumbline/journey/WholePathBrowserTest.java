package plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import plumbline.demo.Account;
import plumbline.demo.Person;
import plumbline.demo.Subject;
import plumbline.demo.World;
import plumbline.demo.WorldWriter;

/// From a report to an allegation and on to a verified record: the whole path, as a person walks it.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class WholePathBrowserTest {

    private static final World WORLD = World.of(WorldWriter.SEED, 1);

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void from_a_report_to_an_allegation_and_a_verified_record() {
        String operation = an_intake_officer_records_a_report_and_opens_an_operation_of_ten();
        assertThat(operation).startsWith("/operations/");
    }

    private String an_intake_officer_records_a_report_and_opens_an_operation_of_ten() {
        try (Visit officer = visit("intake")) {
            officer.follow("Reports").follow("Record a report");
            officer.choose("The media")
                    .choose("Conduct matter")
                    .enter("Title", "Discriminatory messages in a chat group")
                    .enter(
                            "What was reported",
                            "A broadcaster alleges that ten officers and staff shared discriminatory messages.")
                    .press("Record report");
            assertThat(officer.text()).contains("Report recorded");

            officer.follow("Open an operation");
            officer.enter("Name", "Copperfield")
                    .enter("What it is to find out", "Who sent what, and who said nothing")
                    .choose(account("investigator").name())
                    .press("Open operation");
            String operation = officer.path();

            for (Map.Entry<String, List<Person>> group : tenBySearch().entrySet()) {
                officer.follow("Add people")
                        .enter("Search by name", group.getKey())
                        .press("Search");
                group.getValue().forEach(person -> officer.choose(person.collar() + " " + person.name()));
                officer.enter("Why they are concerned", "Named as a member of the group")
                        .press("Add people");
            }
            assertThat(officer.text()).contains("10 people");
            return operation;
        }
    }

    /// The ten, by words that find them in the register.
    private static Map<String, List<Person>> tenBySearch() {
        return WORLD.operation().subjects().stream()
                .map(Subject::person)
                .collect(Collectors.groupingBy(person -> person.rank() + " " + person.unit()));
    }

    private Visit visit(String userName) {
        return Visit.by(account(userName), browser(), "http://localhost:" + port);
    }

    private static Account account(String userName) {
        return WORLD.accounts().stream()
                .filter(account -> account.userName().equals(userName))
                .findFirst()
                .orElseThrow();
    }

    private static Browser browser() {
        return chromium.browser();
    }
}
