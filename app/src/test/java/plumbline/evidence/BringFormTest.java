package plumbline.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestConstructor;
import plumbline.Postgres;
import plumbline.access.Access;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.cases.Matters;
import plumbline.vault.Sha256;

/// The form as a browser without scripts sends it: one body, the file in it last.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Import(Matters.class)
class BringFormTest {
    private static final String BOUNDARY = "----WebKitFormBoundary7MA4YWxkTrZu0gW";
    private static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    @Autowired
    Evidence evidence;

    @Autowired
    Access access;

    @Autowired
    Postgres postgres;

    @Autowired
    WebServerApplicationContext server;

    @LocalServerPort
    int port;

    final SignedIn investigator;
    final UUID operationId;
    final String path;

    BringFormTest(Matters matters) {
        investigator = matters.account(Role.INVESTIGATOR, Role.INTAKE_OFFICER);
        operationId = matters.open(investigator).operationId();
        path = "/operations/" + operationId + "/exhibits";
    }

    @Test
    void a_file_arrives_byte_for_byte_under_its_name() {
        var wire = Wire.signedIn(port, investigator, access);
        var file = file(1_500_000);
        var exhibitId = UUID.randomUUID();
        var body = wire.multipart(BOUNDARY, exhibitId, wire.token(), "Chat à la Späti.txt", file);

        var first = wire.post(path, TYPE, body);
        var again = wire.post(path, TYPE, body);

        assertThat(List.of(first, again)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(next -> assertThat(next).endsWith(path + "/" + exhibitId + "/custody"));
        });
        assertThat(brought()).singleElement().satisfies(exhibit -> {
            assertThat(exhibit.fileName()).isEqualTo("Chat à la Späti.txt");
            assertThat(exhibit.sha256()).isEqualTo(Sha256.hash(file));
        });
    }

    @Test
    void a_file_lies_nowhere_in_the_clear_while_it_arrives() throws IOException {
        var wire = Wire.signedIn(port, investigator, access);
        var words = "27/03/2026, 21:15 - Dan: Late turn again\n".repeat(100_000).getBytes(UTF_8);
        var exhibitId = UUID.randomUUID();
        var body = wire.multipart(BOUNDARY, exhibitId, wire.token(), "chat.txt", words);
        int half = body.length / 2;

        try (var socket = wire.open("POST", path, TYPE, body.length)) {
            socket.getOutputStream().write(body, 0, half);
            socket.getOutputStream().flush();
            Exhibits.await(() -> files(vault()).stream()
                    .anyMatch(file ->
                            file.toString().endsWith(".part") && file.toFile().length() > half - 200_000));

            assertThat(files(temporary())).isEmpty();
            assertThat(files(vault()))
                    .allSatisfy(file ->
                            assertThat(Files.readString(file, ISO_8859_1)).doesNotContain("Late turn"));

            socket.getOutputStream().write(body, half, body.length - half);
            socket.getOutputStream().flush();
            assertThat(new String(socket.getInputStream().readNBytes(12), UTF_8))
                    .isEqualTo("HTTP/1.1 302");
        }
        assertThat(brought()).singleElement().extracting(Exhibit::sha256).isEqualTo(Sha256.hash(words));
    }

    @Test
    void a_file_that_breaks_off_becomes_nothing_and_leaves_nothing() throws IOException {
        var wire = Wire.signedIn(port, investigator, access);
        var body = wire.multipart(BOUNDARY, UUID.randomUUID(), wire.token(), "chat.txt", file(2_000_000));
        int before = files(vault()).size();

        wire.breakOff("POST", path, TYPE, body.length, Arrays.copyOf(body, 1_200_000));
        wire.post(path, TYPE, Arrays.copyOf(body, 1_200_000));

        Exhibits.await(() -> files(vault()).size() == before);
        assertThat(brought()).isEmpty();
    }

    @Test
    void nothing_is_kept_of_a_form_that_is_not_ours() {
        var wire = Wire.signedIn(port, investigator, access);
        int before = files(vault()).size();

        for (var proof :
                List.of("", "a guess", Wire.signedIn(port, investigator, access).token())) {
            var body = wire.multipart(BOUNDARY, UUID.randomUUID(), proof, "chat.txt", file(300_000));
            assertThat(wire.post(path, TYPE, body).statusCode()).isEqualTo(403);
        }
        var fileFirst = wire.multipart(BOUNDARY, UUID.randomUUID(), wire.token(), "chat.txt", file(10));
        assertThat(wire.post(path, TYPE, reversed(fileFirst)).statusCode()).isEqualTo(403);

        assertThat(brought()).isEmpty();
        assertThat(files(vault())).hasSize(before);
    }

    @Test
    void a_form_that_is_none_or_holds_too_much_before_its_file_is_refused() {
        var wire = Wire.signedIn(port, investigator, access);
        var longField = wire.multipart(BOUNDARY, UUID.randomUUID(), "x".repeat(9_000), "chat.txt", file(10));

        assertThat(wire.post(path, TYPE, longField).statusCode()).isEqualTo(400);
        assertThat(wire.post(path, TYPE, "no parts".getBytes(UTF_8)).statusCode())
                .isEqualTo(403);
        assertThat(wire.post(path, "multipart/form-data", longField).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_form_without_a_file_says_what_to_do() {
        var wire = Wire.signedIn(port, investigator, access);

        var none = wire.post(path, TYPE, wire.multipart(BOUNDARY, UUID.randomUUID(), wire.token(), "", new byte[0]));
        var empty =
                wire.post(path, TYPE, wire.multipart(BOUNDARY, UUID.randomUUID(), wire.token(), "a.txt", new byte[0]));

        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("Choose the file as it came from the handset");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains(Evidence.EMPTY);
    }

    /// The same parts, the file before the fields.
    private static byte[] reversed(byte[] body) {
        var parts = new String(body, UTF_8).split("--" + BOUNDARY);
        return ("--" + BOUNDARY + parts[3] + "--" + BOUNDARY + parts[1] + "--" + BOUNDARY + parts[2] + "--" + BOUNDARY
                        + parts[4])
                .getBytes(UTF_8);
    }

    private List<Exhibit> brought() {
        return Force.as(investigator, () -> evidence.of(operationId));
    }

    private Path vault() {
        return postgres.directory().resolve("vault/objects");
    }

    /// Where the server itself would put what it receives.
    private Path temporary() {
        var tomcat = ((TomcatWebServer) Objects.requireNonNull(server.getWebServer())).getTomcat();
        return tomcat.getServer().getCatalinaBase().toPath();
    }

    private static List<Path> files(Path directory) {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] file(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
