package plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import plumbline.demo.World;
import plumbline.demo.WorldWriter;

/// A large exhibit on a bad line.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "plumbline.upload.piece=256KB")
@ActiveProfiles("demo")
class UploadBrowserTest {

    private static final World WORLD = World.of(WorldWriter.SEED, 1);
    private static final int PIECE = 256 * 1024;
    private static final int SIZE = 2 * PIECE + 100_000;
    private static final String LOST = "The connection is lost";
    private static final Pattern CUSTODY = Pattern.compile(".*/custody");

    private static Chromium chromium;

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    private final List<String> sent = new ArrayList<>();
    private boolean down;
    private boolean broken;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void an_upload_goes_on_by_itself_when_the_connection_returns() throws Exception {
        var file = file("chat.txt", 1);
        try (Visit investigator = onTheForm()) {
            breakAfterTheFirstPiece(investigator.page());
            investigator.attach("Chat export", file).button("Bring exhibit").click();

            says(investigator, LOST);
            PlaywrightAssertions.assertThat(investigator.button("Stop")).isFocused();
            investigator.look();
            down = false;
            investigator.page().waitForURL(CUSTODY);

            investigator.look();
            assertThat(investigator.text()).contains("The file is in the vault", sha256(file));
            assertThat(sent).startsWith("0").contains(Integer.toString(PIECE), Integer.toString(2 * PIECE));
        }
    }

    @Test
    void an_upload_goes_on_after_a_reload_when_the_same_file_is_chosen() throws Exception {
        var file = file("once more.txt", 2);
        try (Visit investigator = onTheForm()) {
            breakAfterTheFirstPiece(investigator.page());
            investigator.attach("Chat export", file).button("Bring exhibit").click();
            says(investigator, LOST);

            investigator.page().reload();
            down = false;
            sent.clear();
            assertThat(investigator.look().text()).contains("Uploads that are not finished", "once more.txt");
            investigator.attach("Chat export", file).button("Bring exhibit").click();
            investigator.page().waitForURL(CUSTODY);

            assertThat(investigator.text()).contains(sha256(file));
            assertThat(sent).containsExactly(Integer.toString(PIECE), Integer.toString(2 * PIECE));
        }
        try (Visit investigator = onTheForm()) {
            assertThat(investigator.text()).doesNotContain("once more.txt");
        }
    }

    @Test
    void another_file_of_the_same_name_and_size_does_not_go_on_where_the_first_stood() throws Exception {
        var first = file("twin.txt", 3);
        try (Visit investigator = onTheForm()) {
            breakAfterTheFirstPiece(investigator.page());
            investigator.attach("Chat export", first).button("Bring exhibit").click();
            says(investigator, LOST);

            investigator.page().reload();
            down = false;
            sent.clear();
            var second = file("twin.txt", 4);
            investigator.attach("Chat export", second).button("Bring exhibit").click();
            investigator.page().waitForURL(CUSTODY);

            assertThat(investigator.text()).contains(sha256(second));
            assertThat(sent).startsWith("0");
        }
        try (Visit investigator = onTheForm()) {
            assertThat(investigator.press("Give up twin.txt").text()).contains("The upload is given up");
            assertThat(investigator.text()).doesNotContain("twin.txt");
        }
    }

    @Test
    void a_refusal_is_shown_beside_the_field() throws Exception {
        var file = file("refused.txt", 5);
        try (Visit investigator = onTheForm()) {
            investigator
                    .page()
                    .route(
                            "**/uploads",
                            route -> route.resume(new Route.ResumeOptions()
                                    .setPostData(route.request()
                                            .postData()
                                            .replaceAll("sha256=[0-9a-f]+", "sha256=" + "0".repeat(64)))));
            investigator.attach("Chat export", file).button("Bring exhibit").click();

            PlaywrightAssertions.assertThat(investigator.page().getByText("Bring the file again"))
                    .isVisible();
            investigator.look();
            assertThat(investigator.text()).contains(sha256(file), "Nothing was kept");
        }
    }

    private Visit onTheForm() {
        var account = WORLD.accounts().stream()
                .filter(one -> one.userName().equals("investigator"))
                .findFirst()
                .orElseThrow();
        return Visit.by(account, chromium.browser(), "http://localhost:" + port)
                .open("/operations")
                .follow(WORLD.operation().name().replace("Operation ", ""))
                .follow("Evidence")
                .follow("Bring an exhibit")
                .whileTheConnectionBreaks();
    }

    /// Lets one piece through, and then nothing until the line is up again.
    private void breakAfterTheFirstPiece(Page page) {
        page.route(Pattern.compile(".*/uploads/.*"), route -> {
            if (down) {
                route.abort("connectionreset");
                return;
            }
            var request = route.request();
            if (request.method().equals("PATCH")) {
                sent.add(request.url().replaceFirst(".*offset=", ""));
                down = !broken;
                broken = true;
            }
            route.resume();
        });
    }

    private static void says(Visit visit, String words) {
        PlaywrightAssertions.assertThat(visit.page().locator("[data-sending] [role=status]"))
                .containsText(words);
    }

    private Path file(String name, long seed) throws IOException {
        var bytes = new byte[SIZE];
        new Random(seed).nextBytes(bytes);
        return Files.write(folder.resolve(name), bytes);
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
