package plumbline.law.vetting.decision;

import java.util.List;
import java.util.stream.Stream;
import plumbline.law.Verdict;
import plumbline.law.vetting.Opinion;

/// Whether a composed opinion may be sealed. Each rule is a question to its author; none decides for them.
public final class OpinionRules {

    private OpinionRules() {}

    /// Whether it may be sealed: yes, or the first thing that stands against it.
    public static Verdict maySeal(ComposedOpinion composed, OpinionFacts facts) {
        return objections(composed, facts).stream()
                .findFirst()
                .<Verdict>map(Objection::why)
                .orElseGet(Verdict::allowed);
    }

    /// Everything that stands against sealing it, in the order of the form; empty where nothing does.
    public static List<Objection> objections(ComposedOpinion composed, OpinionFacts facts) {
        var open = AllowedOpinions.check(composed.opinion(), facts.assessment()).toList();
        if (!open.isEmpty()) {
            return open;
        }
        if (composed.opinion() == Opinion.NEED_INFO) {
            return overall(composed, "It is not said which information is needed.")
                    .toList();
        }
        return Stream.of(
                        Coverage.check(composed.rationale(), facts),
                        TwoStages.check(composed, facts),
                        DiMaria.check(composed, facts),
                        Rebuttals.check(composed, facts),
                        Reasoning.check(composed.rationale(), facts),
                        Risks.check(composed, facts),
                        overall(composed, "It is not said what follows from all the circumstances together."))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<Objection> overall(ComposedOpinion composed, String reason) {
        return composed.rationale().overall().isBlank()
                ? Stream.of(Objection.of("overall", "E-07", reason, "Write it down.", Sources.RATIONALE))
                : Stream.empty();
    }
}
