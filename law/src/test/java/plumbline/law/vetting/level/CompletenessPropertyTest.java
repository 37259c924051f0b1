package plumbline.law.vetting.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.ApplicationReason;
import plumbline.law.vetting.Level;

/// Nothing is complete while a mandatory check is missing, stale, without an answer or run by the wrong person: over
/// random files.
class CompletenessPropertyTest {
    private static final LocalDate DAY = Results.OPENED;
    private static final UUID DECIDER = new UUID(0, 2);
    private static final UUID APPLICANT = new UUID(0, 3);

    private final Random random = new Random(44);

    /// What the file holds of one check.
    private enum Filed {
        GOOD,
        ON_ITS_LAST_DAY,
        NOTHING,
        A_DAY_TOO_OLD,
        ON_OTHER_FACTS,
        IN_ANOTHER_CAPACITY,
        BY_A_DECIDER,
        ON_THEMSELVES,
        UNABLE,
        NOT_REQUIRED;

        boolean counts() {
            return this == GOOD || this == ON_ITS_LAST_DAY;
        }

        boolean isByTheWrongPerson() {
            return this == IN_ANOTHER_CAPACITY || this == BY_A_DECIDER || this == ON_THEMSELVES;
        }
    }

    @Test
    void it_is_complete_just_if_each_check_that_is_mandatory_or_was_run_counts_or_is_set_aside() {
        int complete = 0;
        for (int round = 0; round < 3_000; round++) {
            var sought = sought();
            var filed = filed(sought);
            var deviations = deviations();
            var found = gate(sought, filed, deviations).completeness(0);

            boolean expected = Results.RULES.requirements(sought).stream()
                    .allMatch(requirement ->
                            isLeftOut(requirement, filed) || counts(requirement.check(), sought, filed, deviations));
            assertThat(found.complete())
                    .as("%s %s %s", sought, filed, deviations)
                    .isEqualTo(expected);
            assertThat(found.reasons().isEmpty()).isEqualTo(expected);
            complete += expected ? 1 : 0;
        }
        assertThat(complete).as("both answers occur").isBetween(300, 2_700);
    }

    @Test
    void a_clearance_bears_the_stamp_of_each_check_that_was_set_aside_and_of_no_other() {
        for (int round = 0; round < 1_000; round++) {
            var sought = sought();
            var found = gate(sought, filed(sought), deviations()).completeness(0);

            assertThat(found.stamps())
                    .map(Deviation::check)
                    .containsExactlyElementsOf(found.lines().stream()
                            .filter(line -> line.standing() == CheckStanding.SET_ASIDE)
                            .map(CheckLine::check)
                            .toList());
        }
    }

    /// A check that is not mandatory need not be run; once it was, its answer must count.
    private static boolean isLeftOut(Requirement requirement, Map<Check, Filed> filed) {
        var one = filed.getOrDefault(requirement.check(), Filed.NOTHING);
        return requirement.need() != Need.MANDATORY && (one == Filed.NOTHING || one == Filed.NOT_REQUIRED);
    }

    private static boolean counts(Check check, Sought sought, Map<Check, Filed> filed, List<Deviation> deviations) {
        var one = filed.getOrDefault(check, Filed.NOTHING);
        return one.counts()
                || !one.isByTheWrongPerson()
                        && deviations.stream()
                                .anyMatch(deviation -> deviation.check() == check
                                        && deviation.levels().contains(sought.level())
                                        && !DAY.isBefore(deviation.from())
                                        && !DAY.isAfter(deviation.to()));
    }

    private Sought sought() {
        return new Sought(
                pick(Level.values()),
                Applicant.OFFICER,
                pick(ApplicationReason.values()),
                random.nextBoolean(),
                random.nextBoolean());
    }

    /// Most files lack little, so that both answers occur.
    private Map<Check, Filed> filed(Sought sought) {
        var filed = new EnumMap<Check, Filed>(Check.class);
        Results.all(sought).forEach(result -> filed.put(result.check(), pick(Filed.GOOD, Filed.ON_ITS_LAST_DAY)));
        int odd = random.nextInt(3);
        for (int i = 0; i < odd; i++) {
            var check = pick(Check.values());
            var one = pick(Filed.values());
            boolean ages = Results.RULES.check(check).age().isPresent();
            filed.put(check, one == Filed.A_DAY_TOO_OLD && !ages ? Filed.UNABLE : one);
        }
        return filed;
    }

    private List<Deviation> deviations() {
        var deviations = new ArrayList<Deviation>();
        int number = random.nextInt(3);
        for (int i = 0; i < number; i++) {
            LocalDate from = DAY.plusDays(random.nextInt(5) - 3L);
            deviations.add(new Deviation(
                    new UUID(2, i),
                    pick(Check.values()),
                    EnumSet.of(pick(Level.values()), Level.MV),
                    Set.of(Applicant.OFFICER),
                    "r",
                    "a",
                    from,
                    from.plusDays(random.nextInt(4))));
        }
        return deviations;
    }

    private static CompletenessGate gate(Sought sought, Map<Check, Filed> filed, List<Deviation> deviations) {
        var results = new ArrayList<CheckResult>();
        filed.forEach((check, one) -> {
            if (one != Filed.NOTHING) {
                results.add(result(check, one));
            }
        });
        return new CompletenessGate(
                Results.RULES,
                sought,
                Results.INPUTS,
                results,
                Set.of(),
                deviations,
                Set.of(DECIDER),
                Set.of(APPLICANT),
                DAY);
    }

    private static CheckResult result(Check check, Filed filed) {
        var rules = Results.RULES.check(check);
        long age = rules.age().map(Figure::number).orElse(0);
        LocalDate ranOn = switch (filed) {
            case ON_ITS_LAST_DAY -> DAY.minusDays(age);
            case A_DAY_TOO_OLD -> DAY.minusDays(age + 1);
            default -> DAY;
        };
        UUID ranBy = switch (filed) {
            case BY_A_DECIDER -> DECIDER;
            case ON_THEMSELVES -> APPLICANT;
            default -> Results.RESEARCHER;
        };
        ResultCode code = switch (filed) {
            case UNABLE -> ResultCode.UNABLE;
            case NOT_REQUIRED -> ResultCode.NOT_REQUIRED;
            default -> ResultCode.TRACE_KNOWN;
        };
        return new CheckResult(
                new UUID(1, check.ordinal()),
                check,
                ranOn,
                ranBy,
                filed == Filed.IN_ANOTHER_CAPACITY
                        ? EnumSet.complementOf(EnumSet.copyOf(rules.runners()))
                                .iterator()
                                .next()
                        : rules.runners().iterator().next(),
                "Force",
                "APP-2026-000001: checks of the level",
                filed == Filed.ON_OTHER_FACTS ? "another hash" : Results.INPUTS.hash(rules.needs()),
                code,
                List.of(),
                "as found");
    }

    @SafeVarargs
    private <T> T pick(T... from) {
        return from[random.nextInt(from.length)];
    }
}
