package plumbline.law.vetting.after;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.conduct.RuleSet;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.CaseClass;

class RandomActsTest {

    private static final int COMMANDS = 10_000;
    private static final UUID ID = new UUID(1, 1);
    private static final List<UUID> PEOPLE =
            IntStream.range(0, 4).mapToObj(who -> new UUID(2, who)).toList();
    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    private final Random random = new Random(7);
    private Instant now = DAY.atTime(9, 0).atZone(London.ZONE).toInstant();

    static Stream<Arguments> courses() {
        return Stream.of(
                        Review.open(ID, Running.SUBJECT, true),
                        Review.open(ID, Running.SUBJECT, false),
                        WithdrawalCase.received(ID, Running.SUBJECT, Applicant.OFFICER, false),
                        WithdrawalCase.received(ID, Running.SUBJECT, Applicant.SPECIAL, true),
                        WithdrawalCase.received(ID, Running.SUBJECT, Applicant.STAFF, false),
                        restriction(Situation.CHARGED_LISTED, Applicant.OFFICER),
                        restriction(Situation.ARRESTED_LISTED, Applicant.OFFICER),
                        restriction(Situation.VETTING_RED, Applicant.OFFICER),
                        restriction(Situation.CLEARANCE_LAPSED, Applicant.STAFF),
                        Appeal.lodged(ID, Running.SUBJECT, AppealRoute.OFFICER, CaseClass.RED, DAY, DAY),
                        Transfer.askedFor(ID, Running.SUBJECT, "Norland", DAY))
                .map(course -> Arguments.of(course.getClass().getSimpleName(), course));
    }

    private static Restriction restriction(Situation situation, Applicant applicant) {
        return Restriction.proposed(ID, Running.SUBJECT, applicant, situation, DAY, RuleSet.RS_2026);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("courses")
    void ten_thousand_random_acts_never_reach_an_illegal_state_and_replay_to_the_same(String name, Course fresh) {
        Course course = fresh;
        List<Done> doneSoFar = new ArrayList<>();
        int done = 0;
        for (int command = 0; command < COMMANDS; command++) {
            now = now.plusSeconds(random.nextInt(20_000));
            ActKind kind = pick(Arrays.asList(ActKind.values()));
            Hand by = random.nextInt(10) == 0 ? pick(Arrays.asList(Hand.values())) : pick(List.copyOf(kind.by()));
            Done next = new Done(new UUID(3, command), (Act) record(kind.act()), now, by, pick(PEOPLE));
            switch (course.may(next, Running.CLOCKS)) {
                case Verdict.Refused refused -> {
                    assertThat(List.of(refused.rule(), refused.reason(), refused.remedy()))
                            .noneMatch(String::isBlank);
                    assertThat(refused.citation().note()).isNotBlank();
                }
                case Verdict.Allowed _ -> {
                    assertThat(course.open()).contains(kind);
                    Course after = course.after(next);
                    lawful(course, next, after);
                    course = after;
                    doneSoFar.add(next);
                    done++;
                }
            }
            if (course.isOver() && random.nextInt(50) == 0) {
                replays(fresh, doneSoFar, course);
                doneSoFar.clear();
                course = fresh;
            }
        }
        replays(fresh, doneSoFar, course);
        assertThat(done).as(name).isGreaterThan(20);
    }

    private static void replays(Course fresh, List<Done> acts, Course reached) {
        Course again = fresh;
        for (Done act : acts) {
            again = again.after(act);
        }
        assertThat(again).isEqualTo(reached);
    }

    private static void lawful(Course before, Done done, Course after) {
        assertThat(before.isOver() && !(done.act() instanceof WithdrawalAct.CompletedOnPaper))
                .as("nothing follows the end")
                .isFalse();
        switch (after) {
            case Review review -> {
                if (review.outcome() == ReviewAct.Outcome.NO_CHANGE && review.red()) {
                    assertThat(keys(review.history(), ReviewAct.OutsideLooked.class))
                            .isPositive();
                }
            }
            case WithdrawalCase withdrawal -> lawful(withdrawal);
            case Restriction restriction -> {
                if (restriction.situation() == Situation.CHARGED_LISTED
                        && restriction.stage() == LadderStage.IN_FORCE
                        && restriction.applicant() == Applicant.OFFICER) {
                    assertThat(restriction.rungs()).contains(Rung.SUSPENDED);
                }
                if (restriction.isOver() && restriction.situation().lift() != Situation.Lift.ENDED) {
                    assertThat(keys(restriction.history(), RestrictionAct.Concurred.class))
                            .isPositive();
                }
            }
            case Appeal appeal -> {
                if (appeal.stage() == AppealStage.UPHELD) {
                    assertThat(appeal.members()).noneMatch(AppealAct.Member::tookPart);
                    assertThat(appeal.members().stream()
                                    .filter(AppealAct.Member::outside)
                                    .count())
                            .isGreaterThan(1);
                }
            }
            case Transfer transfer -> {
                if (transfer.stage() == TransferStage.ACCEPTED) {
                    assertThat(transfer.missing()).isEmpty();
                    assertThat(transfer.unsigned()).isEmpty();
                }
            }
        }
    }

    private static void lawful(WithdrawalCase withdrawal) {
        List<Done> history = withdrawal.history();
        if (!withdrawal.applicant().isUnderVettingRegulations()) {
            assertThat(withdrawal.effects()).doesNotContain(Effect.DISMISSAL);
            assertThat(withdrawal.decision()).isNull();
        }
        if (keys(history, WithdrawalAct.NoticeServed.class) > 0) {
            assertThat(keys(history, WithdrawalAct.SeverityDecided.class)).isPositive();
            assertThat(keys(history, WithdrawalAct.AssessorAppointed.class)).isPositive();
        }
        if (withdrawal.decision() != null) {
            assertThat(keys(history, WithdrawalAct.Assessed.class)).isPositive();
            assertThat(keys(history, WithdrawalAct.PausedForConduct.class))
                    .isLessThanOrEqualTo(keys(history, WithdrawalAct.Resumed.class));
        }
    }

    private static long keys(List<Done> history, Class<? extends Act> act) {
        return history.stream().filter(done -> act.isInstance(done.act())).count();
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(this::component).toArray();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class) && random.nextInt(2) == 0) {
            return null;
        }
        return switch (component.getName()) {
            case "tookPart", "closedOnly" -> random.nextInt(10) == 0;
            case "members" ->
                IntStream.range(0, 3)
                        .mapToObj(_ -> record(AppealAct.Member.class))
                        .toList();
            default -> value(component.getGenericType());
        };
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType many) {
            List<Object> values = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(_ -> value(many.getActualTypeArguments()[0]))
                    .toList();
            return many.getRawType() == List.class ? values : new LinkedHashSet<>(values);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == boolean.class) {
            return random.nextInt(4) != 0;
        } else if (plain == int.class) {
            return 1 + random.nextInt(3);
        } else if (plain == String.class) {
            return random.nextInt(12) == 0 ? " " : "words";
        } else if (plain == UUID.class) {
            return pick(PEOPLE);
        } else if (plain == LocalDate.class) {
            return London.day(now).plusDays(random.nextInt(40) - 10L);
        } else if (plain.isEnum()) {
            return pick(Arrays.asList(plain.getEnumConstants()));
        }
        return record(plain);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
