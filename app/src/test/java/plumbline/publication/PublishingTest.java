package plumbline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import plumbline.FeatureTest;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.cases.Cases;
import plumbline.cases.Matters;
import plumbline.casework.Casework;
import plumbline.casework.TakenStep;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.restriction.ListedOffence;
import plumbline.law.lane.By;
import plumbline.law.lane.CriminalStep;
import plumbline.law.lane.ProceedingsStep.Withheld;
import plumbline.law.lane.PublicationStep;
import plumbline.law.lane.StepKind;

/// What the public is told of an operation with two officers, Joan Mallow and Nia Thorn, and a member of staff.
@FeatureTest
class PublishingTest {
    @TestConfiguration
    static class Moved {
        @Bean
        @Primary
        MovedClock movedClock() {
            return new MovedClock(Instant.parse("2026-11-23T12:00:00Z"));
        }
    }

    private final Cases cases;
    private final Casework casework;
    private final Publishing publishing;
    private final PublishingHours hours;
    private final MovedClock clock;
    private final MockMvcTester mvc;
    private final JdbcClient jdbc;

    private final SignedIn investigator;
    private final SignedIn authority;
    private final UUID operationId;
    private final Way mallow;
    private final Way thorn;
    private final Way tansy;

    PublishingTest(
            Matters matters,
            Cases cases,
            Casework casework,
            Publishing publishing,
            PublishingHours hours,
            MovedClock clock,
            MockMvcTester mvc,
            JdbcClient jdbc) {
        this.cases = cases;
        this.casework = casework;
        this.publishing = publishing;
        this.hours = hours;
        this.clock = clock;
        this.mvc = mvc;
        this.jdbc = jdbc;
        investigator = matters.account(Role.INVESTIGATOR);
        authority = matters.account(Role.APPROPRIATE_AUTHORITY);
        operationId = matters.open(investigator, authority).operationId();
        mallow = against(matters, matters.officer());
        thorn = against(matters, matters.person(PersonKind.REGULAR_OFFICER, "Nia", "Thorn", "PC"));
        tansy = against(matters, matters.staff());
    }

