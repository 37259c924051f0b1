package plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/// The law in use, as an inspector reads it and the appropriate authority decides about it, in a browser.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class LawInUseBrowserTest {

    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void an_inspector_reads_clocks_figures_rule_sets_and_the_calendar() {
        try (Visit inspector = journey.by("inspector")) {
            inspector.follow("The law in use");
            assertThat(inspector.heading()).isEqualTo("Clocks");
            inspector.open("/law/clocks?rules=RS_2026").unfold();
            inspector.open("/law/clocks#CLK-23");
            assertThat(inspector.page().locator("#CLK-23").innerText()).contains("CLK-23");
            inspector
                    .open("/law/clocks")
                    .select("What stands behind it", "Policy")
                    .press("Apply filters");
            assertThat(inspector.text()).contains(": 0 statutory");
            inspector.follow("Figures and readings");
            assertThat(inspector.heading()).isEqualTo("Figures and readings");
            inspector.open("/law/parameters/clk-33.working-days");
            assertThat(inspector.text()).contains("cannot be changed by the force");
            inspector.follow("Rule sets");
            assertThat(inspector.text()).contains("RS-2025-FORMER-AMH");
            inspector.follow("How days are counted");
            inspector.unfold();
            assertThat(inspector.text()).contains("Boxing Day (substitute day)");
        }
    }

    @Test
    void the_authority_decides_on_a_figure_by_form() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        try (Visit authority = journey.by("authority")) {
            authority.open("/law/parameters/clk-25.working-days");
            authority.follow("Record a decision").press("Record decision");
            assertThat(authority.text()).contains("There is a problem", "Enter why it was so decided");
            authority
                    .enter("What is it to be?", "12")
                    .enter("Who decided?", "the deputy chief constable")
                    .enterDate("When was it decided?", today)
                    .enter("Why?", "reports need a second reader")
                    .enter("What does it rest on?", "Minute of the chief officers' meeting")
                    .enterDate("By when must it be looked at again?", today.plusMonths(6))
                    .press("Record decision");
            assertThat(authority.text()).contains("Decision recorded", "12 working days: The force's target");
            authority.open("/law/parameters?show=DECIDED");
            assertThat(authority.text()).contains("instead of 10 working days");
        }
    }
}
