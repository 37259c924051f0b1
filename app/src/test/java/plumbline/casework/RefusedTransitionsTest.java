package plumbline.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import plumbline.FeatureTest;
import plumbline.Pages;
import plumbline.access.Force;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.cases.Cases;
import plumbline.cases.Matters;
import plumbline.law.conduct.PersonKind;
import plumbline.law.lane.Lane;
import plumbline.law.lane.StepKind;

/// Every transition that section 11 refuses is refused through its form, by the rule that the law gives, with the
/// reason and what would change it, and nothing is recorded.
///
/// The transitions are those of the table that the tests of the law hold (`transitions.txt`): cases are walked to
/// every stage of every course, and there each step without a row that lets it go is sent. The gates of section 11 are
/// tried where a case would pass them. What no form can say:
///
/// - Exhibits are handled where exhibits are: their steps have no form, and their address answers that it does not
///   exist.
/// - GATE-17 and every other question of who acts: a form offers only the roles that may, and another is no answer.
/// - GATE-36 flags a charge that is out of time and refuses nothing; GATE-42 asks for a reason, which the form itself
///   insists on.
@FeatureTest
class RefusedTransitionsTest {
    private static final LocalDate START = LocalDate.of(2026, 8, 3);
    private static final List<String> GATES = Stream.of(
                    "1 2 3 4 10 11 12 13 14 15 16 18 19 20 30 31 32 33 34 35 37 38 40 41 43".split(" "))
            .map(number -> "GATE-" + number)
            .toList();

    @TestConfiguration
    static class Afterwards {
        /// After the last day of every walk: what happened is recorded late.
        @Bean
        @Primary
        InstantSource afterwards() {
            return InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z"));
        }
    }

    private final Tried tried = new Tried();
    private final Matters matters;
    private final Cases cases;
    private final Casework casework;
    private final Pages pages;
    private final SignedIn investigator;
    private final SignedIn authority;
    private final UUID operationId;

    RefusedTransitionsTest(Matters matters, Cases cases, Casework casework, Pages pages) {
        this.matters = matters;
        this.cases = cases;
        this.casework = casework;
        this.pages = pages;
        investigator = matters.account(Role.INVESTIGATOR);
        authority = matters.account(Role.APPROPRIATE_AUTHORITY);
        operationId = matters.open(investigator, authority).operationId();
    }

    @TestFactory
    Stream<DynamicTest> every_transition_that_section_11_refuses_is_refused_through_its_form() {
        return Stream.of(
                walk("a hearing, dismissal and an appeal", PersonKind.REGULAR_OFFICER, HearingWalks::hearing),
                walk("a meeting, a warning and an appeal", PersonKind.REGULAR_OFFICER, HearingWalks::meeting),
                walk("an accelerated hearing after leaving", PersonKind.REGULAR_OFFICER, HearingWalks::accelerated),
                walk("an accelerated hearing that returns", PersonKind.REGULAR_OFFICER, HearingWalks::returned),
                walk("a hearing withdrawn", PersonKind.REGULAR_OFFICER, HearingWalks::withdrawnHearing),
                walk("a meeting withdrawn", PersonKind.REGULAR_OFFICER, HearingWalks::withdrawnMeeting),
                walk(
                        "an accelerated hearing withdrawn",
                        PersonKind.REGULAR_OFFICER,
                        HearingWalks::withdrawnAccelerated),
                walk("no case to answer", PersonKind.REGULAR_OFFICER, OtherWalks::noCase),
                walk("a final warning before", PersonKind.SPECIAL_CONSTABLE, OtherWalks::warnedBefore),
                walk("reflective practice", PersonKind.REGULAR_OFFICER, OtherWalks::reflected),
                walk("a case withdrawn", PersonKind.REGULAR_OFFICER, OtherWalks::withdrawn),
                walk("a volunteer", PersonKind.DESIGNATED_VOLUNTEER, OtherWalks::volunteer),
                walk("a suspension", PersonKind.REGULAR_OFFICER, OtherWalks::suspended),
                walk("a restriction", PersonKind.REGULAR_OFFICER, OtherWalks::restricted),
                walk("notices", PersonKind.REGULAR_OFFICER, OtherWalks::notices),
                walk("publication", PersonKind.REGULAR_OFFICER, OtherWalks::published),
                walk("staff dismissed", PersonKind.POLICE_STAFF, OtherWalks::staff),
                walk("staff in reflective practice", PersonKind.POLICE_STAFF, OtherWalks::staffReflected),
                walk("staff who leave", PersonKind.POLICE_STAFF, OtherWalks::staffLeft),
                walk("criminal strands", PersonKind.REGULAR_OFFICER, CriminalWalks::strands),
                walk("prejudice", PersonKind.REGULAR_OFFICER, CriminalWalks::prejudice),
                walk("the end of a pause", PersonKind.REGULAR_OFFICER, CriminalWalks::determinedAgain),
                walk("an account kept apart", PersonKind.REGULAR_OFFICER, CriminalWalks::apart),
                walk("an arrest", PersonKind.REGULAR_OFFICER, CriminalWalks::arrested),
                DynamicTest.dynamicTest("and nothing was left out", this::nothingWasLeftOut));
    }

