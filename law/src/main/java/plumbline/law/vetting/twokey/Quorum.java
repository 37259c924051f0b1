package plumbline.law.vetting.twokey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import plumbline.law.Verdict;

/// Whether the envelopes may be opened: every seat filled and sealed, and the right people in them.
public final class Quorum {

    private Quorum() {}

    /// Whether they may be opened now.
    ///
    /// @param forceSealed whether the force's own opinion is sealed
    /// @param specialist whether a finding is sexual, domestic or about a child
    public static Verdict met(
            Keys keys, boolean forceSealed, Collection<Seat> seats, boolean specialist, LocalDate on, Figures figures) {
        List<Seat> filled = seats.stream().filter(seat -> !seat.recused()).toList();
        return TwoKeys.need(
                        forceSealed,
                        "QUORUM",
                        "The force's opinion is not sealed.",
                        "Its assessor seals it.",
                        TwoKeys.QUORUM)
                .and(() -> distinct(filled))
                .and(() -> composed(keys, filled, specialist, on, figures))
                .and(() -> sealed(filled));
    }

    private static Verdict distinct(List<Seat> filled) {
        return TwoKeys.need(
                filled.stream().map(Seat::holder).distinct().count() == filled.size(),
                "QUORUM",
                "One person sits in two seats.",
                "A person of its own for each seat.",
                TwoKeys.QUORUM);
    }

    private static Verdict composed(Keys keys, List<Seat> filled, boolean specialist, LocalDate on, Figures figures) {
        List<String> missing = Composition.missing(
                keys, specialist, filled.stream().map(Seat::standing).toList(), on, figures);
        return TwoKeys.need(
                missing.isEmpty(), "QUORUM", String.join(" ", missing), "Draw the missing seats.", TwoKeys.QUORUM);
    }

    private static Verdict sealed(List<Seat> filled) {
        long open = filled.stream().filter(seat -> !seat.sealed()).count();
        return TwoKeys.need(
                open == 0,
                "QUORUM",
                open + " of " + filled.size() + " outside opinions " + (open == 1 ? "is" : "are") + " not sealed.",
                "Each reviewer seals; one who is ill is replaced.",
                TwoKeys.QUORUM);
    }
}
