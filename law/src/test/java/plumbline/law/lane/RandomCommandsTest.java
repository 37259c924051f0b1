package plumbline.law.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.law.Verdict;
import plumbline.law.conduct.Finding;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Outcome;
import plumbline.law.conduct.Pack;
import plumbline.law.conduct.PersonKind;

class RandomCommandsTest {

    private static final int COMMANDS = 10_000;
    private static final StepKind[] KINDS = StepKind.values();

    /// One run of random commands.
    private static final class Run {
        private final Random random;
        private final RandomStep steps;
        private final List<Taken> taken = new ArrayList<>();
        private final Set<StepKind> kinds = EnumSet.noneOf(StepKind.class);
        private CaseFile file;
        private Instant now;

        Run(CaseFile file, long seed) {
            this.random = new Random(seed);
            this.steps = new RandomStep(random);
            this.file = file;
            this.now = file.opening().raisedAt();
        }

        void command() {
            now = now.plusSeconds(random.nextInt(8 * 60 * 60));
            StepKind kind = KINDS[random.nextInt(KINDS.length)];
            By by = random.nextInt(10) == 0
                    ? By.values()[random.nextInt(By.values().length)]
                    : List.copyOf(kind.by()).get(random.nextInt(kind.by().size()));
            for (int attempt = 0; attempt < 4; attempt++) {
                if (tried(steps.of(kind, now), by)) {
                    return;
                }
            }
        }

        private boolean tried(Step step, By by) {
            Verdict verdict = Gates.standard().may(file, step, by, now);
            switch (verdict) {
                case Verdict.Refused refused -> refused(step, refused);
                case Verdict.Allowed _ -> allowed(step, by);
            }
            return verdict.isAllowed();
        }

        private void refused(Step step, Verdict.Refused refused) {
            assertThat(refused.rule()).as("rule of " + step.kind()).isNotBlank();
            assertThat(refused.reason()).as("reason of " + step.kind()).isNotBlank();
            assertThat(refused.remedy()).as("remedy of " + step.kind()).isNotBlank();
            assertThat(refused.citation().instrument())
                    .as("citation of " + step.kind())
                    .isNotBlank();
        }

        private void allowed(Step step, By by) {
            assertThat(Gates.open(file, step.kind()).isAllowed())
                    .as("%s is taken and therefore open", step.kind())
                    .isTrue();
            CaseFile before = file;
            Taken next = new Taken(new UUID(9, taken.size()), step, now, now, by);
            file = file.after(next);
            taken.add(next);
            kinds.add(step.kind());
            lawful(before, step, file);
        }

        private static void lawful(CaseFile before, Step step, CaseFile after) {
            AllegationState allegation = after.allegation();
            if (after.pack() == Pack.PACK_OFFICER) {
                assertThat(after.staff()).isEqualTo(StaffState.FRESH);
            } else {
                assertThat(after.proceedings()).isEqualTo(ProceedingsState.FRESH);
                assertThat(allegation.certified()).isFalse();
            }
            if (after.matter().stage().compareTo(MatterStage.ROUTE_SET) >= 0
                    && after.matter().stage() != MatterStage.CLOSED_WITHDRAWN
                    && after.matter().stage() != MatterStage.RETENTION) {
                assertThat(after.matter().form()).isNotNull();
            }
            if (after.subject().service() == Service.DISMISSED) {
                assertThat(after.history()).anyMatch(taken -> sanction(taken.step(), false));
            }
            if (after.subject().service() == Service.WOULD_HAVE_BEEN_DISMISSED) {
                assertThat(after.history()).anyMatch(taken -> sanction(taken.step(), true));
            }
            if (step instanceof ProceedingsStep.Found found) {
                ProceedingsState.Proceedings seated =
                        before.proceedings().find(found.proceedings()).orElseThrow();
                assertThat(seated.members()).isNotEmpty();
                assertThat(found.finding() == Finding.GROSS_MISCONDUCT && seated.forum() == Forum.MEETING)
                        .isFalse();
            }
            if (step instanceof ProceedingsStep.Referred) {
                assertThat(before.criminal().isPausing()).isFalse();
                assertThat(allegation.severities()).isNotEmpty();
            }
            if (step instanceof PublicationStep.Published) {
                assertThat(before.criminal().isSubJudice()).isFalse();
                assertThat(before.publication().holds()).isEmpty();
            }
        }

