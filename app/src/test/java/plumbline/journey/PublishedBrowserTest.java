package plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestConstructor;
import plumbline.access.Access;
import plumbline.access.SignedIn;
import plumbline.cases.Cases;
import plumbline.cases.Matters;
import plumbline.casework.Casework;
import plumbline.law.conduct.PersonKind;
import plumbline.publication.MovedClock;
import plumbline.publication.Way;

/// From the decision on an outcome to a page that somebody without an account reads and checks.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Import(Matters.class)
class PublishedBrowserTest {
    /// So long do the two cases take on their way to a hearing and to an outcome: at the end of it is now.
    private static final int DAYS = 27;

    @TestConfiguration
    static class Moved {
        @Bean
        @Primary
        MovedClock movedClock() {
            return new MovedClock(InstantSource.system().instant().minus(DAYS, ChronoUnit.DAYS));
        }
    }

    @RegisterExtension
    static final Journey journey = new Journey();

    @TempDir
    Path folder;

    private final Way heard;
    private final Way listed;

    PublishedBrowserTest(Matters matters, Access access, Cases cases, Casework casework, MovedClock clock) {
        SignedIn investigator = access.findByUserName("investigator").orElseThrow();
        SignedIn authority = access.findByUserName("authority").orElseThrow();
        UUID operation = matters.open(investigator, authority).operationId();
        UUID first = matters.officer();
        UUID second = matters.person(PersonKind.REGULAR_OFFICER, "Nia", "Thorn", "PC");
        matters.concern(investigator, operation, first);
        matters.concern(investigator, operation, second);
        heard = Way.begun(cases, casework, investigator, authority, clock, operation, first)
                .listed()
                .heard()
                .served();
        listed = Way.begun(cases, casework, investigator, authority, clock, operation, second)
                .listed();
        clock.later(DAYS - 8 - 9 - 8);
    }

    @Test
    void an_outcome_and_a_notice_are_published_and_read_and_checked_by_anybody() throws Exception {
        try (Visit authority = journey.by("authority")) {
            authority.open(heard.path() + "/publication").follow("Prepare: Report of an outcome");
            authority.press("Save draft");
            assertThat(authority.text()).contains("What the public would read", "Gross misconduct");
            authority.press("Approve");
            assertThat(authority.text()).contains("Enter why it is approved");
            authority
                    .answer("Were the live restrictions", "Yes")
                    .enter("Why is it approved?", "Nothing stands against it")
                    .press("Approve");
            assertThat(authority.text()).contains("Approved", "SHA-256");
            authority.press("Publish now");
            assertThat(authority.text()).contains("Live", "may be taken down from");

            authority.open(listed.path() + "/publication").follow("Prepare: Notice of a hearing");
            authority.answer("Does the person who conducts", "Yes").press("Save draft");
            authority
                    .answer("Were the live restrictions", "Yes")
                    .enter("Why is it approved?", "Required by the person who conducts it")
                    .press("Approve");
            authority.press("Publish now");
            authority.open("/publications");
            assertThat(authority.text()).contains("2 publications", "Live");
        }
        try (Visit reader = journey.byAnybody()) {
            reader.open("/hearings");
            assertThat(reader.text()).contains("1 notice", "PC Nia Thorn");
            reader.follow("PC Nia Thorn");
            assertThat(reader.text()).contains("County Hall", "An allegation is not a finding");

            reader.follow("Outcomes of misconduct hearings").follow("PC Joan Mallow");
            assertThat(reader.text()).contains("Dismissal without notice", "What was found");
            String page = reader.text();
            reader.follow("Check this page");
            var text = reader.downloadLink("Download the text", folder.resolve("text.txt"));
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(text)));
            assertThat(reader.text()).contains(hash);
            assertThat(page).contains(hash);
            assertThat(reader.isUnknown()).isTrue();
        }
    }
}
