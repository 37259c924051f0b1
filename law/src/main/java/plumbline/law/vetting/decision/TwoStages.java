package plumbline.law.vetting.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import plumbline.law.vetting.Opinion;

/// The two-stage test, for each finding and over everything: is there reason to suspect, and if so is it right in all
/// the circumstances to refuse? No refusal without a yes to both; and a yes to the first alone never decides.
final class TwoStages {

    private TwoStages() {}

    static Stream<Objection> check(ComposedOpinion composed, OpinionFacts facts) {
        List<Objection> found = new ArrayList<>();
        var weighings = composed.rationale().weighings().stream()
                .filter(one -> facts.toWeigh().contains(one.about()))
                .toList();
        weighings.forEach(weighing -> each(weighing, facts.place(weighing.about()), found));
        var refuses = weighings.stream().anyMatch(Weighing::isReliedOn);
        if (composed.opinion() == Opinion.NOT_CLEAR && !refuses) {
            found.add(objection(
                    "opinion",
                    "E-17",
                    "No finding was answered yes at both stages, so there is nothing on which to refuse.",
                    "Clear, or say on which finding the refusal rests and why."));
        }
        if (composed.opinion().opens() && refuses) {
            found.add(objection(
                    "opinion",
                    "TWO-STAGE",
                    "A finding is answered \"refuse\", but the opinion opens the door.",
                    "Change the answer or the opinion."));
        }
        return found.stream();
    }

    private static void each(Weighing weighing, String place, List<Objection> found) {
        if (weighing.suspicionBecause().isBlank()) {
            found.add(objection(
                    place + "-suspicionBecause",
                    "TWO-STAGE",
                    "It is not said on which facts an objective observer would suspect, or would not.",
                    "Name the facts."));
        }
        switch (weighing.suspicion()) {
            case NO -> {
                if (weighing.refusal() != StageTwo.NOT_REACHED) {
                    found.add(objection(
                            place + "-refusal",
                            "E-17",
                            "The first stage is answered no, so the second is not reached.",
                            "Answer \"not reached\", or say what the suspicion rests on."));
                }
            }
            case YES -> second(weighing, place, found);
        }
    }

    private static void second(Weighing weighing, String place, List<Objection> found) {
        if (weighing.refusal() == StageTwo.NOT_REACHED) {
            found.add(objection(
                    place + "-refusal",
                    "TWO-STAGE",
                    "The first stage is answered yes, which never decides alone.",
                    "Say whether it is right in all the circumstances to refuse because of it."));
        }
        if (weighing.refusalBecause().isBlank()) {
            found.add(objection(
                    place + "-refusalBecause",
                    "TWO-STAGE",
                    "It is not said which circumstances decide the second stage.",
                    "Name them: age then, time since, seriousness, pattern, role, what the person says."));
        }
    }

    private static Objection objection(String at, String rule, String reason, String remedy) {
        return Objection.of(at, rule, reason, remedy, Sources.TWO_STAGES);
    }
}
