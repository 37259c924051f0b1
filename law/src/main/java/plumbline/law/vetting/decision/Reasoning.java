package plumbline.law.vetting.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the reasons must hold beside the findings: the elements of the decision model, an answer to each earlier
/// decision, a reason for each departure, and an explanation of each phrase that has excused too much before.
final class Reasoning {
    private static final Map<String, String> ELEMENTS = Map.of(
            "ethics", "the Code of Ethics",
            "information", "information",
            "threatAndRisk", "threat and risk",
            "powersAndPolicy", "powers and policy",
            "options", "options",
            "actionAndReview", "action and review");

    private Reasoning() {}

    static Stream<Objection> check(Rationale rationale, OpinionFacts facts) {
        return Stream.of(
                        facts.findings().isEmpty() ? Stream.<Objection>empty() : model(rationale.model()),
                        priors(rationale, facts),
                        departures(rationale),
                        redFlags(rationale))
                .flatMap(part -> part);
    }

    private static Stream<Objection> model(DecisionModel model) {
        return model.elements().entrySet().stream()
                .filter(element -> element.getValue().isBlank())
                .map(element -> Objection.of(
                        "model-" + element.getKey(),
                        "E-07",
                        "The decision model is not walked through: nothing is said of " + ELEMENTS.get(element.getKey())
                                + ".",
                        "Write it down.",
                        Sources.DECISION_MODEL));
    }

    private static Stream<Objection> priors(Rationale rationale, OpinionFacts facts) {
        List<Objection> found = new ArrayList<>();
        for (int i = 0; i < facts.priors().size(); i++) {
            var prior = facts.priors().get(i);
            if (rationale.priors().stream()
                    .noneMatch(answer -> answer.prior().equals(prior.id())
                            && !answer.because().isBlank())) {
                found.add(Objection.of(
                        "priors-" + (i + 1) + "-because",
                        "PRIOR",
                        "An earlier decision on the same facts is not answered: "
                                + prior.result().label() + ", " + prior.by() + ".",
                        "Say whether you agree with it, and why.",
                        Sources.PRIOR));
            }
        }
        return found.stream();
    }

    private static Stream<Objection> departures(Rationale rationale) {
        return IntStream.range(0, rationale.departures().size())
                .filter(i -> !isComplete(rationale.departures().get(i)))
                .mapToObj(i -> Objection.of(
                        "departures-" + (i + 1) + "-reason",
                        "DEPARTURE",
                        "A departure from guidance is not explained.",
                        "Name the passage, what is done instead and the good reason for it.",
                        Sources.GUIDANCE));
    }

    private static boolean isComplete(Departure departure) {
        return Stream.of(departure.guidance(), departure.how(), departure.reason())
                .noneMatch(String::isBlank);
    }

    private static Stream<Objection> redFlags(Rationale rationale) {
        return rationale.redFlags().stream()
                .filter(flag -> rationale.explanations().stream()
                        .noneMatch(one -> one.phrase() == flag && !one.because().isBlank()))
                .map(flag -> Objection.of(
                        "explanations-" + flag,
                        "RED-FLAG",
                        "The reasons say \"" + flag.label() + "\" without saying why that is so here.",
                        "Explain it, or put it in other words.",
                        Sources.EXCUSES));
    }
}
