package plumbline.law.vetting.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plumbline.law.Verdict;
import plumbline.law.vetting.Opinion;

/// Every risk is accepted, mitigated by a condition or a reason to refuse; every condition answers a risk and has
/// somebody who sees to it.
final class Risks {

    private Risks() {}

    static Stream<Objection> check(ComposedOpinion composed, OpinionFacts facts) {
        return Stream.of(unnamed(composed, facts), risks(composed, facts), conditions(composed))
                .flatMap(part -> part);
    }

    /// What is suspected is a risk, so it is named as one.
    private static Stream<Objection> unnamed(ComposedOpinion composed, OpinionFacts facts) {
        return composed.rationale().weighings().stream()
                .filter(weighing -> weighing.suspicion() == StageOne.YES)
                .map(Weighing::about)
                .filter(facts.toWeigh()::contains)
                .filter(about -> composed.rationale().risks().stream()
                        .noneMatch(risk -> risk.about().equals(about)))
                .map(about -> objection(
                        "risks",
                        "No risk is named that comes from: " + facts.name(about) + ".",
                        "Name it, and say whether it is accepted, mitigated or a reason to refuse."));
    }

    private static Stream<Objection> risks(ComposedOpinion composed, OpinionFacts facts) {
        List<Objection> found = new ArrayList<>();
        for (int i = 0; i < composed.rationale().risks().size(); i++) {
            risk(composed.rationale().risks().get(i), "risks-" + (i + 1), composed, facts, found);
        }
        return found.stream();
    }

    private static void risk(
            Risk risk, String place, ComposedOpinion composed, OpinionFacts facts, List<Objection> found) {
        if (!facts.toWeigh().contains(risk.about())) {
            found.add(objection(
                    place + "-about", "A risk comes from no finding of this application.", "Say from which."));
        }
        if (risk.risk().isBlank() || risk.because().isBlank()) {
            found.add(objection(
                    place + "-because",
                    "A risk is named without saying what could happen, or why what is done about it is enough.",
                    "Say both."));
        }
        switch (risk.treatment()) {
            case ACCEPT -> {}
            case REFUSE -> {
                if (composed.opinion().opens()) {
                    found.add(objection(
                            place + "-treatment",
                            "A risk is a reason to refuse, but the opinion opens the door.",
                            "Change what is done about it, or the opinion."));
                }
            }
            case MITIGATE -> mitigated(risk, place, composed, facts, found);
        }
    }

    private static void mitigated(
            Risk risk, String place, ComposedOpinion composed, OpinionFacts facts, List<Objection> found) {
        if (facts.isPredation(risk.about())) {
            found.add(Objection.of(
                    place + "-treatment",
                    "NO-MITIGATION",
                    "Sexual, domestic and predatory conduct cannot be mitigated: who is dangerous is not made safe by a"
                            + " posting.",
                    "Accept it with reasons, or refuse.",
                    Sources.house("conditions", "our rule: what no condition can answer")));
        }
        if (risk.condition() < 1 || risk.condition() > composed.conditions().size()) {
            found.add(objection(
                    place + "-condition",
                    "A risk is mitigated by a condition that is not there.",
                    "Give the number of the condition that answers it."));
        }
    }

    private static Stream<Objection> conditions(ComposedOpinion composed) {
        var conditions = composed.conditions();
        if (composed.opinion() == Opinion.CLEAR_WITH_CONDITIONS && conditions.isEmpty()) {
            return Stream.of(objection(
                    "conditions",
                    "The opinion is to clear with conditions, and there are none.",
                    "Set one, or clear."));
        }
        if (composed.opinion() != Opinion.CLEAR_WITH_CONDITIONS && !conditions.isEmpty()) {
            return Stream.of(objection(
                    "conditions",
                    "There are conditions, but the opinion is to "
                            + composed.opinion().label() + ".",
                    "Take them out, or clear with conditions."));
        }
        return IntStream.range(0, conditions.size())
                .boxed()
                .flatMap(i -> Stream.concat(
                        incomplete(conditions.get(i), i + 1), answersNothing(composed.rationale(), i + 1)));
    }

    private static Stream<Objection> incomplete(Condition condition, int number) {
        return Conditions.complete(condition) instanceof Verdict.Refused refused
                ? Stream.of(new Objection("conditions-" + number, refused))
                : Stream.empty();
    }

    private static Stream<Objection> answersNothing(Rationale rationale, int number) {
        return rationale.risks().stream()
                        .noneMatch(risk -> risk.treatment() == Treatment.MITIGATE && risk.condition() == number)
                ? Stream.of(objection(
                        "conditions-" + number,
                        "Condition " + number + " answers no risk.",
                        "Say which risk it mitigates, or take it out."))
                : Stream.empty();
    }

    private static Objection objection(String at, String reason, String remedy) {
        return Objection.of(at, "E-08", reason, remedy, Sources.MITIGATION);
    }
}
