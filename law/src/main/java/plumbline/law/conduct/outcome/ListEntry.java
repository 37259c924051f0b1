package plumbline.law.conduct.outcome;

import plumbline.law.Citation;

/// What is due to the lists that the College of Policing keeps.
public sealed interface ListEntry {

    /// Why, in a sentence.
    String reason();

    /// Where it is written.
    Citation citation();

    /// A report for the barred list.
    record Barred(String reason, Citation citation) implements ListEntry {}

    /// A report for the advisory list.
    record Advisory(String reason, Citation citation) implements ListEntry {}

    /// An entry is to be removed, with a further report.
    record Removal(String reason, Citation citation) implements ListEntry {}

    /// Nothing is due.
    record None(String reason, Citation citation) implements ListEntry {}
}