    private DynamicTest walk(String name, PersonKind kind, Consumer<Walk> way) {
        return DynamicTest.dynamicTest(name, () -> {
            var person = matters.person(kind, "Joan", "Mallow", "PC");
            matters.concern(investigator, operationId, person);
            var allegation = Matters.meme(operationId, person, START);
            Force.as(investigator, () -> cases.raiseAllegation(allegation));
            way.accept(new Walk(
                    tried, casework, pages, investigator, authority, operationId, allegation.allegationId(), START));
        });
    }

    private void nothingWasLeftOut() {
        var all = 0;
        for (var course : Course.values()) {
            if (course != Course.EXHIBIT) {
                var refused = course.stages().stream()
                        .mapToInt(stage -> course.refused(stage).size())
                        .sum();
                assertThat(tried.missing(course))
                        .as("%s: stages that no case came to", course)
                        .isEmpty();
                assertThat(tried.refused(course))
                        .as("%s: transitions refused", course)
                        .isEqualTo(refused);
                IO.println(course + ": " + refused + " transitions refused");
                all += refused;
            }
        }
        IO.println("All: " + all + " transitions refused; rules that refused: " + tried.rules());
        assertThat(tried.rules()).containsAll(GATES);
    }

    @Test
    void what_happens_to_exhibits_has_no_form() {
        var allegation = allegation();
        Arrays.stream(StepKind.values())
                .filter(kind -> kind.lane() == Lane.EVIDENCE)
                .forEach(kind -> assertThat(pages.send(investigator, path(allegation, kind), "exhibit=E/1"))
                        .as(kind.id())
                        .hasStatus(HttpStatus.NOT_FOUND));
    }

    @Test
    void a_role_that_may_not_take_a_step_is_no_answer_to_its_form() {
        var allegation = allegation();
        for (var kind : StepKind.values()) {
            if (kind.lane() != Lane.EVIDENCE) {
                var account = Recorders.mayRecord(authority, kind).isEmpty() ? investigator : authority;
                var other = EnumSet.complementOf(EnumSet.copyOf(kind.by()))
                        .iterator()
                        .next();
                var page = pages.send(account, path(allegation, kind), "stepId=" + UUID.randomUUID() + "&by=" + other);
                assertThat(page).as("%s by %s", kind, other).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                assertThat(Pages.words(page)).contains("Choose in which role it was done");
            }
        }
    }

    private UUID allegation() {
        var person = matters.officer();
        matters.concern(investigator, operationId, person);
        var allegation = Matters.meme(operationId, person, START);
        Force.as(investigator, () -> cases.raiseAllegation(allegation));
        return allegation.allegationId();
    }

    private String path(UUID allegation, StepKind kind) {
        return "/operations/" + operationId + "/allegations/" + allegation + "/steps/" + kind.id();
    }
}
