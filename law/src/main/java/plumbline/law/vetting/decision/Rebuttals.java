package plumbline.law.vetting.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Who would clear in the face of a presumption says what exactly rebuts it, by evidence that the person supplied: the
/// burden is theirs.
final class Rebuttals {

    private Rebuttals() {}

    static Stream<Objection> check(ComposedOpinion composed, OpinionFacts facts) {
        return composed.opinion().opens()
                ? facts.assessment().presumptions().stream()
                        .flatMap(presumption -> composed.rationale().of(presumption.findingId()).stream()
                                .flatMap(weighing -> answered(presumption, weighing, facts)))
                : Stream.empty();
    }

    private static Stream<Objection> answered(Applied presumption, Weighing weighing, OpinionFacts facts) {
        List<Objection> found = new ArrayList<>();
        var rule = presumption.rule();
        var place = facts.place(weighing.about());
        if (weighing.rebuttal().isBlank()) {
            found.add(Objection.of(
                    place + "-rebuttal",
                    rule.id(),
                    "It is not said what rebuts the presumption. " + rule.label(),
                    rule.rebuttedBy(),
                    rule.citation()));
        }
        if (weighing.rebuttalEvidence().isEmpty()) {
            found.add(Objection.of(
                    place + "-rebuttalEvidence",
                    rule.id(),
                    "No evidence is named that rebuts the presumption, and the burden is on the person.",
                    "Name what the person supplied.",
                    rule.citation()));
        }
        weighing.rebuttalEvidence().stream()
                .filter(named -> !facts.supplied().contains(named))
                .map(named -> Objection.of(
                        place + "-rebuttalEvidence",
                        rule.id(),
                        "\"" + named + "\" is not among what the person supplied.",
                        "Name what the person supplied, as it is named in the application.",
                        rule.citation()))
                .forEach(found::add);
        return found.stream();
    }
}
