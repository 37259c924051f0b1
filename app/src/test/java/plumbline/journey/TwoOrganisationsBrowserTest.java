package plumbline.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import plumbline.access.Access;
import plumbline.access.SignedIn;
import plumbline.audit.Log;
import plumbline.ledger.SigningKey;
import plumbline.ledger.VerifierKey;
import plumbline.ledger.certificate.VerifyFile;
import plumbline.reviewer.Reviewer;
import plumbline.reviewer.RosterCommand;

/// What two keys concluded becomes a certificate: somebody of the force signs on the force's page, two outside
/// reviewers on
/// their own organisation's, each with a passkey of their own, and a stranger verifies the file.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class TwoOrganisationsBrowserTest {
    private static final String NAME = "Juniper Vale";

    @RegisterExtension
    static final Journey journey = new Journey();

    @Autowired
    Log log;

    @Autowired
    Access access;

    @Value("${plumbline.data}")
    Path data;

    @TempDir
    Path folder;

    @Test
    void a_decision_is_signed_in_two_organisations_and_verified_by_a_stranger() throws IOException {
        var force = key("marchshire.example");
        var panel = key("panel.example");
        try (var review = Reviewer.start(List.of(
                        "--organisation=panel.example",
                        "--port=0",
                        "--origin=http://review.localhost",
                        "--data=" + folder.resolve("panel"),
                        "--key=" + panel));
                Visit officer = journey.by("vetting").withAuthenticator()) {
            Path trust = trust(force, panel, review.origin());
            Map<SignedIn, Page> reviewers = reviewers(officer);
            reviewers.forEach((who, page) -> enrol(page, review.origin(), who));
            enrol(officer);
            bringRosters(officer, reviewers);

            officer.open("/issuing").press("Put to signature");
            assertThat(officer.text()).contains("Waits for signatures");
            officer.open("/certificates").follow(NAME);
            String place = officer.path();
            Path request = officer.downloadLink("Download the decision", folder.resolve("juniper.decision"));
            press(officer.page(), "Sign with passkey");
            officer.page().getByText("The signature is on record.").waitFor();
            for (var page : reviewers.values()) {
                Path assertion = sign(page, review.origin(), request);
                officer.open(place)
                        .attach("Signature that was made elsewhere", assertion)
                        .press("Bring signature");
            }

            assertThat(officer.heading()).isEqualTo(NAME);
            assertThat(officer.text()).contains("Valid", "What is proven");
            Path certificate = officer.download("Download certificate", folder.resolve("juniper.certificate"));
            assertThat(verify(certificate, trust)).isZero();
            Path altered = Files.writeString(
                    folder.resolve("altered.certificate"),
                    Files.readString(certificate).replaceFirst("level RV", "level MV"));
            assertThat(verify(altered, trust)).isNotZero();
            assertThat(officer.open("/issuing").text()).doesNotContain(NAME);
        }
    }

    private VerifierKey key(String organisation) throws IOException {
        Path file = folder.resolve(organisation + ".key");
        roster("new-key", organisation, file.toString());
        return SigningKey.parse(Files.readString(file).strip()).verifier();
    }

    private static void roster(String... arguments) throws IOException {
        RosterCommand.run(List.of(arguments), new PrintStream(new ByteArrayOutputStream(), true, UTF_8));
    }

    private Path trust(VerifierKey force, VerifierKey panel, String origin) throws IOException {
        Files.createDirectories(data);
        return Files.writeString(
                data.resolve("trust.txt"), """
                plumbline/trust@v1
                log %s
                quorum none
                mode UNDERTAKING
                organisation force %s 1 localhost %s
                organisation outside %s 1 review.localhost %s
                authenticator any
                seats AMBER COMBINED 1 force
                seats AMBER COMBINED 2 outside
                """.formatted(log.key(), force, journey.address(), panel, origin));
    }

    /// Those from outside who must sign, each at a browser with an authenticator of their own.
    private Map<SignedIn, Page> reviewers(Visit officer) {
        String words = officer.open("/issuing").text();
        Map<SignedIn, Page> sitting = new LinkedHashMap<>();
        for (int i = 1; i <= 4; i++) {
            var who = access.findByUserName("reviewer" + i).orElseThrow();
            if (words.contains(who.name())) {
                sitting.put(who, page());
            }
        }
        assertThat(sitting).hasSize(2);
        return sitting;
    }

    private static Page page() {
        var context = journey.browser().newContext();
        context.setDefaultTimeout(20_000);
        var page = context.newPage();
        Authenticators.add(page);
        return page;
    }

    private static void enrol(Page page, String origin, SignedIn who) {
        page.navigate(origin + "/passkey");
        page.getByLabel("Your id").fill(who.userId().toString());
        page.getByLabel("Your name").fill(who.name());
        press(page, "Make a passkey");
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("The passkey is made"))
                .waitFor();
        accessible(page);
    }

    private void enrol(Visit officer) throws IOException {
        officer.open("/certificates/passkeys").pressAndComeTo("Make a passkey", "Made here");
        Path enrolments = Files.createDirectories(folder.resolve("force"));
        officer.downloadLink("Save enrolment", enrolments.resolve("officer.enrolment"));
    }

    private void bringRosters(Visit officer, Map<SignedIn, Page> reviewers) throws IOException {
        Path inside = folder.resolve("force.roster");
        Path outside = folder.resolve("panel.roster");
        var own = access.findByUserName("vetting").orElseThrow().userId();
        roster(
                "sign",
                key(folder, "marchshire.example"),
                inside.toString(),
                own + "=",
                folder.resolve("force").toString());
        var ids = reviewers.keySet().stream()
                .map(who -> who.userId() + "=never-police")
                .toList();
        roster(
                "sign",
                key(folder, "panel.example"),
                outside.toString(),
                ids.getFirst(),
                ids.getLast(),
                folder.resolve("panel/enrolments").toString());
        for (Path roster : List.of(inside, outside)) {
            officer.open("/certificates/rosters")
                    .attach("Next version of a roster", roster)
                    .press("Bring roster");
        }
        assertThat(officer.text()).contains("marchshire.example", "panel.example");
    }

    private static String key(Path folder, String organisation) {
        return folder.resolve(organisation + ".key").toString();
    }

    /// Reads the decision on the organisation's own page and signs it there.
    private Path sign(Page page, String origin, Path request) {
        page.navigate(origin + "/");
        page.getByLabel("The decision file").setInputFiles(request);
        press(page, "Read it");
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(NAME))
                .waitFor();
        assertThat(page.textContent("main"))
                .contains("Your organisation's roster in it is signed with your organisation's key.");
        accessible(page);
        var download = page.waitForDownload(() -> {
            press(page, "Sign with my passkey");
            page.locator("#signed a").click();
        });
        Path file = folder.resolve(page.hashCode() + ".assertion");
        download.saveAs(file);
        return file;
    }

    private static int verify(Path certificate, Path trust) {
        var out = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        return VerifyFile.run(
                List.of(certificate.toString(), "--trust", trust.toString()), InstantSource.system(), out, out);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static void accessible(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }
}
