package plumbline.law.vetting.decision;

import java.util.Optional;
import java.util.stream.Stream;
import plumbline.law.vetting.Opinion;

/// Whether the opinion is one that the findings leave open.
final class AllowedOpinions {

    private AllowedOpinions() {}

    static Stream<Objection> check(Opinion opinion, Assessment assessment) {
        if (assessment.allowed().contains(opinion)) {
            return Stream.empty();
        }
        return Stream.of(rule(assessment)
                .map(applied -> objection(opinion, applied.rule()))
                .orElseGet(() -> Objection.of(
                        "opinion",
                        "E-17",
                        "Nothing adverse is on record, so there is nothing to " + opinion.label() + " for.",
                        "Clear, ask for information, or record the finding that is missing.",
                        Sources.TWO_STAGES)));
    }

    private static Optional<Applied> rule(Assessment assessment) {
        return assessment.bars().stream()
                .findFirst()
                .or(assessment::discontinue)
                .or(assessment::pause);
    }

    private static Objection objection(Opinion opinion, Rule rule) {
        return Objection.of(
                "opinion",
                rule.id(),
                "\"" + opinion.label() + "\" is not open. " + rule.label(),
                rule.rebuttedBy(),
                rule.citation());
    }
}
