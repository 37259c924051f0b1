package plumbline.law.notice;

import java.time.LocalDate;
import plumbline.law.Citation;
import plumbline.law.Verdict;

/// From when a notice counts as served.
public sealed interface Served {

    /// It counts as served on this day; clocks start from it.
    ///
    /// @param on the day, in London
    /// @param why how the day follows, in a sentence
    /// @param citation the rule, with its mark
    record Deemed(LocalDate on, String why, Citation citation) implements Served {}

    /// It does not count as served yet, and what is missing.
    record NotYet(String missing, Citation citation) implements Served {}

    /// It cannot be served in this way.
    record NotThus(Verdict.Refused refusal) implements Served {}
}
