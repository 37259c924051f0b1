package plumbline.vetting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.law.clock.London;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.law.vetting.level.CheckLine;

/// What the board of applications shows.
final class PipelinePages {
    private PipelinePages() {}

    /// From how many days on a check that nobody answered counts as stuck.
    private static final int STUCK_AFTER = 14;

    /// How long applications have been open, in the steps that the unit is watched by.
    enum Age {
        TWO_WEEKS("Up to 14 days", 0),
        FOUR_WEEKS("15 to 28 days", 15),
        EIGHT_WEEKS("29 to 56 days", 29),
        QUARTER("57 to 90 days", 57),
        LONGER("Over 90 days", 91);

        private final String label;
        private final int from;

        Age(String label, int from) {
            this.label = label;
            this.from = from;
        }

        String label() {
            return label;
        }

        static Age of(long days) {
            return Arrays.stream(values())
                    .filter(age -> days >= age.from)
                    .reduce((_, later) -> later)
                    .orElse(TWO_WEEKS);
        }
    }

    /// @param blocking how many checks stand in the way
    /// @param awaited checks that were asked for and have no answer that counts
    record Row(HeldApplication held, int blocking, List<Awaited> awaited) {
        long days(LocalDate today) {
            return ChronoUnit.DAYS.between(held.application().openedOn(), today);
        }
    }

    /// A check without an answer that counts, and when it was last asked for.
    record Awaited(HeldApplication held, CheckLine line, Instant askedAt) {
        long days(LocalDate today) {
            return ChronoUnit.DAYS.between(London.day(askedAt), today);
        }
    }

    /// @param stage of which the list is; null for all
    record Board(List<Row> rows, @Nullable ApplicationStage stage, LocalDate today) {
        List<ApplicationStage> stages() {
            return Arrays.stream(ApplicationStage.values())
                    .filter(one -> count(one) > 0)
                    .toList();
        }

        long count(ApplicationStage one) {
            return rows.stream()
                    .filter(row -> row.held().application().stage() == one)
                    .count();
        }

        long count(ApplicationStage one, Age age) {
            return rows.stream()
                    .filter(row -> row.held().application().stage() == one)
                    .filter(row -> Age.of(row.days(today)) == age)
                    .count();
        }

        long count(Age age) {
            return rows.stream().filter(row -> Age.of(row.days(today)) == age).count();
        }

        List<Row> listed() {
            return rows.stream()
                    .filter(row -> stage == null || row.held().application().stage() == stage)
                    .toList();
        }

        /// The checks that wait longest, the longest first.
        List<Awaited> stuck() {
            return rows.stream()
                    .flatMap(row -> row.awaited().stream())
                    .filter(awaited -> awaited.days(today) >= STUCK_AFTER)
                    .sorted(Comparator.comparing(Awaited::askedAt))
                    .toList();
        }

        static int stuckAfter() {
            return STUCK_AFTER;
        }
    }
}
