package plumbline.law.vetting.level;

import java.util.ArrayList;
import java.util.List;

/// Whether every check that the rules ask for is there and counts. It is computed from what is on record each time that
/// somebody asks; there is no flag that anybody could set.
///
/// @param lines every check, in the order of the catalogue
/// @param openQueries what the applicant was asked and has not answered
public record Completeness(List<CheckLine> lines, int openQueries) {

    /// Copies the list.
    public Completeness {
        lines = List.copyOf(lines);
    }

    /// Nothing blocks.
    public boolean complete() {
        return openQueries == 0 && blocking().isEmpty();
    }

    /// The checks for whose sake nothing can be issued.
    public List<CheckLine> blocking() {
        return lines.stream().filter(line -> line.standing().blocks()).toList();
    }

    /// The deviations that a clearance issued now is stamped with.
    public List<Deviation> stamps() {
        return lines.stream().flatMap(line -> line.deviation().stream()).toList();
    }

    /// The line of a check.
    public CheckLine line(Check check) {
        return lines.stream().filter(line -> line.check() == check).findAny().orElseThrow();
    }

    /// Each thing that stands in the way, in a sentence.
    public List<String> reasons() {
        var reasons = new ArrayList<String>();
        blocking().forEach(line -> reasons.add(line.check() + ": " + line.why()));
        if (openQueries > 0) {
            reasons.add(
                    openQueries == 1
                            ? "One question to the applicant is open."
                            : openQueries + " questions to the applicant are open.");
        }
        return reasons;
    }
}