    @Test
    void a_notice_is_read_by_everybody_and_says_what_it_may_say() {
        mallow.listed(Withheld.NAME, Withheld.PLACE);
        var draft = notice(mallow);
        assertThat(draft.named()).isFalse();

        assertThat(anybody("/hearings")).bodyText().contains("No hearing is announced");
        approved(draft, mallow.today());
        var path = fixed(draft).path();
        assertThat(anybody(path)).hasStatus(HttpStatus.NOT_FOUND);
        published(draft);

        assertThat(anybody("/hearings")).bodyText().contains("A serving constable", path);
        assertThat(anybody(path))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Notice of an accelerated misconduct hearing",
                        "A serving constable",
                        "Shared a meme that mocks a nationality",
                        "equality and diversity",
                        "An allegation is not a finding",
                        "Check this page")
                .doesNotContain("Mallow", "County Hall", "Copperfield", "4471")
                .doesNotContain(operationId.toString(), mallow.allegationId.toString());
        assertThat(casework(mallow, StepKind.PUBLICISED)).isTrue();
    }

    @Test
    void a_reader_gets_no_cookie_and_the_same_page_whoever_they_are() throws Exception {
        mallow.listed();
        var draft = notice(mallow);
        approved(draft, mallow.today());
        published(draft);
        var path = fixed(draft).path();

        for (var address : List.of("/hearings", "/outcomes", path, path + "/check", path + "/text")) {
            var answer = anybody(address);
            assertThat(answer).hasStatusOk();
            assertThat(answer.getResponse().getCookies()).as(address).isEmpty();
            assertThat(answer.getRequest().getSession(false)).as(address).isNull();
            assertThat(answer.getResponse().getHeader("Cache-Control"))
                    .as(address)
                    .contains("max-age=60")
                    .contains("public");
            assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                    .contains("default-src 'none'");
            assertThat(open(authority, address).getResponse().getContentAsString())
                    .as(address)
                    .isEqualTo(answer.getResponse().getContentAsString());
        }
    }

    @Test
    void what_is_not_published_cannot_be_told_from_what_does_not_exist() throws Exception {
        mallow.listed();
        var draft = notice(mallow);
        approved(draft, mallow.today());

        var hidden = anybody(fixed(draft).path());
        var nothing = anybody("/hearings/0000-0000-0000-0000");
        assertThat(hidden).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(nothing).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(hidden.getResponse().getContentAsString())
                .isEqualTo(nothing.getResponse().getContentAsString());
        assertThat(hidden.getResponse().getHeaderNames())
                .containsExactlyInAnyOrderElementsOf(nothing.getResponse().getHeaderNames());
        assertThat(hidden.getResponse().getCookies()).isEmpty();

        published(draft);
        assertThat(anybody(fixed(draft).path().replace("hearings", "outcomes"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void naming_one_officer_is_refused_while_anothers_anonymity_is_live_and_allowed_after() {
        mallow.listed().heard().served();
        var restriction = UUID.randomUUID();
        thorn.take(
                By.CHAIR,
                new PublicationStep.RestrictionMade(
                        restriction, true, "The name of the officer", "The chair", null, "Her hearing ends"));

        var draft = report(mallow, true);
        assertThat(approve(draft, mallow.today())).isInstanceOfSatisfying(TakenStep.Refused.class, refused -> {
            assertThat(refused.why().rule()).isEqualTo("GATE-43");
            assertThat(refused.why().citation().instrument()).contains("2020");
        });
        var answer = send(authority, one(draft) + "/approval", approval(mallow.today()));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer)
                .bodyText()
                .contains("protects this person or somebody whose case is linked", "GATE-43", "SI 2020/4");

        thorn.listed().heard();
        thorn.take(By.CHAIR, new PublicationStep.RestrictionLifted(restriction, "Her hearing has ended"));

        assertThat(send(authority, one(draft) + "/approval", approval(mallow.today())))
                .hasStatus3xxRedirection();
        assertThat(send(authority, one(draft) + "/publish", "")).hasStatus3xxRedirection();
        assertThat(anybody(fixed(draft).path()))
                .bodyText()
                .contains("PC Joan Mallow", "Gross misconduct", "Dismissal without notice");
    }

    @Test
    void everything_is_asked_again_on_the_day_of_publication() {
        mallow.listed().heard().served();
        var draft = report(mallow, true);
        approved(draft, mallow.today().plusDays(2));
        var restriction = UUID.randomUUID();
        thorn.take(
                By.CHAIR,
                new PublicationStep.RestrictionMade(restriction, true, "The name", "The chair", null, "It is lifted"));

        clock.later(2);
        hours.round();
        assertThat(anybody(fixed(draft).path())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(casework(mallow, StepKind.PUBLISHED)).isFalse();
        assertThat(words(authority, "/publications"))
                .contains("Held", "protects this person or somebody whose case is linked");

        thorn.take(By.CHAIR, new PublicationStep.RestrictionLifted(restriction, "Lifted"));
        hours.round();
        assertThat(anybody(fixed(draft).path())).hasStatusOk();
        assertThat(casework(mallow, StepKind.PUBLISHED)).isTrue();
        assertThat(casework(mallow, StepKind.OUTCOME_PUBLISHED)).isTrue();
    }

    @Test
    void a_report_stays_for_twenty_eight_days_and_then_is_gone() {
        mallow.listed().heard().served();
        var draft = report(mallow, true);
        approved(draft, mallow.today());
        published(draft);
        var first = mallow.today();
        assertThat(fixed(draft).through()).contains(first.plusDays(27));
        assertThat(words(authority, "/publications")).contains("Live", "may be taken down from");

        clock.later(27);
        assertThat(anybody(fixed(draft).path())).hasStatusOk();
        assertThat(remove(draft))
                .isInstanceOfSatisfying(
                        TakenStep.Refused.class,
                        why -> assertThat(why.why().rule()).isEqualTo("CLK-48"));

        clock.later(1);
        assertThat(anybody(fixed(draft).path())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(anybody("/outcomes")).bodyText().doesNotContain("Mallow");
        hours.round();
        assertThat(casework(mallow, StepKind.PUBLICATION_REMOVED)).isTrue();
        assertThat(fixed(draft).isOver()).isTrue();
    }

    @Test
    void a_hold_takes_a_report_out_of_sight_and_the_days_missed_are_added() {
        mallow.listed().heard().served();
        var draft = report(mallow, true);
        approved(draft, mallow.today());
        published(draft);
        var through = fixed(draft).through().orElseThrow();
        var hold = UUID.randomUUID();

        clock.later(3);
        mallow.take(By.APPROPRIATE_AUTHORITY, new PublicationStep.HoldPlaced(hold, "Advice on contempt"));
        assertThat(anybody(fixed(draft).path())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(words(authority, "/publications")).contains("Out of sight", "Advice on contempt");

        clock.later(4);
        mallow.take(By.APPROPRIATE_AUTHORITY, new PublicationStep.HoldLifted(hold, "Advice received"));
        assertThat(anybody(fixed(draft).path())).hasStatusOk();
        assertThat(fixed(draft).through()).contains(through.plusDays(4));
    }

    @Test
    void what_a_restriction_with_a_last_day_hid_comes_back_when_that_day_has_passed() {
        mallow.listed().heard().served();
        var draft = report(mallow, true);
        approved(draft, mallow.today());
        published(draft);

        thorn.take(
                By.CHAIR,
                new PublicationStep.RestrictionMade(
                        UUID.randomUUID(),
                        true,
                        "The name",
                        "The chair",
                        thorn.today().plusDays(1),
                        null));
        hours.round();
        assertThat(anybody(fixed(draft).path())).hasStatus(HttpStatus.NOT_FOUND);

        clock.later(2);
        hours.round();
        assertThat(anybody(fixed(draft).path())).hasStatusOk();
    }

    @Test
    void an_arrest_takes_a_notice_out_of_sight() {
        mallow.listed();
        var draft = notice(mallow);
        approved(draft, mallow.today());
        published(draft);

        mallow.take(
                By.CRIMINAL_INVESTIGATOR,
                new CriminalStep.Arrested(
                        UUID.randomUUID(),
                        List.of(new CriminalStep.Offence(
                                "Sexual assault",
                                CriminalStep.Trial.EITHER_WAY,
                                true,
                                ListedOffence.SEXUAL_ASSAULT,
                                false,
                                null)),
                        false,
                        "At home"));

        assertThat(anybody(fixed(draft).path())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(words(authority, one(draft))).contains("Out of sight", "criminal case is active");
    }

    @Test
    void a_notice_is_gone_when_the_hearing_was_held() {
        mallow.listed();
        var draft = notice(mallow);
        approved(draft, mallow.today());
        published(draft);
        assertThat(anybody(fixed(draft).path())).hasStatusOk();

        mallow.heard();
        assertThat(anybody(fixed(draft).path())).hasStatus(HttpStatus.NOT_FOUND);
        clock.later(1);
        hours.round();
        assertThat(casework(mallow, StepKind.PUBLICATION_REMOVED)).isTrue();
    }

    @Test
    void the_hash_on_record_is_that_of_the_text_that_is_offered() throws Exception {
        mallow.listed().heard().served();
        var draft = report(mallow, true);
        approved(draft, mallow.today());
        published(draft);

        var text = anybody(fixed(draft).path() + "/text").getResponse().getContentAsByteArray();
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        assertThat(new String(text, StandardCharsets.UTF_8))
                .startsWith("# Outcome of an accelerated misconduct hearing");
        assertThat(anybody(fixed(draft).path())).bodyText().contains(hash);
        assertThat(anybody(fixed(draft).path() + "/check"))
                .bodyText()
                .contains(hash, fixed(draft).factId().toString(), "publication.content_fixed");
        assertThat(jdbc.sql("select f.fields::text from audit.fact f where f.fact_id = :id")
                        .param("id", fixed(draft).factId())
                        .query(String.class)
                        .single())
                .contains("content_sha256");
    }

    @Test
    void what_was_approved_cannot_be_reworded() {
        mallow.listed().heard().served();
        var draft = report(mallow, true);
        approved(draft, mallow.today());

        assertThat(Force.as(authority, () -> publishing.save(draft))).isInstanceOf(TakenStep.Wrong.class);
        assertThat(remove(draft)).isInstanceOf(TakenStep.Recorded.class);
        assertThat(fixed(draft).isOver()).isTrue();
        hours.round();
        assertThat(anybody(fixed(draft).path())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_name_left_out_needs_a_ground_and_is_not_given_away_by_the_words() {
        mallow.listed().heard().served();
        var unnamed = report(mallow, false);
        assertThat(approve(unnamed, mallow.today()))
                .isInstanceOfSatisfying(
                        TakenStep.Refused.class,
                        why -> assertThat(why.why().rule()).isEqualTo("REDACTION"));

        var form = "page=OUTCOME&named=no&WHO=A former constable&CASE=Constable MALLOW shared a meme&FINDING=Gross"
                + " misconduct&REASONS=Admitted&OUTCOME=Dismissal&leftOut=WELFARE&alreadyPublic=no";
        assertThat(send(authority, one(unnamed) + "/edit", form)).hasStatus3xxRedirection();
        var answer = send(authority, one(unnamed) + "/approval", approval(mallow.today()));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyText().contains("the words give the name away");
    }

    @Test
    void staff_cases_are_not_published_and_the_page_says_why() {
        assertThat(words(authority, tansy.path() + "/publication"))
                .contains("No law publishes the outcome of staff discipline");
        assertThat(open(authority, tansy.path() + "/publication/" + UUID.randomUUID() + "/edit?page=OUTCOME"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void investigators_look_and_the_authority_publishes() {
        mallow.listed();
        var draft = notice(mallow);

        assertThat(words(investigator, one(draft))).contains("Draft", "PC Joan Mallow");
        assertThat(send(investigator, one(draft) + "/approval", approval(mallow.today())))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(open(investigator, "/publications")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private Way against(Matters matters, UUID person) {
        matters.concern(investigator, operationId, person);
        return Way.begun(cases, casework, investigator, authority, clock, operationId, person);
    }

    /// The draft that the case suggests, saved; the person who conducts the hearing requires the notice.
    private Draft notice(Way way) {
        var proposed = proposed(way, PublicPage.HEARING);
        return saved(new Draft(
                proposed.draftId(),
                proposed.operationId(),
                proposed.allegationId(),
                proposed.proceedings(),
                proposed.page(),
                proposed.named(),
                true,
                Set.of(),
                false,
                proposed.passages()));
    }

    private Draft report(Way way, boolean named) {
        var proposed = proposed(way, PublicPage.OUTCOME);
        return saved(new Draft(
                proposed.draftId(),
                proposed.operationId(),
                proposed.allegationId(),
                proposed.proceedings(),
                proposed.page(),
                named,
                false,
                Set.of(),
                false,
                named ? with(proposed, "PC Joan Mallow") : with(proposed, "A serving constable")));
    }

    private static Map<Part, String> with(Draft draft, String who) {
        var passages = new EnumMap<Part, String>(Part.class);
        passages.putAll(draft.passages());
        passages.put(Part.WHO, who);
        return passages;
    }

    private Draft proposed(Way way, PublicPage page) {
        var open = Force.as(authority, () -> casework.file(operationId, way.allegationId));
        return Proposal.of(open, new Hearing(open.file(), way.proceedings), page, UUID.randomUUID(), way.today());
    }

    private Draft saved(Draft draft) {
        assertThat(Force.as(authority, () -> publishing.save(draft))).isInstanceOf(TakenStep.Recorded.class);
        return draft;
    }

    private TakenStep approve(Draft draft, LocalDate day) {
        return Force.as(authority, () -> publishing.approve(draft, true, "Nothing stands against it", day));
    }

    private void approved(Draft draft, LocalDate day) {
        assertThat(approve(draft, day)).isInstanceOf(TakenStep.Recorded.class);
    }

    private void published(Draft draft) {
        assertThat(Force.as(authority, () -> publishing.publish(draft))).isInstanceOf(TakenStep.Recorded.class);
    }

    private TakenStep remove(Draft draft) {
        return Force.as(authority, () -> publishing.remove(draft, "It has done its work", By.APPROPRIATE_AUTHORITY));
    }

    private Fixed fixed(Draft draft) {
        return Force.as(
                authority,
                () -> publishing
                        .find(operationId, draft.allegationId(), draft.draftId())
                        .orElseThrow()
                        .fixed()
                        .orElseThrow());
    }

    private boolean casework(Way way, StepKind kind) {
        return Force.as(authority, () -> casework.file(operationId, way.allegationId)).file().history().stream()
                .anyMatch(taken -> taken.step().kind() == kind);
    }

    private static String one(Draft draft) {
        return "/operations/" + draft.operationId() + "/allegations/" + draft.allegationId() + "/publication/"
                + draft.draftId();
    }

    private static String approval(LocalDate day) {
        return "looked=yes&reason=In order&publishOn-day=" + day.getDayOfMonth() + "&publishOn-month="
                + day.getMonthValue() + "&publishOn-year=" + day.getYear();
    }

    private MvcTestResult anybody(String path) {
        return mvc.get().uri(path).exchange();
    }

    private MvcTestResult open(SignedIn who, String path) {
        return mvc.get().uri(path).session(session()).with(Force.by(who)).exchange();
    }

    private String words(SignedIn who, String path) {
        var answer = open(who, path);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(body(answer)).text();
    }

    private MvcTestResult send(SignedIn who, String path, String form) {
        return mvc.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(form)
                .session(session())
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(Force.by(who))
                .exchange();
    }

    /// A session that began just now by the clock of the test, so that it has not outlived its hours.
    private MockHttpSession session() {
        return new MockHttpSession() {
            @Override
            public long getCreationTime() {
                return clock.instant().toEpochMilli();
            }
        };
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