        private static boolean sanction(Step step, boolean former) {
            if (step instanceof ProceedingsStep.OutcomeDecided decided) {
                return decided.outcome() == (former ? Outcome.WOULD_HAVE_BEEN_DISMISSED : Outcome.DISMISSAL);
            }
            return step instanceof StaffStep.OutcomeGiven given
                    && StaffState.outcome(given.outcome())
                            == (former ? Outcome.WOULD_HAVE_BEEN_DISMISSED : Outcome.DISMISSAL);
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @CsvSource({
        "REGULAR_OFFICER, 1",
        "REGULAR_OFFICER, 2",
        "REGULAR_OFFICER, 3",
        "SPECIAL_CONSTABLE, 4",
        "POLICE_STAFF, 5",
        "POLICE_STAFF, 6",
        "DESIGNATED_VOLUNTEER, 7"
    })
    void ten_thousand_random_commands_never_reach_an_illegal_state_and_replay_to_the_same(PersonKind kind, long seed) {
        Run run = new Run(Course.of(kind, "2026-08-03").file(), seed);
        for (int command = 0; command < COMMANDS; command++) {
            run.command();
        }

        assertThat(run.taken).hasSizeGreaterThan(50);
        assertThat(CaseFile.replay(run.file.opening(), run.taken)).isEqualTo(run.file);
    }

    @ParameterizedTest(name = "from journey {0}")
    @CsvSource({"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"})
    void random_commands_from_anywhere_in_a_journey_stay_lawful(int journey) {
        Course course = Journeys.all().get(journey);
        for (int taken = 0; taken <= course.steps().size(); taken++) {
            List<Taken> sofar = course.steps().subList(0, taken);
            CaseFile file = CaseFile.replay(course.file().opening(), sofar);
            Run run = new Run(file, 100L * journey + taken);
            if (taken > 0) {
                run.now = sofar.getLast().at();
            }
            for (int command = 0; command < 60; command++) {
                run.command();
            }
            List<Taken> all = new ArrayList<>(sofar);
            all.addAll(run.taken);
            assertThat(CaseFile.replay(file.opening(), all)).isEqualTo(run.file);
        }
    }

    @Test
    void random_commands_take_nearly_every_kind_of_step() {
        Set<StepKind> reached =
                EnumSet.of(StepKind.DESIGNATION_WITHDRAWN); // a volunteer's, of whom there is no journey
        for (Course course : Journeys.all()) {
            for (int taken = 0; taken <= course.steps().size(); taken++) {
                List<Taken> sofar = course.steps().subList(0, taken);
                Run run = new Run(CaseFile.replay(course.file().opening(), sofar), taken);
                run.now = taken > 0 ? sofar.getLast().at() : run.now;
                for (int command = 0; command < 300; command++) {
                    run.command();
                }
                reached.addAll(run.kinds);
            }
        }

        assertThat(EnumSet.complementOf(EnumSet.copyOf(reached))).hasSizeLessThan(StepKind.values().length / 8);
    }

    @Test
    void a_step_without_its_place_is_a_broken_promise() {
        Course course = Course.of(PersonKind.REGULAR_OFFICER, "2026-08-03");
        Taken early = new Taken(
                new UUID(1, 1), new MatterStep.InvestigationStarted(), course.now(), course.now(), By.DIRECTOR_GENERAL);

        assertThatThrownBy(() -> course.file().after(early))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the matter is received");
    }
}
