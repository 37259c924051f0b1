package plumbline.law.vetting.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Why somebody concludes what they conclude. What it must hold is for [OpinionRules].
///
/// @param weighings one for each finding and each pattern
/// @param model the six elements of the decision model
/// @param risks every risk that is seen, with what is done about it
/// @param explanations of the red-flag phrases that are used
/// @param priors an answer to each earlier decision on the same facts
/// @param departures from guidance
/// @param overall the second stage over everything: all the circumstances together, or what information is needed
public record Rationale(
        List<Weighing> weighings,
        DecisionModel model,
        List<Risk> risks,
        List<Explanation> explanations,
        List<PriorAnswer> priors,
        List<Departure> departures,
        String overall) {

    /// Copies the lists.
    public Rationale {
        weighings = List.copyOf(weighings);
        risks = List.copyOf(risks);
        explanations = List.copyOf(explanations);
        priors = List.copyOf(priors);
        departures = List.copyOf(departures);
    }

    /// What was made of that finding or pattern.
    public Optional<Weighing> of(UUID about) {
        return weighings.stream().filter(one -> one.about().equals(about)).findFirst();
    }

    /// The red-flag phrases in everything that gives reasons. Explanations of them are no reasons of their own.
    public List<RedFlag> redFlags() {
        var texts = words().toList();
        return Stream.of(RedFlag.values())
                .filter(flag -> texts.stream().anyMatch(flag::isIn))
                .toList();
    }

    private Stream<String> words() {
        return Stream.of(
                        weighings.stream().flatMap(Weighing::words),
                        model.words(),
                        risks.stream().flatMap(risk -> Stream.of(risk.risk(), risk.because())),
                        priors.stream().map(PriorAnswer::because),
                        departures.stream().flatMap(one -> Stream.of(one.how(), one.reason())),
                        Stream.of(overall))
                .flatMap(part -> part);
    }
}
