package plumbline.law.vetting.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds what means more together than apart.
final class Patterns {
    private Patterns() {}

    static List<Pattern> in(List<Finding> findings) {
        List<Pattern> found = new ArrayList<>();
        for (var nature : Nature.values()) {
            of(nature, findings)
                    .filter(pattern ->
                            found.stream().noneMatch(known -> known.findings().equals(pattern.findings())))
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static Optional<Pattern> of(Nature nature, List<Finding> findings) {
        var alike = findings.stream()
                .filter(finding -> finding.involved() == Involved.SUBJECT && finding.is(nature))
                .toList();
        return (people(alike) >= Figure.PATTERN_PEOPLE.value() || alike.size() >= Figure.PATTERN_OCCASIONS.value())
                        && hasUndecided(alike)
                ? Optional.of(
                        new Pattern(nature, alike.stream().map(Finding::id).toList()))
                : Optional.empty();
    }

    private static long people(List<Finding> alike) {
        return alike.stream()
                .map(finding -> finding.concerned().strip().toLowerCase(Locale.UK))
                .filter(who -> !who.isEmpty())
                .distinct()
                .count();
    }

    /// Matters that were all finally decided as no case are no pattern without something new.
    private static boolean hasUndecided(List<Finding> alike) {
        return alike.stream().anyMatch(finding -> finding.disposal() != Disposal.NO_CASE_TO_ANSWER);
    }
}
