package plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/// What follows a decision, in a browser: an appeal against a refusal, and what is due on clearances.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class AfterDecisionBrowserTest {
    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void an_appeal_against_a_refusal_is_taken_and_what_is_due_is_read() {
        try (Visit body = journey.by("outsidebody")) {
            body.open("/outside")
                    .followInRow("Decided: not clear")
                    .follow("Appeal")
                    .press("Record it");
            assertThat(body.text()).contains("May appeal until");
            body.press("Take the appeal");
            assertThat(body.text()).contains("Enter why the person appeals");
            body.choose("The procedure was unfair")
                    .enter("Why, as the person wrote", "Nobody asked me about it.")
                    .press("Take the appeal");
            assertThat(body.text()).contains("Who hears it?", "Nobody asked me about it.");
            body.press("Set the panel");
            assertThat(body.text()).contains("Choose who takes the chair");
        }
        try (Visit officer = journey.by("vetting")) {
            officer.open("/aftercare/due");
            for (String kind : new String[] {"condition", "recheck", "no-systems"}) {
                officer.open("/aftercare/due?kind=" + kind);
            }
            assertThat(officer.text()).contains("Due on clearances");
            officer.open("/my-clearance");
        }
    }
}
