package plumbline.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import plumbline.FeatureTest;
import plumbline.Pages;
import plumbline.access.Access;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.cases.Matters;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.Level;
import plumbline.law.vetting.application.Addresses;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.law.vetting.application.Section;
import plumbline.law.vetting.application.YesNo;
import plumbline.law.vetting.level.Check;
import plumbline.law.vetting.level.ResultCode;
import plumbline.law.vetting.level.Stay;

/// What vetting shows and takes, form by form, on Monday 23 November 2026, 12:00.
@FeatureTest
@Import(Applying.class)
class VettingScreensTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TestConfiguration
    static class OneMoment {
        @Bean
        @Primary
        InstantSource oneMoment() {
            return InstantSource.fixed(NOW);
        }
    }

    @Autowired
    Pages pages;

    @Autowired
    Access access;

    @Autowired
    Vetting vetting;

    @Autowired
    OwnForms forms;

    final Matters matters;
    final Applying applying;
    final SignedIn officer;
    final SignedIn researcher;

    VettingScreensTest(Matters matters, Applying applying) {
        this.matters = matters;
        this.applying = applying;
        officer = matters.account(Role.VETTING_OFFICER);
        researcher = matters.account(Role.VETTING_RESEARCHER);
    }

    @Test
    void an_application_of_somebody_from_outside_gives_out_a_code_once() {
        var id = UUID.randomUUID();
        var form = "applicationId=" + id + "&person=outside&name=Wren+Tallow&applicant=OFFICER&level=RV&reason=NEW";

        assertThat(pages.send(officer, "/vetting/applications", form))
                .hasStatusOk()
                .bodyText()
                .contains("Activation code", "Wren Tallow", "app-2026-");
        assertThat(pages.send(officer, "/vetting/applications", form)).hasStatus3xxRedirection();
        assertThat(pages.words(officer, "/vetting/applications/" + id)).contains("Wren Tallow", "Being filled in");
        assertThat(pages.words(officer, "/vetting")).contains("Wren Tallow", "Being filled in");
    }

    @Test
    void what_is_missing_from_an_opening_is_named() {
        assertThat(pages.send(officer, "/vetting/applications", "applicationId=" + UUID.randomUUID()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose who is vetted", "Choose in what capacity");
        matters.officer();
        assertThat(pages.words(officer, "/vetting/applications/new?words=mallow"))
                .contains("PC 4471 Joan Mallow");
    }

    @Test
    void the_form_points_out_what_it_lacks_while_it_is_typed_and_keeps_what_is_saved() {
        var applied = applying.open(officer, null, Level.RV, Applicant.OFFICER);
        var own = "/my-vetting/" + applied.applicationId();
        for (var section : Section.values()) {
            assertThat(pages.words(applied.applicant(), own + "/" + section.id()))
                    .contains(section.label(), "What is missing here");
        }

        assertThat(pages.send(
                        applied.applicant(),
                        own + "/addresses/gaps",
                        "addresses-rows=1&addresses-1-lines=1+Mill+Lane&addresses-1-uk=YES"
                                + "&addresses-1-from-day=1&addresses-1-from-month=3&addresses-1-from-year=2024"))
                .bodyText()
                .isEqualTo("[\"Nothing says where you lived from Tuesday 23 November 2021 to Thursday 29 February"
                        + " 2024.\"]");
        assertThat(
                        pages.send(
                                applied.applicant(),
                                own + "/family/gaps",
                                "relatives-rows=1&relatives-1-relation=MOTHER&relatives-1-name=Ann&relatives-1-livesWithYou=YES"))
                .bodyText()
                .contains("Your mother: her maiden name", "half or step brothers or sisters", "Your father.");

        assertThat(pages.send(
                        applied.applicant(),
                        own + "/about-you",
                        "givenNames=Sam&born-day=31&born-month=2&born-year=1990"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter a real date");
        assertThat(pages.send(applied.applicant(), own + "/about-you", "givenNames=Sam+Robin&familyName=Ashdown"))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .isEqualTo(own + "/addresses");
        assertThat(pages.open(applied.applicant(), own + "/about-you"))
                .bodyText()
                .contains("Sam Robin");
        assertThat(pages.send(applied.applicant(), own + "/online", "usesSocialMedia=NO&emails=sam@ashdown.example"))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .isEqualTo(own);
        assertThat(pages.send(applied.applicant(), own + "/addresses", "addresses-rows=1&more=addresses"))
                .bodyText()
                .contains("Your addresses: number 2");
    }

    @Test
    void a_whole_form_is_signed_once_it_is_called_the_truth() {
        var applied = applying.open(officer, null, Level.RV, Applicant.OFFICER);
        var own = "/my-vetting/" + applied.applicationId();
        Force.as(applied.applicant(), () -> {
            forms.fill(applied.applicationId(), Applying.declaration(TODAY));
            return null;
        });
        var sign = "declarationId=" + UUID.randomUUID();

        assertThat(pages.send(applied.applicant(), own + "/sign", sign))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say that it is the truth");
        assertThat(pages.send(applied.applicant(), own + "/sign", sign + "&truth=yes"))
                .hasStatus3xxRedirection();
        assertThat(pages.send(applied.applicant(), own + "/sign", sign + "&truth=yes"))
                .hasStatus3xxRedirection();
        assertThat(pages.words(applied.applicant(), own)).contains("You signed version 1", "With the vetting unit");
        assertThat(pages.words(officer, "/vetting/applications/" + applied.applicationId()))
                .contains("Version 1, signed", "1 Mill Lane", "Not complete.", "Met: in the United Kingdom since");
        assertThat(pages.open(officer, own)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_form_with_gaps_is_refused_with_what_would_change_that() {
        var applied = applying.open(officer, null, Level.RV, Applicant.OFFICER);

        assertThat(pages.send(
                        applied.applicant(),
                        "/my-vetting/" + applied.applicationId() + "/sign",
                        "truth=yes&declarationId=" + UUID.randomUUID()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("answers are missing", "Fill what the form points out");
    }

    @Test
    void a_check_is_asked_for_with_its_reason_and_then_recorded() {
        var applied = applying.open(officer, null, Level.RV, Applicant.OFFICER);
        applying.declare(applied, Applying.declaration(TODAY));
        var path = "/vetting/applications/" + applied.applicationId() + "/checks/PNC";
        var request = UUID.randomUUID();
        assertThat(pages.words(researcher, path)).contains("Required", "Why is it run?", "MX-PNC-RV");

        assertThat(pages.send(researcher, path, "requestId=" + request + "&connected=no"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter an answer: Why is it run?");
        assertThat(pages.send(researcher, path, "requestId=" + request + "&connected=yes&justification=Needed"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nobody runs checks on their kin or household");
        assertThat(pages.send(researcher, path, "requestId=" + request + "&connected=no&justification=Needed"))
                .hasStatus3xxRedirection();
        assertThat(pages.words(researcher, path)).contains("Requested", "Record what came back", "Needed");

        var day = "&ranOn-day=23&ranOn-month=11&ranOn-year=2026&ranAs=PNC_USER";
        assertThat(pages.send(researcher, path + "/" + request, "resultId=" + UUID.randomUUID() + day + "&code=UNABLE"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter why it could not be run");
        assertThat(pages.send(
                        researcher,
                        path + "/" + request,
                        "resultId=" + UUID.randomUUID() + day + "&code=TRACE_KNOWN&references=PNC/1"))
                .hasStatus3xxRedirection();
        assertThat(pages.words(researcher, path)).contains("Returned", "PNC/1", "Ask for it");
        assertThat(pages.send(officer, path, "requestId=" + request)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void what_is_sealed_is_read_by_those_who_decide_and_by_whoever_took_it_in() {
        var applied = applying.open(officer, null, Level.MV, Applicant.OFFICER);
        applying.declare(applied, Applying.declaration(TODAY));
        applying.check(researcher, applied.applicationId(), Check.CCU, ResultCode.SEALED_ADVERSE);
        var path = "/vetting/applications/" + applied.applicationId() + "/checks/CCU";

        assertThat(pages.words(matters.account(Role.VETTING_RESEARCHER), path))
                .contains("Sealed: those who decide read it")
                .doesNotContain("as found");
        assertThat(pages.words(officer, path)).contains("as found");
        assertThat(pages.words(researcher, path)).contains("as found");
    }

    @Test
    void an_officer_asks_goes_on_and_discontinues() {
        var applied = applying.complete(officer, researcher, Level.RV, Applicant.OFFICER);
        var path = "/vetting/applications/" + applied.applicationId();
        assertThat(pages.words(officer, path)).contains("Complete.", "Go on to the assessment");

        var query = UUID.randomUUID();
        assertThat(pages.send(officer, path + "/questions", "queryId=" + query + "&question=Where+was+it"))
                .hasStatus3xxRedirection();
        assertThat(pages.words(applied.applicant(), "/my-vetting/" + applied.applicationId()))
                .contains("Where was it");
        pages.send(
                applied.applicant(),
                "/my-vetting/" + applied.applicationId() + "/questions/" + query,
                "answer=In+Redmere");
        assertThat(pages.words(officer, path)).contains("In Redmere");

        assertThat(pages.send(officer, path + "/stage", "stage=ASSESSING")).hasStatus3xxRedirection();
        assertThat(pages.words(officer, path)).contains("Being assessed", "Back to the checks");
        assertThat(pages.send(officer, path + "/stage", "stage=LAPSED"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The applicant has until Monday 21 December 2026 to answer.");
        assertThat(pages.send(officer, path + "/stage", "stage=DISCONTINUED"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(pages.send(officer, path + "/stage", "stage=DISCONTINUED&why=On+bail"))
                .hasStatus3xxRedirection();
        assertThat(pages.words(officer, path)).contains("Discontinued", "On bail");
        assertThat(pages.send(officer, path + "/stage", "stage=DECIDED_CLEAR")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void an_applicant_who_came_too_late_is_not_refused_but_cannot_be_assessed_yet() {
        var applied = applying.open(officer, null, Level.MV, Applicant.STAFF);
        var abroad = new Addresses(List.of(
                address("1 Mill Lane", YesNo.YES, TODAY.minusYears(4), null),
                address(
                        "Rue 1",
                        YesNo.NO,
                        TODAY.minusYears(20),
                        TODAY.minusYears(4).minusDays(1))));
        applying.declare(applied, Applying.declaration(TODAY).with(abroad));
        var path = "/vetting/applications/" + applied.applicationId();

        assertThat(pages.words(officer, path)).contains("Not met.", "From 23 November 2027");
        assertThat(pages.send(officer, path + "/stage", "stage=CHECKING"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("equivalent checks abroad");
        pages.send(officer, path + "/stage", "stage=NOT_ASSESSABLE");
        assertThat(Force.as(officer, () -> vetting.application(applied.applicationId()))
                        .stage())
                .isEqualTo(ApplicationStage.NOT_ASSESSABLE);
        assertThat(pages.words(applied.applicant(), "/my-vetting")).contains("Cannot be assessed yet");
    }

    @Test
    void an_applicant_withdraws_and_the_attempt_is_shown_with_the_next() {
        var person = matters.officer();
        var applied = applying.open(officer, person, Level.MV, Applicant.OFFICER);
        pages.send(applied.applicant(), "/my-vetting/" + applied.applicationId() + "/withdraw", "why=Changed+my+mind");
        var next = applying.open(officer, person, Level.MV, Applicant.OFFICER);

        assertThat(pages.words(officer, "/vetting/applications/" + next.applicationId()))
                .contains("Previous attempts", "withdrawn by the applicant");
    }

    @Test
    void a_deviation_is_proposed_seen_outside_and_decided_by_the_chief_officer_alone() {
        var chief = matters.account(Role.CHIEF_OFFICER);
        var outside = matters.account(Role.OUTSIDE_BODY);
        var id = UUID.randomUUID();
        var form = "deviationId=" + id + "&check=MOD&levels=RV&applicants=STAFF&reason=Moving&riskAssessment=Some"
                + "&from-day=23&from-month=11&from-year=2026&to-month=2&to-year=2027";
        assertThat(pages.words(officer, "/vetting/deviations/new")).contains("What may slip through");

        assertThat(pages.send(officer, "/vetting/deviations", form + "&to-day=21"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("It runs for longer than 90 days.");
        assertThat(pages.send(officer, "/vetting/deviations", form + "&to-day=20"))
                .hasStatus3xxRedirection();
        assertThat(pages.words(outside, "/vetting/deviations"))
                .contains("Service police and service record", "Proposed", "Waits for the chief officer");
        assertThat(pages.send(officer, "/vetting/deviations/" + id, "approved=true&reason=Yes"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.send(chief, "/vetting/deviations/" + id, "approved=true"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(pages.send(chief, "/vetting/deviations/" + id, "approved=true&reason=For+the+move"))
                .hasStatus3xxRedirection();
        assertThat(pages.words(outside, "/vetting/deviations")).contains("In force", "For the move");
        assertThat(pages.send(chief, "/vetting/deviations/" + id, "approved=false&reason=No"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void a_researcher_who_is_vetted_finds_the_same_board_as_if_they_were_not() {
        var person = matters.officer();
        var own = matters.account(person, Role.VETTING_RESEARCHER);
        var before = pages.words(own, "/vetting");
        var applied = applying.open(officer, person, Level.MV, Applicant.OFFICER);

        assertThat(pages.words(own, "/vetting")).isEqualTo(before);
        assertThat(pages.open(own, "/vetting/applications/" + applied.applicationId()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.open(own, "/vetting/applications/" + applied.applicationId() + "/checks/PNC"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.words(own, "/my-vetting")).contains("Management vetting");
    }

    private static Addresses.Address address(String lines, YesNo uk, LocalDate from, @Nullable LocalDate to) {
        return new Addresses.Address(lines, null, uk, "France", from, to, Stay.Basis.RESIDENT);
    }

    @Test
    void what_is_certified_leaves_the_board_and_what_is_decided_again_comes_back() {
        var id = applying.complete(officer, researcher, Level.RV, Applicant.OFFICER)
                .applicationId();
        Force.as(officer, () -> {
            vetting.move(id, ApplicationStage.ASSESSING, "");
            vetting.move(id, ApplicationStage.DECIDED_CLEAR, "Both keys turned");
            return true;
        });
        assertThat(Force.as(officer, vetting::toIssue))
                .anyMatch(one -> one.applicationId().equals(id));
        assertThat(listed(id)).isTrue();

        var signer = matters.account(Role.OUTSIDE_REVIEWER);
        for (int times = 0; times < 2; times++) {
            Force.as(signer, () -> {
                vetting.certified(id);
                return true;
            });
        }
        assertThat(Force.as(officer, vetting::toIssue))
                .noneMatch(one -> one.applicationId().equals(id));
        assertThat(listed(id)).isFalse();

        Force.as(signer, () -> {
            vetting.decidedAgain(id, "A conflict of a reviewer came to light");
            return true;
        });
        assertThat(listed(id)).isTrue();
        assertThat(pages.words(officer, "/vetting/applications/" + id)).contains("With the outside reviewers");
    }

    /// Whether the board lists it, on whichever page.
    private boolean listed(UUID applicationId) {
        for (int page = 1; ; page++) {
            var board = Pages.parsed(pages.open(officer, "/vetting?page=" + page));
            if (!board.select("th a[href=/vetting/applications/" + applicationId + "]")
                    .isEmpty()) {
                return true;
            }
            if (board.select("a[rel=next]").isEmpty()) {
                return false;
            }
        }
    }
}
