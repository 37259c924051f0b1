package plumbline.law.vetting.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A stretch of days; one without an end lasts.
record Span(LocalDate from, Optional<LocalDate> to) {

    /// A stretch of which nothing is said.
    ///
    /// @param from its first day
    /// @param to its last
    record Hole(LocalDate from, LocalDate to) {}

    /// The holes between two days that are longer than nobody need explain.
    static List<Hole> holes(Stream<Span> spans, LocalDate from, LocalDate until, int explained) {
        var holes = new ArrayList<Hole>();
        LocalDate reached = from;
        for (Span span : spans.sorted(Comparator.comparing(Span::from)).toList()) {
            hole(holes, reached, span.from(), explained);
            LocalDate end = span.to().map(to -> to.plusDays(1)).orElse(LocalDate.MAX);
            reached = end.isAfter(reached) ? end : reached;
        }
        hole(holes, reached, until, explained);
        return holes;
    }

    private static void hole(List<Hole> holes, LocalDate reached, LocalDate next, int explained) {
        if (reached.isBefore(next) && reached.plusDays(explained).isBefore(next)) {
            holes.add(new Hole(reached, next.minusDays(1)));
        }
    }
}
