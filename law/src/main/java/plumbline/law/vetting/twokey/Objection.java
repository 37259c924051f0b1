package plumbline.law.vetting.twokey;

import java.time.LocalDate;
import plumbline.law.Verdict;
import plumbline.law.clock.Deadline;
import plumbline.law.clock.London;

/// The person's objection to a named reviewer.
///
/// @param window the clock that the notice of the reviewer's name set running
/// @param receivedOn the day on which it came
/// @param grounds in the person's words
/// @param upheldBefore how many objections were upheld in this seat before this reviewer was drawn
/// @param objectedBefore whether the person objected to this same reviewer already
public record Objection(
        Deadline window, LocalDate receivedOn, String grounds, int upheldBefore, boolean objectedBefore) {

    /// Whether it is admitted: in time, in writing with grounds, and once more at most where a first one was
    /// upheld.
    public Verdict admitted() {
        LocalDate last = window.limit().last().orElseThrow();
        return need(
                        !receivedOn.isAfter(last),
                        "The time to object ended on " + London.words(last) + ".",
                        "Nothing: a conflict that comes to light later still voids the reviewer's opinion.")
                .and(() -> need(!grounds.isBlank(), "An objection states its grounds.", "Write the grounds."))
                .and(() ->
                        need(!objectedBefore, "There was an objection to this reviewer already.", "Await its ruling."))
                .and(() -> need(
                        upheldBefore < 2,
                        "Two objections were upheld in this seat; there is no third.",
                        "Nothing: a conflict that comes to light still voids the reviewer's opinion."));
    }

    private static Verdict need(boolean met, String reason, String remedy) {
        return TwoKeys.need(met, "OBJECTION", reason, remedy, TwoKeys.OBJECTION);
    }
}
