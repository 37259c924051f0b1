package plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import plumbline.demo.Account;
import plumbline.demo.Exhibit;
import plumbline.demo.Part;
import plumbline.demo.Person;
import plumbline.demo.World;

/// The core forms with nothing but HTML: scripts switched off, or no mouse.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class PlainBrowserTest {

    private static final World WORLD = Journey.WORLD;

    @RegisterExtension
    static final Journey journey = new Journey();

    @Value("${plumbline.data}")
    private Path data;

    @Test
    void a_report_an_operation_and_an_exhibit_need_no_script() {
        String operation;
        Person person = WORLD.operation().who(Part.ECHO);
        try (Visit officer = journey.withoutScriptsBy("intake")) {
            officer.open("/reports/new")
                    .choose("The media")
                    .choose("Conduct matter")
                    .enter("Title", "Messages, recorded without scripts")
                    .enter("What was reported", "As told by telephone.")
                    .press("Record report");
            officer.follow("Open an operation")
                    .enter("Name", "Thistledown")
                    .enter("What it is to find out", "Whether forms need scripts")
                    .choose(Journey.account("investigator").name())
                    .press("Open operation");
            operation = officer.path();
            officer.follow("Add people")
                    .enter("Search by name", person.surname())
                    .press("Search");
            officer.choose(person.name())
                    .enter("Why they are concerned", "Named")
                    .press("Add people");
            assertThat(officer.text()).contains("1 person", person.name());
        }
        Exhibit android = WORLD.exhibits().getFirst();
        try (Visit investigator = journey.withoutScriptsBy("investigator")) {
            investigator
                    .open(operation + "/exhibits/new")
                    .attach("Chat export", data.resolve("exports").resolve(android.file()))
                    .press("Bring exhibit");
            investigator
                    .enter("Exhibit reference", android.reference())
                    .enter("Seized or taken in by", android.seizedBy())
                    .enter("From whom", android.seizedFrom().name())
                    .enter("Under which power", android.power())
                    .enterDate("When was it seized?", android.seizedAt().toLocalDate())
                    .press("Record custody");
            investigator.waitFor("Every line was understood");
        }
    }

    @Test
    void one_can_sign_in_and_reach_the_main_content_by_keyboard() {
        Account intake = Journey.account("intake");
        try (var context = journey.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(journey.address() + "/sign-in");
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("Skip to main content");

            page.locator("#userName").focus();
            page.keyboard().type(intake.userName());
            page.keyboard().press("Tab");
            page.keyboard().type(intake.password());
            page.keyboard().press("Enter");
            page.waitForURL("**/operations");

            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("Skip to main content");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                    .isEqualTo(true);
        }
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.innerText")).strip();
    }
}
