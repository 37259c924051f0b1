package plumbline.reviewer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.ledger.Malformed;

/// What the application answers to whoever is not a browser showing one of its pages.
class SiteTest {
    @TempDir
    private Path folder;

    private Site site;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void an_application() throws IOException {
        site = new Site(
                Settings.of(List.of("--organisation=panel.example", "--port=0", "--data=" + folder)),
                settings -> new Reviews(
                        settings,
                        new Moments(InstantSource.fixed(Instant.parse("2026-11-26T10:00:00Z"))),
                        new SecureRandom()));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void every_answer_forbids_scripts_and_frames_from_elsewhere() throws Exception {
        for (String path : List.of("/", "/passkey", "/reviewer.js", "/reviewer.css", "/nothing")) {
            var answer = send(request(path).GET());
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"));
        }
    }

    @Test
    void what_no_page_of_ours_sent_is_not_taken() throws Exception {
        var foreign = request("/decisions").header("Origin", "https://force.example");
        var none = request("/decisions");

        assertThat(send(foreign.POST(HttpRequest.BodyPublishers.ofString("x"))).statusCode())
                .isEqualTo(403);
        assertThat(send(none.POST(HttpRequest.BodyPublishers.ofString("x"))).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_file_that_is_no_decision_is_refused_with_the_reason() throws Exception {
        var answer = send(request("/decisions")
                .header("Origin", site.settings().origin().toString())
                .POST(HttpRequest.BodyPublishers.ofString("not a decision")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("the first line is plumbline/signing-request@v1");
    }

    @Test
    void a_decision_that_nobody_brought_does_not_exist() throws Exception {
        assertThat(send(request("/decisions/00").GET()).statusCode()).isEqualTo(404);
        assertThat(send(request("/decisions/00")
                                .header("Origin", site.settings().origin().toString())
                                .POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_id_in_a_link_stands_in_the_form_and_is_never_markup() throws Exception {
        var page =
                send(request("/passkey?person=i.corrow&name=Ines+%22Corrow%22").GET());
        assertThat(page.body()).contains("value=\"i.corrow\"", "value=\"Ines &quot;Corrow&quot;\"");
        assertThat(send(request("/passkey?person=%25zz").GET()).statusCode()).isEqualTo(200);
    }

    @Test
    void other_methods_are_not_answered() throws Exception {
        assertThat(send(request("/").DELETE()).statusCode()).isEqualTo(405);
    }

    @Test
    void a_name_with_markup_in_it_is_shown_as_a_name() {
        assertThat(Html.empty().text("<b>\"Mallow\" & 'Sons'</b>").toString())
                .isEqualTo("&lt;b&gt;&quot;Mallow&quot; &amp; &#39;Sons&#39;&lt;/b&gt;");
    }

    @Test
    void wrong_options_are_named() {
        assertThatThrownBy(() -> Settings.of(List.of("--port=1"))).hasMessageContaining("--organisation");
        assertThatThrownBy(() -> Settings.of(List.of("port=1"))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Settings.of(List.of("--organisation=a", "--port=x")))
                .hasMessageContaining("--port");
        assertThatThrownBy(() -> Settings.of(List.of("--organisation=a", "--origin=https://a.example/b")))
                .hasMessageContaining("--origin");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + site.settings().port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    }
}
