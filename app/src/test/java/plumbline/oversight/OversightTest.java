package plumbline.oversight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import plumbline.access.Access;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.audit.Acting;
import plumbline.audit.Log;
import plumbline.audit.Reconciliation;
import plumbline.audit.Reconciliations;
import plumbline.ledger.Verify;

@SpringBootTest
@AutoConfigureMockMvc
class OversightTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Access access;

    @Autowired
    Log log;

    @Autowired
    Reconciliations reconciliations;

    @TempDir
    Path directory;

    @Test
    void an_inspector_takes_a_bundle_that_verifies_and_whose_taking_is_recorded() throws Exception {
        SignedIn inspector = Force.account(access, "inspector.one", Role.INSPECTOR);

        byte[] zip = mvc.post()
                .uri("/record/bundle")
                .with(Force.by(inspector))
                .with(csrf())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        Path bundle = Files.write(directory.resolve("bundle.zip"), zip);
        Path policy = Files.writeString(directory.resolve("policy.txt"), text("/record/policy", inspector));

        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(said, true, UTF_8);
        int code = Verify.run(List.of(bundle.toString(), "--policy", policy.toString()), print, print);
        assertThat(code).as(said.toString(UTF_8)).isZero();
        assertThat(new String(zip, UTF_8))
                .contains("table oversight.taken_bundle", inspector.userId().toString());
    }

    @Test
    void the_page_says_where_the_log_stands_and_what_the_last_reconciliation_found() throws Exception {
        SignedIn inspector = Force.account(access, "inspector.two", Role.INSPECTOR);
        Reconciliation found = Acting.as(Acting.system("test"), reconciliations::run);
        assertThat(found.listed()).isEmpty();

        assertThat(text("/record", inspector))
                .contains("Everything is as it was recorded")
                .contains(log.standing().origin())
                .contains("Reconcile now");
    }

    @Test
    void an_inspector_starts_a_reconciliation() {
        SignedIn inspector = Force.account(access, "inspector.three", Role.INSPECTOR);

        assertThat(mvc.post()
                        .uri("/record/reconciliations")
                        .with(Force.by(inspector))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    @Test
    void nobody_but_an_inspector_sees_the_record() {
        SignedIn investigator = Force.account(access, "investigator", Role.INVESTIGATOR, Role.ADMINISTRATOR);

        assertThat(mvc.get().uri("/record").with(Force.by(investigator))).hasStatus(404);
        assertThat(mvc.post().uri("/record/bundle").with(Force.by(investigator)).with(csrf()))
                .hasStatus(404);
    }

    private String text(String path, SignedIn who) throws Exception {
        return mvc.get().uri(path).with(Force.by(who)).exchange().getResponse().getContentAsString();
    }
}
