package plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

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
        Person dismissed = WORLD.operation().who(Part.RINGLEADER);
        Person waiting = WORLD.operation().who(Part.SPECIAL);
        try (Visit investigator = journey.by("investigator")) {
            investigator.open("/operations").follow(WORLD.operation().name().replace("Operation ", ""));
            String operation = investigator.path();

            investigator.follow("Board");
            assertThat(investigator.text())
                    .contains("Side by side", dismissed.name(), waiting.name(), "Refer the conduct matter")
                    .contains("Outcomes compared", "Dismissal", "Not assessed");
            investigator.follow("Reasons for " + title(dismissed));
            assertThat(investigator.text()).contains("What was decided, and why", "The messages are admitted");
            investigator.open(operation + "/board").follow("Everything that is due in this operation");
            assertThat(investigator.text()).contains("One operation", waiting.name());

            investigator.follow("Deadlines");
            assertThat(investigator.text()).contains("Statutory", "Overdue");
            investigator.select("What stands behind the date", "STATUTORY").press("Apply filters");
            assertThat(investigator.text()).contains("Clear filters", "Refer the conduct matter");
            investigator.choose("Only those whose day has passed").press("Apply filters");
            assertThat(investigator.text()).contains("Overdue").doesNotContain("Due tomorrow");

            investigator.follow("Case ages");
            assertThat(investigator.text()).contains("allegations, by stage and age", "Received");
            investigator.follow("allegations: Received");
            assertThat(investigator.text()).contains("on this page", waiting.name());

            investigator
                    .open("/people")
                    .enter("Search", dismissed.name())
                    .press("Search")
                    .follow(dismissed.name())
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

    /// As pages write an officer's name.
    private static String title(Person person) {
        return person.rank() + " " + person.collar() + " " + person.name();
    }
}
