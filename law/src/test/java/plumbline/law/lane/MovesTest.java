package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.law.Verdict;
import plumbline.law.conduct.Forum;

/// The transitions of section 11, row by row: from where a step is legal, from nowhere else, and where it leads. The
/// rows are `transitions.txt`, which the application's tests read as well to try every refusal through its form.
class MovesTest {

    enum Course {
        MATTER(MatterStage.class, MatterStage.MOVES),
        ALLEGATION(AllegationStage.class, AllegationStage.MOVES),
        PERSON(Service.class, Service.MOVES),
        SUSPENSION(SuspensionStage.class, SuspensionStage.MOVES),
        RESTRICTION(RestrictionStage.class, RestrictionStage.MOVES),
        CRIMINAL(CriminalStage.class, CriminalStage.MOVES),
        PROCEEDINGS(
                ProceedingsStage.class,
                ProceedingsStage.moves(Forum.HEARING),
                ProceedingsStage.moves(Forum.MEETING),
                ProceedingsStage.moves(Forum.ACCELERATED_HEARING)),
        HEARING(ProceedingsStage.class, ProceedingsStage.moves(Forum.HEARING)),
        MEETING(ProceedingsStage.class, ProceedingsStage.moves(Forum.MEETING)),
        ACCELERATED_HEARING(ProceedingsStage.class, ProceedingsStage.moves(Forum.ACCELERATED_HEARING)),
        STAFF(StaffStage.class, StaffStage.MOVES),
        NOTICE(NoticeStage.class, NoticeStage.MOVES),
        PUBLICATION(PublicationStage.class, PublicationStage.MOVES),
        EXHIBIT(EvidenceStage.class, EvidenceStage.MOVES);

        private final Row row;
        private final Set<StepKind> kinds;

        @SafeVarargs
        <S extends Enum<S> & Stage> Course(Class<S> stages, Moves<S>... moves) {
            row = (kind, from, to) -> {
                for (Moves<S> each : moves) {
                    MovesTest.row(each, stages, kind, from, to);
                }
            };
            kinds = Arrays.stream(moves)
                    .flatMap(each -> each.kinds().stream())
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(StepKind.class)));
        }

        /// The steps that have their place in it.
        Set<StepKind> kinds() {
            return kinds;
        }
    }

    /// Checks one row.
    private interface Row {
        void check(StepKind kind, String from, String to);
    }

    private static <S extends Enum<S> & Stage> void row(
            Moves<S> moves, Class<S> stages, StepKind kind, String from, String to) {
        Set<S> legal = legal(stages, from);
        for (S stage : stages.getEnumConstants()) {
            Verdict verdict = moves.may(kind, stage);
            assertThat(verdict.isAllowed()).as("%s at %s", kind, stage).isEqualTo(legal.contains(stage));
            if (verdict instanceof Verdict.Refused refused) {
                assertThat(refused.rule()).isEqualTo("MOVE-" + kind.lane());
                assertThat(refused.reason()).contains(kind.label()).contains(stage.label());
                assertThat(refused.remedy()).contains(legal.iterator().next().label());
                assertThat(refused.citation().instrument()).isNotBlank();
            } else {
                assertThat(moves.after(kind, stage)).isEqualTo("stays".equals(to) ? stage : Enum.valueOf(stages, to));
            }
        }
    }

    private static <S extends Enum<S>> Set<S> legal(Class<S> stages, String from) {
        return Arrays.stream(from.split(" "))
                .flatMap(word -> {
                    List<S> ends = Stream.of(word.split("\\.\\."))
                            .map(name -> Enum.valueOf(stages, name))
                            .toList();
                    return EnumSet.range(ends.getFirst(), ends.getLast()).stream();
                })
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(stages)));
    }

    @ParameterizedTest(name = "{0}: {1} from {2} to {3}")
    @CsvFileSource(resources = "transitions.txt", delimiter = '|')
    void a_step_is_legal_from_the_stages_of_its_row_and_from_no_other(
            Course course, StepKind step, String from, String to) {
        course.row.check(step, from, to);
    }

    @Test
    void every_step_of_every_course_has_its_row() throws IOException {
        Map<Course, Set<StepKind>> rows = new EnumMap<>(Course.class);
        for (String line : lines()) {
            String[] cells = line.split(" \\| ");
            assertThat(rows.computeIfAbsent(Course.valueOf(cells[0]), _ -> EnumSet.noneOf(StepKind.class))
                            .add(StepKind.valueOf(cells[1])))
                    .as("one row for %s", line)
                    .isTrue();
        }

        for (Course course : EnumSet.complementOf(EnumSet.of(Course.PROCEEDINGS))) {
            Set<StepKind> own = EnumSet.copyOf(rows.getOrDefault(course, Set.of()));
            if (course.kinds().contains(StepKind.PROCEEDINGS_REFERRED)) {
                own.addAll(rows.getOrDefault(Course.PROCEEDINGS, Set.of()));
            }
            assertThat(own).as("%s", course).isEqualTo(course.kinds());
        }
    }

    private static List<String> lines() throws IOException {
        try (InputStream table = Objects.requireNonNull(MovesTest.class.getResourceAsStream("transitions.txt"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest(name = "a {0} has no step but its own")
    @EnumSource(Forum.class)
    void a_forum_has_no_step_of_another(Forum forum) {
        Moves<ProceedingsStage> moves = ProceedingsStage.moves(forum);
        Set<StepKind> others = EnumSet.allOf(StepKind.class);
        others.removeAll(moves.kinds());
        for (StepKind kind : others) {
            for (ProceedingsStage stage : ProceedingsStage.values()) {
                assertThat(moves.may(kind, stage))
                        .isInstanceOfSatisfying(
                                Verdict.Refused.class,
                                refused -> assertThat(refused.remedy()).startsWith("Nothing would"));
            }
        }
    }
}
