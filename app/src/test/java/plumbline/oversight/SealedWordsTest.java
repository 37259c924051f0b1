package plumbline.oversight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import plumbline.FeatureTest;
import plumbline.Pages;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.audit.Acting;
import plumbline.audit.Reconciliations;
import plumbline.cases.Matters;
import plumbline.law.clock.London;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.level.Check;
import plumbline.law.vetting.level.CheckResult;
import plumbline.law.vetting.level.ResultCode;
import plumbline.ledger.Verify;
import plumbline.vetting.Applying;
import plumbline.vetting.Vetting;

/// What vetting recorded under seal stays in the house when an inspector takes the record, and is proven all the same.
@FeatureTest
@Import(Applying.class)
class SealedWordsTest {
    @Autowired
    Pages pages;

    @Autowired
    Matters matters;

    @Autowired
    Applying applying;

    @Autowired
    Vetting vetting;

    @Autowired
    Reconciliations reconciliations;

    @Autowired
    InstantSource clock;

    @TempDir
    Path directory;

    @Test
    void the_words_of_a_sealed_adverse_check_are_not_in_a_bundle_that_verifies() throws Exception {
        var officer = matters.account(Role.VETTING_OFFICER);
        var researcher = matters.account(Role.VETTING_RESEARCHER);
        var applied = applying.open(officer, null, Level.RV, Applicant.OFFICER);
        applying.declare(applied, Applying.declaration(London.day(clock.instant())));
        var id = applied.applicationId();
        applying.check(researcher, id, Check.CCU, ResultCode.SEALED_ADVERSE, "seen with the Thornacre group");
        applying.check(researcher, id, Check.PNC, ResultCode.TRACE_NEW, "a caution at Wexcombe");

        assertThat(Force.as(officer, () -> vetting.checks(id)))
                .extracting(CheckResult::words)
                .containsExactly("seen with the Thornacre group", "a caution at Wexcombe");
        var zip = pages.send(matters.account(Role.INSPECTOR), "/record/bundle", "")
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(zip, UTF_8)).contains("a caution at Wexcombe").doesNotContain("Thornacre");

        var said = new ByteArrayOutputStream();
        var print = new PrintStream(said, true, UTF_8);
        var bundle = Files.write(directory.resolve("bundle.zip"), zip).toString();
        Verify.run(List.of(bundle), print, print);
        assertThat(said.toString(UTF_8))
                .containsPattern("The values of vetting.check_recorded.sealed_words in \\d+ rows?: they were withheld")
                .doesNotContain("of vetting.check_recorded (entry");
        assertThat(Acting.as(Acting.system("test"), reconciliations::run).listed())
                .noneMatch(finding -> finding.says().contains("check_recorded"));
    }
}
