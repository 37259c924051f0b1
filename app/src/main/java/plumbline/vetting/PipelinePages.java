package plumbline.vetting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import plumbline.law.vetting.application.ApplicationStage;
import plumbline.web.Paging;

/// What the board of applications shows.
final class PipelinePages {
    private PipelinePages() {}

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
    record Row(HeldApplication held, int blocking) {
        long days(LocalDate today) {
            return ChronoUnit.DAYS.between(held.application().openedOn(), today);
        }
    }

    /// @param opened how many there are of each stage and day
    /// @param stuck the checks that wait longest
    /// @param rows one page of the list
    /// @param stage of which the list is; null for all
    /// @param number of the page, from 1
    /// @param most rows of a page
    record Board(
            List<PipelineRepository.Opened> opened,
            List<Unanswered> stuck,
            List<Row> rows,
            @Nullable ApplicationStage stage,
            int number,
            int most,
            LocalDate today) {
        List<ApplicationStage> stages() {
            return Arrays.stream(ApplicationStage.values())
                    .filter(one -> count(one) > 0)
                    .toList();
        }

        int all() {
            return count(_ -> true);
        }

        int count(ApplicationStage one) {
            return count(group -> group.stage() == one);
        }

        int count(ApplicationStage one, Age age) {
            return count(group -> group.stage() == one && age(group) == age);
        }

        int count(Age age) {
            return count(group -> age(group) == age);
        }

        private Age age(PipelineRepository.Opened group) {
            return Age.of(ChronoUnit.DAYS.between(group.on(), today));
        }

        private int count(Predicate<PipelineRepository.Opened> which) {
            return opened.stream()
                    .filter(which)
                    .mapToInt(PipelineRepository.Opened::count)
                    .sum();
        }

        /// How many the list has, on all its pages.
        int listed() {
            return stage == null ? all() : count(stage);
        }

        int stuckInAll() {
            return stuck.isEmpty() ? 0 : stuck.getFirst().among();
        }

        int stuckAfter() {
            return Pipeline.STUCK_AFTER;
        }

        Paging paging() {
            return Paging.ofRows(
                    number,
                    listed(),
                    most,
                    page -> "/vetting?" + (stage == null ? "" : "stage=" + stage + "&") + "page=" + page + "#list");
        }
    }
}
