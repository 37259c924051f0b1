package plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import plumbline.access.Access;
import plumbline.access.SignedIn;
import plumbline.cases.Matters;
import plumbline.casework.Investigation;
import plumbline.law.clock.London;
import plumbline.vault.Sha256;

/// Notice of an investigation, from the form to the acknowledgement, as an investigator gives it in a browser.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@Import({Matters.class, Investigation.class})
class NoticesBrowserTest {
    @RegisterExtension
    static final Journey journey = new Journey();

    private final UUID allegationId = UUID.randomUUID();

    @TempDir
    private Path folder;

    @Autowired
    private Access access;

    @Autowired
    private Matters matters;

    @Autowired
    private Investigation investigation;

    @Autowired
    private InstantSource clock;

    private UUID operationId = UUID.randomUUID();

    @BeforeEach
    void investigate() {
        var investigator = account("investigator");
        var officer = matters.officer();
        operationId = matters.open(investigator, account("authority")).operationId();
        matters.concern(investigator, operationId, officer);
        investigation.begin(
                investigator, account("authority"), operationId, officer, allegationId, London.day(clock.instant()));
    }

    @Test
    void notice_is_written_read_approved_sent_and_served() throws IOException {
        try (Visit investigator = journey.by("investigator")) {
            investigator.open(path("/case")).follow("Draft a notice");
            assertThat(investigator.heading()).isEqualTo("Notices");
            investigator.follow("Notice of investigation").unfold();
            assertThat(investigator.text())
                    .contains("sources not confirmed", "What you are said to have done, when and where");

            investigator.press("Keep as draft");
            assertThat(investigator.text())
                    .contains("Fill in: Why that form", "Fill in: Terms of reference", "Fill in: Welfare contact");
            investigator
                    .enter("Why that form", "It would be gross misconduct")
                    .enter("Terms of reference", "The messages of the group since August")
                    .enterDate("Your account by", London.day(clock.instant()).plusDays(20))
                    .enter("Welfare contact", "Ask for Robin at the welfare desk, extension 4471");
            preview(investigator);
            investigator.press("Keep as draft");
            assertThat(investigator.heading()).isEqualTo("Notice of investigation");
            assertThat(investigator.text()).contains("Nothing has been sent.");

            investigator.press("Approve it for service");
            investigator
                    .choose("In person")
                    .enter("What shows that it was sent?", "Signed for at the station")
                    .press("Record that it was sent");
            assertThat(investigator.text())
                    .contains("The day from which it counts as served", "counted as served that day", "reg 5");
            investigator.press("Record this day of service").press("Record the acknowledgement");
            assertThat(investigator.unfold().text())
                    .contains("Nothing more. It was acknowledged.", "Signed for at the station");

            var pdf = investigator
                    .page()
                    .waitForDownload(() ->
                            investigator.page().getByText("Download the PDF").click());
            pdf.saveAs(folder.resolve("notice.pdf"));
            assertThat(investigator.text())
                    .contains(Sha256.hash(Files.readAllBytes(folder.resolve("notice.pdf")))
                            .hex());
            investigator.open(investigator.path() + "/read");
            assertThat(investigator.text())
                    .contains("your conduct is to be investigated")
                    .doesNotContain("Draft.");

            investigator.open(path("/notices"));
            assertThat(investigator.text())
                    .contains("Notice of investigation\tAcknowledged")
                    .doesNotContain("Give the person written notice of the investigation");
        }
    }

    /// How it would read opens beside the form, and what was entered stays.
    private static void preview(Visit investigator) {
        Page opened = investigator
                .page()
                .waitForPopup(() ->
                        investigator.button("Preview (opens in a new tab)").click());
        assertThat(opened.locator("main").innerText())
                .contains(
                        "Draft. This notice has not been given to anybody.", "The messages of the group since August");
        opened.close();
    }

    private SignedIn account(String userName) {
        return access.findByUserName(userName).orElseThrow();
    }

    private String path(String path) {
        return "/operations/" + operationId + "/allegations/" + allegationId + path;
    }
}
