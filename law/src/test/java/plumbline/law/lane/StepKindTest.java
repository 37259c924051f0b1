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
    void three_lanes_are_the_persons_and_every_file_of_the_person_has_their_steps() {
        assertThat(Lane.values())
                .filteredOn(Lane::isOfPerson)
                .containsExactly(Lane.SUBJECT, Lane.RESTRICTION, Lane.CRIMINAL);
        assertThat(Lane.values())
                .extracting(Lane::label)
                .doesNotHaveDuplicates()
                .allMatch(label -> !label.isBlank());
    }

    @Test
    void a_reporting_restriction_binds_a_whole_operation_and_no_other_step_does() {
        assertThat(StepKind.values())
                .filteredOn(StepKind::isOfOperation)
                .containsExactly(StepKind.REPORTING_RESTRICTED, StepKind.REPORTING_FREED);
    }

    @Test
    void every_stage_of_a_lane_reads_in_words_of_its_own() {
        assertThat(Stage.class.getPermittedSubclasses())
                .allSatisfy(stages -> assertThat(stages.getEnumConstants())
                        .extracting(stage -> ((Stage) stage).label())
                        .doesNotHaveDuplicates()
                        .allMatch(label -> label.matches("[a-z].*[^.]")));
    }

    @Test
    void stages_from_one_to_another_are_those_two_and_what_lies_between() {
        assertThat(Moves.between(NoticeStage.DRAFT, NoticeStage.SENT))
                .containsExactly(NoticeStage.DRAFT, NoticeStage.APPROVED, NoticeStage.SENT);
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
