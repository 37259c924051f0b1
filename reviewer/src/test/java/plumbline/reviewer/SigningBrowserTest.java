package plumbline.reviewer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.ledger.Hash;
import plumbline.ledger.SigningKey;
import plumbline.ledger.certificate.Assertion;
import plumbline.ledger.certificate.Basis;
import plumbline.ledger.certificate.Decision;
import plumbline.ledger.certificate.LegalMode;
import plumbline.ledger.certificate.Outcome;
import plumbline.ledger.certificate.Roster;
import plumbline.ledger.certificate.Signed;
import plumbline.ledger.certificate.SigningRequest;
import plumbline.ledger.certificate.Subject;
import plumbline.ledger.certificate.Validity;

/// An outside reviewer makes a passkey, their organisation lists it, and they sign a decision, in a browser with an
/// authenticator that Chromium emulates.
class SigningBrowserTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final String ORGANISATION = "panel.example";
    private static final String REASONS = "Force: one caution, declared, eleven years old.\nOutside: the same.";

    @TempDir
    private Path folder;

    private final Moments clock = new Moments(InstantSource.fixed(NOW));
    private final SecureRandom random = new SecureRandom();
    private Site site;
    private Playwright playwright;
    private Browser browser;
    private Page page;

    @BeforeEach
    void an_application_and_a_browser_with_an_authenticator() throws IOException {
        Optional<Path> chromium = chromium();
        assumeTrue(chromium.isPresent(), "browser test skipped: no Chromium on the PATH (apt-get install chromium)");
        site = new Site(
                Settings.of(List.of(
                        "--organisation=" + ORGANISATION,
                        "--port=0",
                        "--origin=http://review.localhost",
                        "--data=" + folder)),
                settings -> new Reviews(settings, clock, random));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
        page = browser.newPage();
        page.setDefaultTimeout(20_000);
        authenticator(true);
    }

    @AfterEach
    void close() {
        if (playwright != null) {
            browser.close();
            playwright.close();
        }
        if (site != null) {
            site.close();
        }
    }

    @Test
    void what_was_read_here_is_signed_here_and_the_file_goes_back() throws IOException {
        enrol();
        Signed<Roster> roster = roster();
        SigningRequest request = request(roster);
        Path file = Files.write(folder.resolve("d-1.decision"), request.toBytes());

        read(file);
        assertThat(page.textContent("main"))
                .contains("Rowan Ashdown", "cleared with conditions", "No posting to the custody suite", REASONS)
                .contains(request.decision().phrase(), "The declaration, version 2");
        accessible();
        var download = page.waitForDownload(() -> {
            button("Sign with my passkey").click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Save d-1.assertion"))
                    .click();
        });

        Assertion assertion = Assertion.parse(Files.readAllBytes(download.path()));
        String origin = site.settings().origin().toString();
        assertThat(request.objection(assertion, origin, "review.localhost")).isNull();
        assertThat(request.objection(assertion, "https://force.example", "review.localhost"))
                .isEqualTo("This signature is not over this decision.");
    }

    @Test
    void a_file_that_was_changed_on_the_way_is_not_shown() throws IOException {
        enrol();
        String changed = new String(request(roster()).toBytes(), UTF_8).replace("eleven", "twelve");
        Path file = Files.writeString(folder.resolve("changed.decision"), changed);

        page.navigate(site.settings().origin() + "/");
        page.getByLabel("The decision file").setInputFiles(file);
        button("Read it").click();
        page.locator("#problem:not(:empty)").waitFor();

        assertThat(page.textContent("#problem")).contains("the reasons are not those that the decision is about");
    }

    @Test
    void an_authenticator_that_does_not_know_who_is_there_is_of_no_use() {
        browser.close();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium().orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
        page = browser.newPage();
        authenticator(false);

        page.navigate(site.settings().origin() + "/passkey");
        page.getByLabel("Your id").fill("i.corrow");
        page.getByLabel("Your name").fill("Ines Corrow");
        button("Make a passkey").click();
        page.locator("#problem:not(:empty)").waitFor();

        assertThat(folder.resolve("enrolments")).doesNotExist();
    }

    private void enrol() {
        page.navigate(site.settings().origin() + "/passkey");
        accessible();
        page.getByLabel("Your id").fill("i.corrow");
        page.getByLabel("Your name").fill("Ines Corrow");
        button("Make a passkey").click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("The passkey is made"))
                .waitFor();
        accessible();
    }

    private void read(Path file) {
        page.navigate(site.settings().origin() + "/");
        accessible();
        page.getByLabel("The decision file").setInputFiles(file);
        button("Read it").click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Rowan Ashdown"))
                .waitFor();
    }

    /// As whoever keeps the roster does it at a terminal.
    private Signed<Roster> roster() throws IOException {
        Path key = folder.resolve("panel.key");
        Path roster = folder.resolve("1.roster");
        var command = new RosterCommand(clock, random, new PrintStream(new ByteArrayOutputStream(), true, UTF_8));
        command.run(List.of("new-key", ORGANISATION, key.toString()));
        command.run(List.of(
                "sign",
                key.toString(),
                roster.toString(),
                "i.corrow=never-police,safeguarding",
                folder.resolve("enrolments").toString()));
        Signed<Roster> signed = Signed.roster(Files.readAllBytes(roster));
        assertThat(signed.by(SigningKey.parse(Files.readString(key).strip()).verifier()))
                .isTrue();
        return signed;
    }

    private static SigningRequest request(Signed<Roster> roster) {
        List<SigningRequest.Shown> evidence =
                List.of(new SigningRequest.Shown("The declaration, version 2", hash("declaration")));
        Decision decision = new Decision(
                Decision.CLEARANCE,
                "APP-2026-000123",
                "d-1",
                new Subject("subject-7", "Rowan Ashdown"),
                "RV",
                "AMBER",
                Outcome.CLEARED_WITH_CONDITIONS,
                List.of("No posting to the custody suite"),
                Basis.COMBINED,
                List.of(),
                LegalMode.UNDERTAKING,
                List.of(),
                List.of("i.corrow"),
                List.of(),
                hash(REASONS),
                SigningRequest.root(evidence),
                "vetting-2026",
                List.of(roster.content().reference()),
                null,
                new Validity(NOW, NOW, NOW.plusSeconds(86_400)),
                hash("nonce"));
        return new SigningRequest(decision, REASONS, evidence, List.of(roster));
    }

    private static Hash hash(String text) {
        return Hash.over(text.getBytes(UTF_8));
    }

    private void authenticator(boolean knowsWho) {
        CDPSession session = browser.contexts().getFirst().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", knowsWho);
        options.addProperty("isUserVerified", knowsWho);
        var arguments = new JsonObject();
        arguments.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", arguments);
    }

    private com.microsoft.playwright.Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private void accessible() {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }

    private static Optional<Path> chromium() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(one -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(one, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
