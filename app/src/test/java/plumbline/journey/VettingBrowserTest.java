package plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/// From an application that is opened to its first check, as an officer, the applicant and a researcher do it in a
/// browser.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class VettingBrowserTest {
    private static final String PASSWORD = "lantern tide meadow kettle";

    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void an_applicant_fills_in_the_form_that_says_what_it_lacks_and_a_check_is_run() {
        String user;
        String code;
        try (Visit officer = journey.by("vetting")) {
            assertThat(officer.open("/vetting").text()).contains("Stuck checks", "Juniper Vale");
            officer.follow("Open an application")
                    .choose("Somebody who is not in the register")
                    .enter("Full name, of somebody who is not", "Marin Saltmarsh")
                    .choose("Police officer")
                    .choose("Recruitment vetting")
                    .choose("New applicant")
                    .press("Open the application");
            assertThat(officer.heading()).isEqualTo("Application opened");
            user = value(officer, "User name");
            code = value(officer, "Activation code");
            officer.open("/vetting/deviations");
            assertThat(officer.text()).contains("Service police and service record", "In force");
        }
        try (Visit applicant = journey.byAnybody()) {
            applicant.open("/activate").enter("Activation code", code);
            applicant.page().locator("#password").fill(PASSWORD);
            applicant.page().locator("#again").fill(PASSWORD);
            applicant.press("Activate account").open("/sign-in").enter("User name", user);
            applicant.page().locator("#password").fill(PASSWORD);
            applicant.press("Sign in");
            assertThat(applicant.heading()).isEqualTo("My vetting");
            fillIn(applicant.follow(user.toUpperCase(Locale.ROOT)));
        }
        try (Visit researcher = journey.by("researcher")) {
            researcher.open("/vetting").follow(user.toUpperCase(Locale.ROOT));
            assertThat(researcher.heading()).isEqualTo("Marin Saltmarsh");
            researcher
                    .unfold()
                    .follow("Police National Computer")
                    .enter("Why is it run?", "Needed at this level")
                    .answer("Are you kin", "No")
                    .press("Ask for the check")
                    .select("In which capacity was it run?", "Trained user of the Police National Computer")
                    .choose("No trace")
                    .press("Record the answer");
            assertThat(researcher.text()).contains("Returned", "It counts until");
        }
    }

    @Test
    void an_appeal_against_a_refusal_is_taken_and_what_is_due_is_read() {
        try (Visit body = journey.by("outsidebody")) {
            body.open("/outside")
                    .page()
                    .locator("tr")
                    .filter(new Locator.FilterOptions().setHasText("Decided: not clear"))
                    .locator("a")
                    .first()
                    .click();
            body.look().follow("Appeal").press("Record it");
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

    private static void fillIn(Visit applicant) {
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        Page page = applicant.page();
        applicant.follow("About you");
        says(page, "Your given names.");
        fill(page, "givenNames", "Marin");
        fill(page, "familyName", "Saltmarsh");
        fill(page, "birthPlace", "Redmere");
        day(page, "born", today.minusYears(27));
        check(page, "otherNames", "YES");
        says(page, "You had another name: say which, and when.");
        check(page, "otherNames", "NO");
        says(page, "Nothing.");
        applicant.press("Save and continue");

        fill(page, "addresses-1-lines", "3 Quay Steps, Redmere");
        check(page, "addresses-1-uk", "YES");
        day(page, "addresses-1-from", today.minusYears(2));
        says(page, "Nothing says where you lived from");
        day(page, "addresses-1-from", today.minusYears(8));
        says(page, "Nothing.");
        applicant.press("Save and continue");

        for (String none : new String[] {"partnered", "fullSiblings", "children", "household"}) {
            check(page, none, "NO");
        }
        says(page, "half or step brothers or sisters");
        check(page, "halfOrStepSiblings", "NO");
        page.locator("button[name=more][value=relatives]").click();
        parent(page, 1, "MOTHER", "Hazel Saltmarsh");
        parent(page, 2, "FATHER", "Piers Saltmarsh");
        says(page, "Your mother: her maiden name");
        fill(page, "relatives-1-otherNamesOfTheirs", "Orrin");
        day(page, "relatives-1-born", today.minusYears(58));
        day(page, "relatives-2-born", today.minusYears(59));
        says(page, "Nothing.");
        applicant.press("Save and continue");

        check(page, "knowsAny", "NO");
        applicant.press("Save and continue");
        check(page, "anything", "NO");
        applicant.press("Save and continue");
        for (String none : new String[] {"judgments", "insolvency", "defaults"}) {
            check(page, none, "NO");
        }
        fill(page, "debtPounds", "0");
        applicant.press("Save and continue");

        check(page, "jobs-1-occupation", "EMPLOYED");
        fill(page, "jobs-1-employer", "Redmere Ferries");
        fill(page, "jobs-1-contact", "office@redmere-ferries.example");
        day(page, "jobs-1-from", today.minusYears(9));
        fill(page, "referees-1-name", "Clem Oakshott");
        fill(page, "referees-1-contact", "clem@oakshott.example");
        check(page, "businessInterests", "NO");
        says(page, "Nothing.");
        applicant.press("Save and continue");

        check(page, "police", "NO");
        check(page, "military", "NO");
        applicant.press("Save and continue");
        check(page, "usesSocialMedia", "NO");
        fill(page, "emails", "marin@post.example");
        applicant.press("Save and continue");

        assertThat(applicant.heading()).isEqualTo("Your form");
        applicant.choose("This is the truth").press("Sign and send");
        assertThat(applicant.text()).contains("With the vetting unit", "You signed version 1");
    }

    private static void parent(Page page, int row, String relation, String name) {
        page.locator("[name='relatives-" + row + "-relation']").selectOption(relation);
        fill(page, "relatives-" + row + "-name", name);
        check(page, "relatives-" + row + "-livesWithYou", "YES");
    }

    private static void fill(Page page, String name, String text) {
        page.locator("[name='" + name + "']").fill(text);
    }

    private static void check(Page page, String name, String value) {
        page.locator("[name='" + name + "'][value='" + value + "']").check();
    }

    private static void day(Page page, String name, LocalDate day) {
        fill(page, name + "-day", Integer.toString(day.getDayOfMonth()));
        fill(page, name + "-month", Integer.toString(day.getMonthValue()));
        fill(page, name + "-year", Integer.toString(day.getYear()));
    }

    /// The list beside the form says so, a moment after it was typed.
    private static void says(Page page, String words) {
        PlaywrightAssertions.assertThat(page.locator("[data-gaps-list]")).containsText(words);
    }

    private static String value(Visit visit, String key) {
        return visit.page()
                .locator(".govuk-summary-list__row")
                .filter(new Locator.FilterOptions().setHasText(key))
                .locator(".govuk-summary-list__value")
                .innerText();
    }
}
