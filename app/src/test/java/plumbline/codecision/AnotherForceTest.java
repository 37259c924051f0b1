package plumbline.codecision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import plumbline.FeatureTest;
import plumbline.Pages;
import plumbline.Postgres;
import plumbline.access.Force;
import plumbline.access.SignedIn;
import plumbline.cases.Matters;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.twokey.Standing;
import plumbline.vetting.Applying;
import plumbline.vetting.Vetting;

/// A case that the force may not decide itself, from the last envelope to its signatures: somebody of another force
/// leads it there, and none of the force's own people finds it.
@FeatureTest
@Import(Applying.class)
class AnotherForceTest {
    @Autowired
    Pages pages;

    @Autowired
    Postgres postgres;

    @Autowired
    Members members;

    @Autowired
    Sealing sealing;

    final Panel panel;
    final Vetting vetting;
    final List<Panel.Member> reviewers = new ArrayList<>();

    AnotherForceTest(
            Matters matters, Roster roster, Drawing drawing, Applying applying, Vetting vetting, InstantSource clock) {
        this.vetting = vetting;
        panel = new Panel(matters, roster, drawing, applying, vetting, clock);
    }

    @BeforeEach
    void a_roster() {
        reviewers.addAll(panel.three(postgres));
    }

    @Test
    void another_force_puts_what_it_decided_to_signature_and_the_force_finds_nothing_of_it() {
        var host = panel.enrol(
                        "Lewis Brack",
                        Reviewer.Part.HOST_AUTHORITY,
                        "Wold Constabulary",
                        new Standing(false, false, null),
                        Panel.stranger("Lewis Brack"))
                .account();
        var file = cleared(host);
        var name =
                Force.as(host, () -> vetting.application(file.applicationId())).name();
        var put = "/issuing/" + file.applicationId();

        assertThat(pages.words(host, "/reviews/" + file.decisionId())).contains("Put the decision to signature");
        assertThat(pages.words(host, "/issuing"))
                .contains("1 decision to clear", name, "Wold Constabulary", "Put to signature");
        var refused = pages.send(host, put, "");
        assertThat(refused).hasStatus(422);
        assertThat(Pages.words(refused)).contains("No roster lists " + host.userId());
        for (var own : List.of(panel.officer, panel.manager)) {
            assertThat(pages.words(own, "/issuing")).doesNotContain("Wold Constabulary");
            assertThat(pages.send(own, put, "")).hasStatus(404);
        }
        var reviewer = reviewers.getFirst().account();
        assertThat(pages.words(reviewer, "/reviews/" + file.decisionId()))
                .doesNotContain("Put the decision to signature");
        assertThat(pages.words(reviewer, "/issuing")).contains("Nothing to issue");
        assertThat(pages.send(reviewer, put, "")).hasStatus(404);
    }

    private CaseFile cleared(SignedIn host) {
        var file = panel.open(CaseClass.SELF);
        Force.as(panel.body, () -> members.named(file.decisionId(), panel.today()));
        Force.as(panel.body, () -> members.nothingAgainst(file.decisionId()));
        seal(host, file);
        reviewers.forEach(one -> seal(one.account(), file));
        return file;
    }

    private void seal(SignedIn who, CaseFile file) {
        Force.as(who, () -> {
            members.unconflicted(file.decisionId());
            return sealing.fromOutside(file.decisionId(), UUID.randomUUID(), Panel.opinion(Opinion.CLEAR));
        });
    }
}
