package plumbline.demoforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.demo.Part;
import plumbline.demo.World;
import plumbline.demo.WorldWriter;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.conduct.AllegationFacts;
import plumbline.law.conduct.MatterKind;
import plumbline.law.conduct.Pack;
import plumbline.law.conduct.PersonKind;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.RuleSets;
import plumbline.law.lane.CaseFile;
import plumbline.law.lane.Gates;
import plumbline.law.lane.MatterStage;
import plumbline.law.lane.Opening;
import plumbline.law.lane.StaffStage;
import plumbline.law.lane.Taken;

/// The cases of the demonstration against the law, without an application: they must be lawful whenever it is started.
class DemoStoriesTest {
    private static final World WORLD = World.of(WorldWriter.SEED, 1);

    static Stream<LocalDate> firstStarts() {
        return IntStream.range(0, 56).mapToObj(week -> LocalDate.of(2026, 6, 8).plusDays(week * 10L));
    }

    @ParameterizedTest
    @MethodSource("firstStarts")
    void every_step_is_lawful_when_it_happens_whenever_the_demonstration_is_started(LocalDate start) {
        stories(start).forEach(story -> {
            var file = open(story);
            for (var told : story.told()) {
                assertThat(Gates.standard().may(file, told.step(), told.by(), told.at()))
                        .as("%s, step %s, started on %s", story.part(), told, start)
                        .isInstanceOf(Verdict.Allowed.class);
                file = file.after(taken(told));
            }
        });
    }

    @Test
    void some_cases_are_over_some_are_under_way_and_two_are_left_for_the_tour() {
        var start = LocalDate.of(2026, 11, 26);

        assertThat(end(Part.RINGLEADER, start).matter().stage()).isEqualTo(MatterStage.RETENTION);
        assertThat(end(Part.LAUGHER, start).matter().stage()).isEqualTo(MatterStage.FINAL);
        assertThat(end(Part.SERGEANT, start).matter().stage()).isEqualTo(MatterStage.FINAL);
        assertThat(end(Part.FILMER, start).matter().stage()).isEqualTo(MatterStage.PROCEEDINGS);
        assertThat(end(Part.ECHO, start).matter().stage()).isEqualTo(MatterStage.PROCEEDINGS);
        assertThat(end(Part.SILENT, start).matter().stage()).isEqualTo(MatterStage.INVESTIGATING);
        assertThat(end(Part.ARRESTED, start).criminal().isPausing()).isTrue();
        assertThat(end(Part.DISPATCHER, start).staff().stage()).isEqualTo(StaffStage.APPEAL);
        assertThat(end(Part.ANALYST, start).staff().stage()).isEqualTo(StaffStage.FACT_FIND);
        assertThat(end(Part.SPECIAL, start).matter().stage()).isEqualTo(MatterStage.RECEIVED);
    }

    @Test
    void nothing_has_happened_in_the_future_at_the_first_start() {
        for (int day = 0; day < 400; day++) {
            var start = LocalDate.of(2026, 10, 8).plusDays(day);
            assertThat(stories(start))
                    .allSatisfy(story -> assertThat(story.alleged().known()).isBeforeOrEqualTo(start))
                    .flatExtracting(Story::told)
                    .allSatisfy(told -> assertThat(London.day(told.at())).isBeforeOrEqualTo(start));
        }
    }

    private static List<Story> stories(LocalDate start) {
        var days = DemoDays.startedFirst(London.endOf(start.minusDays(1)).plusSeconds(1));
        return DemoCases.stories(WORLD.operation(), days, UUID.randomUUID());
    }

    private static CaseFile end(Part part, LocalDate start) {
        var story = stories(start).stream()
                .filter(one -> one.part() == part)
                .findAny()
                .orElseThrow();
        return CaseFile.replay(
                open(story).opening(),
                story.told().stream().map(DemoStoriesTest::taken).toList());
    }

    private static Taken taken(Story.Told told) {
        return new Taken(UUID.randomUUID(), told.step(), told.at(), told.at(), told.by());
    }

    private static CaseFile open(Story story) {
        var kind = switch (story.part()) {
            case SPECIAL -> PersonKind.SPECIAL_CONSTABLE;
            case DISPATCHER, ANALYST -> PersonKind.POLICE_STAFF;
            default -> PersonKind.REGULAR_OFFICER;
        };
        var alleged = story.alleged();
        var facts = AllegationFacts.known(alleged.known()).behaviour(alleged.from(), alleged.to());
        return CaseFile.open(new Opening(
                DemoIds.allegation(story.part()),
                DemoIds.person(WORLD.operation().who(story.part())),
                kind,
                kind.pack() != Pack.PACK_OFFICER
                        ? null
                        : story.part() == Part.SERGEANT ? Rank.SERGEANT : Rank.CONSTABLE,
                MatterKind.CONDUCT_MATTER,
                RuleSets.select(kind, alleged.gross() ? facts.grossMisconductAlleged() : facts),
                alleged.standards(),
                alleged.known(),
                alleged.known().atTime(9, 0).atZone(London.ZONE).toInstant(),
                null,
                false));
    }
}
