package plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import plumbline.Postgres;
import plumbline.demo.Exhibit;
import plumbline.demo.Part;
import plumbline.demo.Person;
import plumbline.demo.Subject;
import plumbline.demo.World;
import plumbline.ledger.Verify;

/// From a report to an allegation and on to a verified record: the whole path, as a person walks it.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class WholePathBrowserTest {

    private static final World WORLD = Journey.WORLD;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private static final String JIBE = "that lot can't queue in any language";

    @RegisterExtension
    static final Journey journey = new Journey();

    @TempDir
    private Path folder;

    @Autowired
    private Postgres postgres;

    @Value("${plumbline.data}")
    private Path data;

    @Test
    void from_a_report_to_an_allegation_and_a_verified_record() {
        String operation = an_intake_officer_records_a_report_and_opens_an_operation_of_ten();
        an_investigator_brings_an_export_and_reads_it(operation);
        an_investigator_searches_and_codes_messages(operation);
        an_investigator_raises_an_allegation_and_reads_what_is_due(operation);
        an_inspector_verifies_the_record_and_a_superuser_does_not_get_away_with_an_edit();
    }

    private String an_intake_officer_records_a_report_and_opens_an_operation_of_ten() {
        try (Visit officer = journey.by("intake")) {
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
                    .choose(Journey.account("investigator").name())
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

    private void an_investigator_brings_an_export_and_reads_it(String operation) {
        Exhibit android = WORLD.exhibits().getFirst();
        try (Visit investigator = journey.by("investigator")) {
            investigator.open(operation).follow("Evidence").follow("Bring an exhibit");
            investigator
                    .attach("Chat export", data.resolve("exports").resolve(android.file()))
                    .pressAndComeTo("Bring exhibit", "How it came into our hands");
            investigator
                    .enter("Exhibit reference", android.reference())
                    .enter("Seized or taken in by", android.seizedBy())
                    .enter("From whom", android.seizedFrom().name())
                    .enter("Under which power", android.power())
                    .enterDate("When was it seized?", android.seizedAt().toLocalDate())
                    .press("Record custody");
            investigator.waitFor("Every line was understood");
            assertThat(investigator.text()).contains("lines in", "system events", "WhatsApp text export, Android");

            investigator.follow("B Relief");
            assertThat(investigator.text()).contains("added you", "Keep it clean please");
        }
    }

    private void an_investigator_searches_and_codes_messages(String operation) {
        try (Visit investigator = journey.by("investigator")) {
            investigator.open(operation).follow("Search");
            search(investigator, "\"front desk is all Vellish\"", JIBE);
            search(investigator, "\"tonight desk\"~5", JIBE);
            search(investigator, "from:\"Drew Bramworth\" queue", "they queue like they drive");
            search(investigator, "Velish~1 on:2025-12-02", JIBE);

            investigator.choose("Choose the message by").press("Code the messages chosen");
            investigator.choose("Discriminatory").choose("Race").press("Record coding");
            assertThat(investigator.text()).contains(JIBE, "Discriminatory", "SHA-256");
        }
    }

    private static void search(Visit investigator, String words, String expected) {
        investigator.enter("Words", words).press("Search").waitFor(expected);
    }

    private void an_investigator_raises_an_allegation_and_reads_what_is_due(String operation) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        try (Visit investigator = journey.by("investigator")) {
            investigator
                    .open(operation)
                    .follow("Coded messages")
                    .choose("Choose the message by")
                    .choose(WORLD.operation().who(Part.RINGLEADER).name())
                    .press("Continue with the messages chosen");
            assertThat(investigator.text()).contains(JIBE);
            investigator
                    .enter(
                            "What is alleged",
                            "Mocked members of the public for their nationality in a group of colleagues")
                    .choose("Equality and diversity")
                    .enterDate("First day of the behaviour", LocalDate.of(2025, 12, 2))
                    .enterDate("Last day of the behaviour", LocalDate.of(2026, 5, 19))
                    .answer("How did it come?", "Conduct matter")
                    .enterDate("When did the allegation against this person come to attention?", today)
                    .answer("If proved, could it amount to gross misconduct?", "Yes")
                    .choose("(d)")
                    .enterDate("When did it first become clear that a criterion is met?", today)
                    .press("Raise allegation");
            assertThat(investigator.heading()).contains("Case of");
            assertThat(investigator.unfold().text())
                    .contains("Refer the conduct matter to the Independent Office for Police Conduct")
                    .contains("The day after is " + DAY.format(today.plusDays(1)))
                    .contains("Police (Complaints and Misconduct) Regulations 2020 (SI 2020/2)");
            investigator.follow("What is alleged");
            assertThat(investigator.unfold().text())
                    .contains("Police (Conduct) Regulations 2020 (SI 2020/4)")
                    .contains("RS-2026", "RS-2025", "3. Equality and diversity");
            correct_it_and_see_that_it_cannot_be_withdrawn_while_referral_is_owed(investigator);
        }
    }

    private static void correct_it_and_see_that_it_cannot_be_withdrawn_while_referral_is_owed(Visit investigator) {
        investigator
                .follow("Correct")
                .enterDate("Last day of the behaviour", LocalDate.of(2026, 5, 20))
                .press("Correct allegation");
        assertThat(investigator.text()).contains("Enter why it is corrected");
        investigator
                .enter("Why is it corrected?", "The last message is of the day after")
                .press("Correct allegation");
        assertThat(investigator.text())
                .contains("to 20 May 2026", "Corrected", "Reason: The last message is of the day after");
        investigator.follow("Withdraw").press("Withdraw allegation");
        assertThat(investigator.text()).contains("Enter why it should not have been raised");
        investigator
                .enter("Why should it not have been raised?", "Raised twice")
                .press("Withdraw allegation");
        assertThat(investigator.text()).contains("This is still to be done: Refer the conduct matter");
    }

    private void an_inspector_verifies_the_record_and_a_superuser_does_not_get_away_with_an_edit() {
        try (Visit inspector = journey.by("inspector")) {
            inspector.follow("The record");
            Path bundle = inspector.download("Download bundle", folder.resolve("bundle.zip"));
            assertThat(verify(bundle, 0)).contains("proven");

            String report = alterOneReport();
            Path altered = inspector.download("Download bundle", folder.resolve("altered.zip"));
            assertThat(verify(altered, 1)).contains("intake.report_recorded", report);
        }
    }

    /// Does what nobody but a superuser can do, and returns the key of the row.
    private String alterOneReport() {
        try (Connection connection = postgres.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            try (ResultSet row = statement.executeQuery(
                    "update intake.report_recorded set account = 'Nothing was reported.' where title like 'Discriminatory%'"
                            + " returning fact_id")) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String verify(Path bundle, int expectedExit) {
        var output = new ByteArrayOutputStream();
        try (var stream = new PrintStream(output, true, StandardCharsets.UTF_8)) {
            assertThat(Verify.run(List.of(bundle.toString()), stream, stream))
                    .as(() -> output.toString(StandardCharsets.UTF_8))
                    .isEqualTo(expectedExit);
        }
        return output.toString(StandardCharsets.UTF_8);
    }

    /// The ten, by words that find them in the register.
    private static Map<String, List<Person>> tenBySearch() {
        return WORLD.operation().subjects().stream()
                .map(Subject::person)
                .collect(Collectors.groupingBy(person -> person.rank() + " " + person.unit()));
    }
}
