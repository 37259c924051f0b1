package plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import plumbline.demo.Part;
import plumbline.demo.Person;
import plumbline.demo.World;

/// The boards, as an investigator walks from one to the next.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class BoardsBrowserTest {
    private static final World WORLD = Journey.WORLD;

    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void an_investigator_goes_from_the_board_to_what_is_due_to_ages_and_to_a_person_across_matters() {
        Person officer = WORLD.operation().who(Part.RINGLEADER);
        try (Visit investigator = journey.by("investigator")) {
            investigator.open("/operations").follow(WORLD.operation().name().replace("Operation ", ""));
            String operation = investigator.path();
            raise(investigator, operation, officer);

            investigator.follow("Board");
            assertThat(investigator.text())
                    .contains("Side by side", officer.name(), "Refer the conduct matter", "Nothing is alleged.")
                    .contains("Outcomes compared", "Not assessed");
            investigator.follow("Reasons");
            assertThat(investigator.text()).contains("What was decided, and why", "Nothing has been decided yet.");
            investigator.open(operation + "/board").follow("Everything that is due in this operation");
            assertThat(investigator.text()).contains("One operation", officer.name());

            investigator.follow("Deadlines");
            assertThat(investigator.text()).contains("Statutory", "Force target", "Due tomorrow");
            investigator.select("What stands behind the date", "STATUTORY").press("Apply filters");
            assertThat(investigator.text()).contains("Clear filters", "Refer the conduct matter");
            investigator.choose("Only those whose day has passed").press("Apply filters");
            assertThat(investigator.text()).contains("Nothing like that is due");

            investigator.follow("Case ages");
            assertThat(investigator.text()).contains("1 allegation, by stage and age", "Received");
            investigator.follow("1 allegations: Received");
            assertThat(investigator.text()).contains("1 allegation on this page", officer.name());

            investigator
                    .open("/people")
                    .enter("Search", officer.name())
                    .press("Search")
                    .follow(officer.name())
                    .follow("Matters");
            assertThat(investigator.text()).contains("1 matter, 1 allegation", "It is here");
        }
        try (Visit subject = journey.by("subject")) {
            subject.follow("Deadlines");
            assertThat(subject.text()).contains("Nothing is due");
            subject.follow("Case ages");
            assertThat(subject.text()).contains("No allegation runs");
        }
    }

    private static void raise(Visit investigator, String operation, Person person) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        investigator.open(operation).follow(person.name()).follow("Raise an allegation");
        investigator
                .enter("What is alleged", "Mocked members of the public for their nationality")
                .choose("Equality and diversity")
                .answer("How did it come?", "Conduct matter")
                .enterDate("When did the allegation against this person come to attention?", today)
                .answer("If proved, could it amount to gross misconduct?", "Yes")
                .choose("(d)")
                .enterDate("When did it first become clear that a criterion is met?", today)
                .press("Raise allegation");
        assertThat(investigator.heading()).contains("Case of");
    }
}
