package plumbline.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.time.ZoneId;

/// An applicant at the nine parts of their form, who leaves holes in it and is told of each while typing.
final class ApplicantForm {
    private final Visit applicant;
    private final Page page;
    private final String given;
    private final String family;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    ApplicantForm(Visit applicant, String given, String family) {
        this.applicant = applicant;
        this.page = applicant.page();
        this.given = given;
        this.family = family;
    }

    /// @param debt in pounds, the one thing that is not plain
    void fillIn(int debt) {
        applicant.follow("About you");
        you();
        addresses();
        relatives();
        check("knowsAny", "NO");
        next();
        check("anything", "NO");
        next();
        for (String none : new String[] {"judgments", "insolvency", "defaults"}) {
            check(none, "NO");
        }
        says("What you owe; 0 if nothing.");
        fill("debtPounds", Integer.toString(debt));
        next();
        work();
        check("police", "NO");
        check("military", "NO");
        next();
        check("usesSocialMedia", "NO");
        fill("emails", "marin@post.example");
        next();
    }

    private void you() {
        says("Your given names.");
        fill("givenNames", given);
        fill("familyName", family);
        fill("birthPlace", "Redmere");
        day("born", today.minusYears(27));
        check("otherNames", "YES");
        says("You had another name: say which, and when.");
        check("otherNames", "NO");
        done();
    }

    private void addresses() {
        fill("addresses-1-lines", "3 Quay Steps, Redmere");
        check("addresses-1-uk", "YES");
        day("addresses-1-from", today.minusYears(2));
        says("Nothing says where you lived from");
        day("addresses-1-from", today.minusYears(8));
        done();
    }

    private void relatives() {
        for (String none : new String[] {"partnered", "fullSiblings", "children", "household"}) {
            check(none, "NO");
        }
        says("half or step brothers or sisters");
        check("halfOrStepSiblings", "NO");
        page.locator("button[name=more][value=relatives]").click();
        parent(1, "MOTHER", "Hazel " + family);
        parent(2, "FATHER", "Piers " + family);
        says("Your mother: her maiden name");
        fill("relatives-1-otherNamesOfTheirs", "Orrin");
        day("relatives-1-born", today.minusYears(58));
        day("relatives-2-born", today.minusYears(59));
        done();
    }

    private void parent(int row, String relation, String name) {
        page.locator("[name='relatives-" + row + "-relation']").selectOption(relation);
        fill("relatives-" + row + "-name", name);
        check("relatives-" + row + "-livesWithYou", "YES");
    }

    private void work() {
        check("jobs-1-occupation", "EMPLOYED");
        fill("jobs-1-employer", "Redmere Ferries");
        fill("jobs-1-contact", "office@redmere-ferries.example");
        day("jobs-1-from", today.minusYears(9));
        fill("referees-1-name", "Clem Oakshott");
        fill("referees-1-contact", "clem@oakshott.example");
        check("businessInterests", "NO");
        done();
    }

    private void done() {
        says("Nothing.");
        next();
    }

    private void next() {
        applicant.press("Save and continue");
    }

    private void fill(String name, String text) {
        page.locator("[name='" + name + "']").fill(text);
    }

    private void check(String name, String value) {
        page.locator("[name='" + name + "'][value='" + value + "']").check();
    }

    private void day(String name, LocalDate day) {
        fill(name + "-day", Integer.toString(day.getDayOfMonth()));
        fill(name + "-month", Integer.toString(day.getMonthValue()));
        fill(name + "-year", Integer.toString(day.getYear()));
    }

    /// The list beside the form says so, a moment after it was typed.
    private void says(String words) {
        PlaywrightAssertions.assertThat(page.locator("[data-gaps-list]")).containsText(words);
    }
}
