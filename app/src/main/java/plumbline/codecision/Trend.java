package plumbline.codecision;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.clock.London;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.Side;

/// How often a reviewer's first word agreed with the force's, month by month: for the reviewer alone to read.
///
/// @param months the newest first
record Trend(List<Month> months) {

    /// @param cases in which both first words were opened
    /// @param agreed in which both would have opened the door, or neither
    record Month(YearMonth month, int cases, int agreed) {}

    int cases() {
        return months.stream().mapToInt(Month::cases).sum();
    }

    int agreed() {
        return months.stream().mapToInt(Month::agreed).sum();
    }

    static Trend of(List<Course> courses, UUID reviewer) {
        Map<YearMonth, int[]> counted = new TreeMap<>();
        for (var course : courses) {
            course.steps().stream()
                    .filter(one -> one.step() instanceof Step.Opened)
                    .findFirst()
                    .ifPresent(one -> {
                        var opened = (Step.Opened) one.step();
                        var force = opinion(course, opened, null);
                        var own = opinion(course, opened, reviewer);
                        if (force.isPresent() && own.isPresent()) {
                            var month = counted.computeIfAbsent(YearMonth.from(London.day(one.at())), _ -> new int[2]);
                            month[0]++;
                            month[1] += force.get().opens() == own.get().opens() ? 1 : 0;
                        }
                    });
        }
        List<Month> months = new ArrayList<>();
        counted.forEach((month, count) -> months.addFirst(new Month(month, count[0], count[1])));
        return new Trend(months);
    }

    /// The opinion of this reviewer in an opening, or the force's.
    private static Optional<Opinion> opinion(Course course, Step.Opened opened, @Nullable UUID reviewer) {
        return course.all(Step.Sealed.class)
                .filter(one -> reviewer == null
                        ? one.side() == Side.FORCE
                        : one.author().equals(reviewer))
                .flatMap(one -> opened.opinions().stream()
                        .filter(opinion -> opinion.opinionId().equals(one.opinionId())))
                .map(Step.OpenedOpinion::opinion)
                .findFirst();
    }
}
