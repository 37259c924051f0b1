package plumbline.law.vetting.twokey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import plumbline.law.Verdict;
import plumbline.law.vetting.quality.Seed;

/// Who sits is decided by lot among the eligible, never by the force.
///
/// The eligible are put in the order of their lots; the first set in that order that may sit together is drawn.
/// With the seed, published afterwards, everybody comes to the same people.
///
/// @param reference of the case
/// @param round 1 for the first draw of the case, one more for each draw that follows
/// @param specialist whether a finding is sexual, domestic or about a child
/// @param staying who keeps a seat
/// @param forceCases how many cases of the force were drawn in this quarter, this one not counted
public record Draw(
        String reference,
        int round,
        Keys keys,
        boolean specialist,
        List<Candidate> staying,
        int forceCases,
        LocalDate on) {

    /// What came of a draw.
    ///
    /// @param drawn who was drawn, in the order of the lots; empty where nobody could be
    /// @param passedOver who was not eligible, with the reason
    /// @param order the eligible in the order of their lots
    public record Result(List<UUID> drawn, List<PassedOver> passedOver, List<UUID> order) {}

    /// Somebody on whom the lot could not fall.
    public record PassedOver(UUID reviewer, Verdict.Refused why) {}

    /// Copies the list.
    public Draw {
        staying = List.copyOf(staying);
    }

    /// Draws for the seats that nobody holds.
    public Result from(List<Candidate> pool, Seed seed, Figures figures) {
        List<PassedOver> passedOver = new ArrayList<>();
        List<Candidate> order = new ArrayList<>();
        for (Candidate candidate : pool) {
            switch (candidate.eligible(forceCases, on, figures)) {
                case Verdict.Allowed _ -> order.add(candidate);
                case Verdict.Refused refused -> passedOver.add(new PassedOver(candidate.id(), refused));
            }
        }
        order.sort(Comparator.comparing(candidate -> lot(candidate, seed), Arrays::compareUnsigned));
        List<UUID> drawn = complete(List.of(), order, figures).orElse(List.of()).stream()
                .map(Candidate::id)
                .toList();
        return new Result(
                drawn,
                List.copyOf(passedOver),
                order.stream().map(Candidate::id).toList());
    }

    private byte[] lot(Candidate candidate, Seed seed) {
        return seed.lot(reference + "/" + round + "/" + candidate.id());
    }

    /// The first set in the order of the lots that fills the seats and may sit together.
    private Optional<List<Candidate>> complete(List<Candidate> chosen, List<Candidate> left, Figures figures) {
        List<Candidate> together = joined(staying, chosen);
        if (together.size() == keys.reviewers()) {
            return Composition.missing(
                                    keys,
                                    specialist,
                                    together.stream().map(Candidate::standing).toList(),
                                    on,
                                    figures)
                            .isEmpty()
                    ? Optional.of(chosen)
                    : Optional.empty();
        }
        for (int next = 0; next < left.size(); next++) {
            Candidate candidate = left.get(next);
            boolean pairs = together.stream().allMatch(other -> candidate.mayPair(other.id(), forceCases, figures));
            Optional<List<Candidate>> found = pairs
                    ? complete(joined(chosen, List.of(candidate)), left.subList(next + 1, left.size()), figures)
                    : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<Candidate> joined(List<Candidate> one, List<Candidate> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
