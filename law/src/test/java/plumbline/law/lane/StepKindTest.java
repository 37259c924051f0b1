package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.law.conduct.Forum;

class StepKindTest {

    private static Stream<Class<?>> records() {
        return Arrays.stream(Step.class.getPermittedSubclasses())
                .flatMap(lane -> Arrays.stream(lane.getPermittedSubclasses()));
    }

    @Test
    void every_record_of_a_step_has_one_kind() {
        assertThat(records().toList())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(StepKind.values())
                        .<Class<?>>map(StepKind::step)
                        .toList());
    }

    @Test
    void an_id_names_one_kind_and_reads_as_words_with_hyphens() {
        assertThat(StepKind.values())
                .extracting(StepKind::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
        assertThat(StepKind.of("severity-assessed")).isEqualTo(StepKind.SEVERITY_ASSESSED);
        assertThatThrownBy(() -> StepKind.of("no-such-step")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(StepKind.class)
    void a_kind_is_an_imperative_that_somebody_may_take(StepKind kind) {
        assertThat(kind.by()).isNotEmpty();
        assertThat(kind.label()).matches("[A-Z].*[^.]");
        assertThat(kind.step().getEnclosingClass().getSimpleName().toUpperCase(java.util.Locale.ROOT))
                .startsWith(kind.lane().name());
    }

    @Test
    void every_kind_has_a_place_in_the_course_of_its_lane() {
        Set<StepKind> placed = Stream.of(
                        MatterStage.MOVES.kinds(),
                        AllegationStage.MOVES.kinds(),
                        Service.MOVES.kinds(),
                        SuspensionStage.MOVES.kinds(),
                        RestrictionStage.MOVES.kinds(),
                        CriminalStage.MOVES.kinds(),
                        ProceedingsStage.moves(Forum.HEARING).kinds(),
                        ProceedingsStage.moves(Forum.ACCELERATED_HEARING).kinds(),
                        StaffStage.MOVES.kinds(),
                        NoticeStage.MOVES.kinds(),
                        PublicationStage.MOVES.kinds(),
                        EvidenceStage.MOVES.kinds())
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(StepKind.class)));
        Set<StepKind> anytime = EnumSet.of(
                StepKind.HOLD_PLACED, StepKind.HOLD_LIFTED, StepKind.REPORTING_RESTRICTED, StepKind.REPORTING_FREED);

        placed.addAll(anytime);
        assertThat(placed).containsExactly(StepKind.values());
    }
}
