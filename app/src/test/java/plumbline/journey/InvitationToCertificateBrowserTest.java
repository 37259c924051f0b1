package plumbline.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import plumbline.access.Access;
import plumbline.demo.Account;
import plumbline.ledger.certificate.VerifyFile;
import plumbline.reviewer.Demonstration;

/// One application from the invitation to the certificate that a stranger verifies, all of it through pages: the
/// applicant fills in the form, every check of the level is run, two keys agree, and each of those who decided
/// signs with a passkey, those from outside on their own organisation's page.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class InvitationToCertificateBrowserTest {
    private static final String NAME = "Marin Saltmarsh";
    private static final String PASSWORD = "lantern tide meadow kettle";

    @RegisterExtension
    static final Journey journey = new Journey();

    @Autowired
    Access access;

    @Value("${plumbline.data}")
    Path data;

    @TempDir
    Path folder;

    private final Set<String> checked = new HashSet<>();
    private final List<Visit> reviewers = new ArrayList<>();

    /// Of the application.
    private String reference = "";

    private String application = "";

    /// Of the case with two keys.
    private String decisionId = "";

    private String certificate = "";

    @Test
    void an_applicant_is_invited_and_a_stranger_verifies_the_certificate() throws IOException {
        // Another test may have left a trust file of its own.
        Files.deleteIfExists(data.resolve("trust.txt"));
        try (var offices = Demonstration.start(data.resolve("demonstration"), 0, 0);
                Visit officer = by("vetting").withAuthenticator()) {
            invite(officer);
            runChecks(officer);
            assess(officer);
            beginTwoKeys(officer);
            agree(officer);
            listEverybody(officer, offices);
            sign(officer, offices);
            verify(officer);
        } finally {
            reviewers.forEach(Visit::close);
        }
    }

    private Visit by(String userName) {
        return journey.by(userName).lookingOnceAtEachKindOfPage(checked);
    }

    private void invite(Visit officer) {
        assertThat(officer.open("/vetting").text()).contains("Stuck checks", "Juniper Vale");
        officer.follow("Open an application")
                .choose("Somebody who is not in the register")
                .enter("Full name, of somebody who is not", NAME)
                .choose("Contractor or partner")
                .choose("Non-police personnel vetting, level 1")
                .choose("New applicant")
                .press("Open the application");
        String user = value(officer, "User name");
        String code = value(officer, "Activation code");
        reference = user.toUpperCase(Locale.ROOT);
        application = officer.follow("To the application").path();
        try (Visit applicant = journey.byAnybody().lookingOnceAtEachKindOfPage(checked)) {
            applicant.open("/activate").enter("Activation code", code);
            applicant.page().locator("#password").fill(PASSWORD);
            applicant.page().locator("#again").fill(PASSWORD);
            applicant.press("Activate account").open("/sign-in").enter("User name", user);
            applicant.page().locator("#password").fill(PASSWORD);
            applicant.press("Sign in").follow(reference);
            new ApplicantForm(applicant, "Marin", "Saltmarsh").fillIn(6_400);
            assertThat(applicant.heading()).isEqualTo("Your form");
            applicant.choose("This is the truth").press("Sign and send");
            assertThat(applicant.text()).contains("With the vetting unit", "You signed version 1");
        }
    }

    /// The gate to the assessment stays shut until the last check is there.
    private void runChecks(Visit officer) {
        assertThat(officer.open("/vetting/deviations").text())
                .contains("Service police and service record", "In force");
        officer.open(application).press("Go on to the assessment");
        assertThat(officer.text()).contains("Not complete. 7 checks stand in the way");
        try (Visit researcher = by("researcher")) {
            researcher.open("/vetting").follow(reference);
            assertThat(researcher.heading()).isEqualTo(NAME);
            for (String check : required(researcher)) {
                researcher
                        .open(check)
                        .enter("Why is it run?", "Needed at this level")
                        .answer("Are you kin", "No")
                        .press("Ask for the check")
                        .select(
                                "In which capacity was it run?",
                                value(researcher, "May be run by").split(";")[0])
                        .choose("No trace")
                        .press("Record the answer");
                assertThat(researcher.text()).contains("Returned. It ");
            }
        }
        officer.open(application);
        assertThat(officer.text()).contains("Complete. Every check that the rules ask for is there");
        officer.press("Go on to the assessment");
    }

    /// The addresses of the checks that are mandatory and not asked for.
    private static List<String> required(Visit visit) {
        List<String> addresses = new ArrayList<>();
        var links = visit.page().locator("main tr:has(.govuk-tag:text-is('Required')) th a");
        for (int i = 0; i < links.count(); i++) {
            addresses.add(links.nth(i).getAttribute("href"));
        }
        return addresses;
    }

    private static void assess(Visit officer) {
        FindingOfDebt.record(officer.follow("Assessment"), "Owes 6,400 pounds to one lender, paid each month");
        assertThat(officer.text())
                .contains("Finding recorded", "Amber", "The force and two outside reviewers, neither seeing");
    }

    private void beginTwoKeys(Visit officer) {
        officer.open(application);
        officer.page()
                .locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Two keys"))
                .click();
        officer.look();
        assertThat(officer.text()).contains("It needs the force and 2 from outside");
        officer.press("Begin").follow(reference);
        decisionId = officer.path().substring(officer.path().lastIndexOf('/') + 1);
        try (Visit body = by("outsidebody")) {
            body.open("/outside").follow(reference).press("Record the notice");
            body.press("The person has nothing against them");
            var sitting = body.page()
                    .locator("main table")
                    .first()
                    .locator("th[scope=row]")
                    .allInnerTexts();
            Journey.WORLD.accounts().stream()
                    .filter(account -> sitting.contains(account.name()))
                    .map(Account::userName)
                    .forEach(one -> reviewers.add(by(one).withAuthenticator()));
            assertThat(reviewers).hasSize(2);
        }
    }

    /// Each seals before anybody reads another; then all are opened together.
    private void agree(Visit officer) {
        String two = "/two-keys/" + decisionId;
        officer.open(two).follow("Write and seal the force's opinion");
        OpinionToClear.write(officer);
        assertThat(officer.text()).contains("Sealed").doesNotContain("Read both sides' reasons");
        for (Visit reviewer : reviewers) {
            reviewer.open("/reviews").follow("Case " + decisionId.substring(0, 8));
            assertThat(reviewer.text()).doesNotContain(NAME);
            reviewer.press("Nothing stands between us: open the file").follow("Write and seal your opinion");
            OpinionToClear.write(reviewer);
        }
        assertThat(officer.open(two).text()).contains("All were opened together", "Decided: clear");
        assertThat(officer.follow("Read both sides' reasons").text())
                .contains("Little: it is paid each month and was told of unasked.");
        assertThat(officer.open("/issuing").text()).contains(NAME, "Put to signature");
    }

    /// Everybody makes a passkey at their own organisation, and each organisation lists them with a key of its own.
    private void listEverybody(Visit officer, Demonstration.Running offices) {
        awaitTrust(officer);
        officer.open("/certificates/passkeys").pressAndComeTo("Make a passkey", "Made here");
        for (Visit reviewer : reviewers) {
            var who = access.findByUserName(reviewer.userName()).orElseThrow();
            reviewer.open(offices.review().origin() + "/passkey?person=" + who.userId() + "&name="
                            + who.name().replace(' ', '+'))
                    .pressAndComeTo("Make a passkey", "The passkey is made");
        }
        try (Visit keeper = journey.byAnybody().lookingOnceAtEachKindOfPage(checked)) {
            keeper.open(offices.desk().origin() + "/");
            assertThat(keeper.text()).contains("For the demonstration alone");
            keeper.press("Sign version 1 for marchshire.example").press("Sign version 1 for panel.example");
            assertThat(keeper.text()).contains("Sign version 2 for panel.example");
        }
        officer.open("/certificates/rosters").waitFor("marchshire.example").waitFor("panel.example");
    }

    private void awaitTrust(Visit officer) {
        for (int i = 0; i < 100 && !Files.exists(data.resolve("trust.txt")); i++) {
            officer.page().waitForTimeout(100);
        }
    }

    private void sign(Visit officer, Demonstration.Running offices) {
        officer.open("/issuing")
                .page()
                .locator("main tr", new Page.LocatorOptions().setHasText(NAME))
                .getByRole(AriaRole.BUTTON)
                .click();
        officer.look();
        certificate = officer.open("/certificates").follow(NAME).path();
        officer.button("Sign with passkey").click();
        officer.page().getByText("The signature is on record.").waitFor();
        for (Visit reviewer : reviewers) {
            reviewer.open("/reviews/" + decisionId).follow("Sign the decision");
            Path request = reviewer.downloadLink("Download the decision", folder.resolve("marin.decision"));
            Path assertion = signOutside(reviewer, offices.review().origin(), request);
            reviewer.open(certificate)
                    .attach("Signature that was made elsewhere", assertion)
                    .press("Bring signature");
            assertThat(reviewer.text()).contains("The signature is on record");
        }
    }

    /// Reads the decision on the organisation's own page and signs it there.
    private Path signOutside(Visit reviewer, String origin, Path request) {
        reviewer.open(origin + "/").attach("The decision file", request).pressAndComeTo("Read it", NAME);
        assertThat(reviewer.text())
                .contains("Your organisation's roster in it is signed with your organisation's key.");
        var download = reviewer.page().waitForDownload(() -> {
            reviewer.button("Sign with my passkey").click();
            reviewer.page().locator("#signed a").click();
        });
        Path file = folder.resolve(reviewer.userName() + ".assertion");
        download.saveAs(file);
        return file;
    }

    private void verify(Visit officer) throws IOException {
        officer.open(certificate);
        assertThat(officer.heading()).isEqualTo(NAME);
        assertThat(officer.text()).contains("Valid", "What is proven");
        Path file = officer.download("Download certificate", folder.resolve("marin.certificate"));
        assertThat(verified(file)).contains(NAME, "RESULT: VALID");
        Path altered = Files.writeString(
                folder.resolve("altered.certificate"),
                Files.readString(file).replaceFirst("level NPPV1", "level NPPV3"));
        assertThat(verified(altered)).contains("the row in the log is not that of this decision", "RESULT: INVALID");
        assertThat(officer.open("/issuing").text()).doesNotContain(NAME);
    }

    /// As anybody does it anywhere, with the trust file that they hold.
    private String verified(Path file) {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, UTF_8);
        VerifyFile.run(
                List.of(file.toString(), "--trust", data.resolve("trust.txt").toString()),
                InstantSource.system(),
                out,
                out);
        return said.toString(UTF_8);
    }

    private static String value(Visit visit, String key) {
        return visit.page()
                .locator(".govuk-summary-list__row")
                .filter(new Locator.FilterOptions().setHasText(key))
                .locator(".govuk-summary-list__value")
                .innerText();
    }
}
