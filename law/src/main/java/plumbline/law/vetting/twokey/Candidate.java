package plumbline.law.vetting.twokey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import plumbline.law.Verdict;

/// A reviewer who might be drawn.
///
/// @param vetted whether an issuer other than the force cleared the reviewer, security checks included
/// @param declaredOn the day of the last yearly declaration of interests
/// @param cases how many of the force's cases of this quarter the reviewer has
/// @param together how many of them with each other reviewer
/// @param conflicts with the person, detected or declared
public record Candidate(
        UUID id,
        Standing standing,
        Term term,
        boolean vetted,
        LocalDate declaredOn,
        int cases,
        Map<UUID, Integer> together,
        List<Conflict> conflicts) {

    /// Copies the collections.
    public Candidate {
        together = Map.copyOf(together);
        conflicts = List.copyOf(conflicts);
    }

    /// Whether the lot may fall on this reviewer.
    ///
    /// @param forceCases how many cases of the force were drawn in this quarter, this one not counted
    public Verdict eligible(int forceCases, LocalDate on, Figures figures) {
        return need(term.runs(on), "TERM", "The appointment does not run today.", "Another reviewer.")
                .and(() -> need(
                        vetted,
                        "VETTED",
                        "No issuer other than the force has cleared the reviewer.",
                        "A clearance from another issuer."))
                .and(() -> need(
                        !on.isAfter(declaredOn.plusYears(1)),
                        "DECLARATION",
                        "The yearly declaration of interests is older than a year.",
                        "A fresh declaration."))
                .and(() -> Conflicts.may(conflicts))
                .and(() -> need(
                        isWithin(cases, figures.of(Figure.FORCE_SHARE), forceCases, figures),
                        "SHARE",
                        "The reviewer has had a full share of the force's cases this quarter.",
                        "Another reviewer, or the next quarter."));
    }

    /// Whether the two may sit together once more.
    boolean mayPair(UUID other, int forceCases, Figures figures) {
        return isWithin(together.getOrDefault(other, 0), figures.of(Figure.PAIR_SHARE), forceCases, figures);
    }

    private static boolean isWithin(int had, int percent, int forceCases, Figures figures) {
        int counted = Math.max(forceCases + 1, figures.of(Figure.SHARE_COUNTED_FROM));
        return (had + 1) * 100 <= percent * counted;
    }

    private static Verdict need(boolean met, String rule, String reason, String remedy) {
        return TwoKeys.need(met, rule, reason, remedy, TwoKeys.ASSIGNMENT);
    }
}
