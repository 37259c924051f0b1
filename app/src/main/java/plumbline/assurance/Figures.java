package plumbline.assurance;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plumbline.codecision.DecidedCases.Decided;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.quality.Agreement;
import plumbline.law.vetting.quality.RefusalChart;
import plumbline.law.vetting.quality.RefusalMonth;

/// The figures over all decisions: refusals month by month and how the two sides compare.
///
/// @param refusals every decision, by month
/// @param sides all cases in which both sides gave an opinion
/// @param classes the same for each class that has such cases
record Figures(RefusalChart refusals, Agreement sides, List<Row> classes) {
    /// One line of the table of agreement.
    record Row(String label, Agreement sides) {}

    static Figures of(List<Decided> files) {
        return new Figures(
                RefusalChart.of(months(files)),
                agreement(files, _ -> true),
                Arrays.stream(CaseClass.values())
                        .map(one -> new Row(one.capitalised(), agreement(files, file -> file.caseClass() == one)))
                        .filter(one -> one.sides().cases() > 0)
                        .toList());
    }

    private static List<RefusalMonth> months(List<Decided> files) {
        var months = new TreeMap<YearMonth, RefusalMonth>();
        for (var file : files) {
            months.merge(
                    file.month(),
                    new RefusalMonth(file.month(), file.cleared() ? 0 : 1, 1),
                    (one, other) -> new RefusalMonth(
                            one.month(), one.refused() + other.refused(), one.decided() + other.decided()));
        }
        return List.copyOf(months.values());
    }

    private static Agreement agreement(List<Decided> files, Predicate<Decided> wanted) {
        long both = 0;
        long force = 0;
        long outside = 0;
        long neither = 0;
        for (var file : files) {
            if (wanted.test(file) && file.force() != null && file.outside() != null) {
                boolean inside = file.force().opens();
                boolean beyond = file.outside().opens();
                both += inside && beyond ? 1 : 0;
                force += inside && !beyond ? 1 : 0;
                outside += !inside && beyond ? 1 : 0;
                neither += !inside && !beyond ? 1 : 0;
            }
        }
        return new Agreement(both, force, outside, neither);
    }

    /// All cases, and then class by class.
    List<Row> rows() {
        return Stream.concat(Stream.of(new Row("All", sides)), classes.stream()).toList();
    }

    /// The two sides, where there is a case to compare.
    Optional<Agreement> compared() {
        return sides.cases() == 0 ? Optional.empty() : Optional.of(sides);
    }
}
