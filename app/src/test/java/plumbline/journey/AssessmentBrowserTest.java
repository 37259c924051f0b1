package plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/// An assessment in a browser: what was found, what follows by which rule, and an opinion that says "one-off".
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class AssessmentBrowserTest {

    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void an_officer_reads_a_pattern_records_a_finding_and_is_asked_to_explain_a_phrase_while_typing() {
        try (Visit officer = journey.by("vetting")) {
            to(officer, "Corin Blackthorn");
            assertThat(officer.text())
                    .contains("3 findings", "1 pattern", "3 findings together are a pattern: domestic abuse.")
                    .contains("Refused, Southvale Police");

            officer.open("/vetting");
            to(officer, "Juniper Vale");
            assertThat(officer.text()).contains("P-CARE", "P-REB", "Unconfirmed", "Letter from the course tutor");
            officer.follow("The rules, and where each is written");
            assertThat(officer.text()).contains("P-BAR-4", "Not in force here");

            officer.open("/vetting");
            to(officer, "Juniper Vale").follow("Opinion");
            var excuses = officer.page().locator("[data-red-flags] [role=status]");
            PlaywrightAssertions.assertThat(excuses).hasText("You use none of them.");
            officer.page().locator("#overall").fill("It was a one-off");
            PlaywrightAssertions.assertThat(excuses).hasText("You use one of them. Explain it below.");
            officer.choose("Clear").press("Save and check");
            assertThat(officer.text()).contains("There is a problem", "Answer the first stage of the test");
        }
        try (Visit officer = journey.by("vetting")) {
            FindingOfDebt.record(
                    to(officer.open("/vetting"), "Ivy Hartwell"), "Owes 900 pounds on a card, paid each month");
            assertThat(officer.text()).contains("Finding recorded", "1 finding", "Owes 900 pounds");
        }
        try (Visit researcher = journey.by("researcher")) {
            to(researcher.open("/vetting"), "Ivy Hartwell", false);
            assertThat(researcher.text()).doesNotContain("Owes 900 pounds");
        }
    }

    private static Visit to(Visit visit, String name) {
        return to(visit, name, true);
    }

    private static Visit to(Visit visit, String name, boolean assessment) {
        visit.open("/vetting").followInRow(name);
        return assessment ? visit.follow("Assessment") : visit;
    }
}
