package plumbline.reviewer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.ledger.VerifierKey;
import plumbline.ledger.certificate.Person;
import plumbline.ledger.certificate.Roster;
import plumbline.ledger.certificate.Signed;

/// The offices of the demonstration that are not the force's.
class DemonstrationTest {
    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void keys_are_made_once_and_said_to_be_worth_nothing() throws IOException {
        try (var first = Demonstration.start(folder, 0, 0)) {
            assertThat(Files.readString(folder.resolve("DEMONSTRATION-ONLY.txt")))
                    .contains("for the demonstration alone");
            assertThat(first.review().origin()).startsWith("http://review.localhost:");
            assertThat(first.desk().origin()).startsWith("http://rosters.localhost:");
        }
        String keys = keys();
        Demonstration.start(folder, 0, 0).close();
        assertThat(keys()).isEqualTo(keys).contains("force marchshire.example+", "outside panel.example+");
    }

    /// Which keys the force's system is told of; where the pages are changes with each start.
    private String keys() throws IOException {
        String offices = Files.readString(folder.resolve(Demonstration.OFFICES));
        assertThat(offices).doesNotContain("PRIVATE");
        return offices.substring(offices.indexOf("force "));
    }

    @Test
    void a_button_signs_the_next_version_for_one_organisation_with_its_own_key() throws Exception {
        try (var running = Demonstration.start(folder, 0, 0)) {
            URI desk = at(running.desk().origin());
            assertThat(get(desk)).contains("For the demonstration alone", "Nobody has made a passkey yet");
            enrol("i.corrow", "Ines Corrow");
            enrol("g.harrap", "Gwen Harrap");
            assertThat(get(desk)).contains("Sign version 1 for panel.example", "Ines Corrow");

            var button = desk.resolve("/panel.example");
            assertThat(press(running, button, "list.i.corrow=on&standings.i.corrow=never-police,+safeguarding"))
                    .isEqualTo(303);
            assertThat(press(running, button, "list.i.corrow=on&list.g.harrap=on&standings.g.harrap="))
                    .isEqualTo(303);
            assertThat(press(running, button, "")).isEqualTo(400);
            assertThat(press(running, desk.resolve("/nobody.example"), "list.i.corrow=on"))
                    .isEqualTo(404);

            Signed<Roster> first = roster(1);
            Signed<Roster> second = roster(2);
            assertThat(first.by(VerifierKey.parse(keys().strip().split("outside ")[1])))
                    .isTrue();
            assertThat(first.content().people()).extracting(Person::name).containsExactly("Ines Corrow");
            assertThat(first.content().people().getFirst().standings()).containsExactly("never-police", "safeguarding");
            assertThat(second.content().previous()).isEqualTo(first.content().digest());
            assertThat(get(desk)).contains("Version 2, signed ", "Gwen Harrap, Ines Corrow");
        }
    }

    @Test
    void nothing_is_signed_for_a_page_of_somebody_else() throws Exception {
        try (var running = Demonstration.start(folder, 0, 0)) {
            enrol("i.corrow", "Ines Corrow");
            var button = at(running.desk().origin()).resolve("/panel.example");
            var foreign = HttpRequest.newBuilder(button)
                    .header("Origin", running.review().origin())
                    .POST(HttpRequest.BodyPublishers.ofString("list.i.corrow=on"))
                    .build();
            assertThat(client.send(foreign, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(403);
            assertThat(folder.resolve("outside/rosters/1.roster")).doesNotExist();
        }
    }

    /// Names under localhost are known to browsers, not to the Java platform.
    private static URI at(String origin) {
        return URI.create("http://127.0.0.1:" + URI.create(origin).getPort() + "/");
    }

    private String get(URI page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString(UTF_8))
                .body();
    }

    private int press(Demonstration.Running running, URI button, String form) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(button)
                                .header("Origin", running.desk().origin())
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString(UTF_8))
                .statusCode();
    }

    private Signed<Roster> roster(int version) throws IOException {
        return Signed.roster(Files.readAllBytes(folder.resolve("outside/rosters/" + version + ".roster")));
    }

    private void enrol(String person, String name) throws IOException {
        Enrolments.write(folder.resolve("outside/enrolments"), person, name, 0);
    }
}
