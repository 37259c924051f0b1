package plumbline.demoforce;

import java.util.List;
import java.util.UUID;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.decision.Applied;
import plumbline.law.vetting.decision.ComposedOpinion;
import plumbline.law.vetting.decision.DecisionModel;
import plumbline.law.vetting.decision.NewEvidence;
import plumbline.law.vetting.decision.OpinionFacts;
import plumbline.law.vetting.decision.PriorAnswer;
import plumbline.law.vetting.decision.Rationale;
import plumbline.law.vetting.decision.Risk;
import plumbline.law.vetting.decision.StageOne;
import plumbline.law.vetting.decision.StageTwo;
import plumbline.law.vetting.decision.Treatment;
import plumbline.law.vetting.decision.Weighing;

/// An opinion as somebody of the demonstration writes it: everything weighed, each risk named.
record DemoOpinion(OpinionFacts facts) {
    private static final NewEvidence NOTHING_NEW = new NewEvidence("", null, "", "");

    ComposedOpinion of(Opinion opinion) {
        var opens = opinion.opens();
        var model = new DecisionModel(
                "Honesty and the protection of the public stand first.",
                "The file, the answers given and the papers supplied.",
                opens
                        ? "Somebody might be leaned on; nothing shows that it happened."
                        : "Harm to somebody who trusts an officer.",
                "The Vetting Code and the force's own policy.",
                "To clear, to clear with conditions, not to clear.",
                "Looked at again when the clearance is renewed.");
        return new ComposedOpinion(
                opinion,
                new Rationale(
                        facts.toWeigh().stream()
                                .map(about -> weighing(about, opens))
                                .toList(),
                        model,
                        facts.toWeigh().stream()
                                .map(about -> risk(about, opens))
                                .toList(),
                        List.of(),
                        facts.priors().stream()
                                .map(prior -> new PriorAnswer(
                                        prior.id(), !opens, "The facts are the same, and so is what they weigh."))
                                .toList(),
                        List.of(),
                        opens
                                ? "All told, the person can be trusted with the office."
                                : "All told, the public could not trust the person with the office."),
                List.of());
    }

    private Weighing weighing(UUID about, boolean opens) {
        var presumed = facts.assessment().presumptions().stream()
                .map(Applied::findingId)
                .anyMatch(about::equals);
        return new Weighing(
                about,
                "It happened as it is recorded.",
                "Recorded at the time by somebody with no interest in it.",
                opens ? "Long ago, told of freely, and answered by how the person has lived since." : "Serious.",
                opens ? "It does not stand against the person now." : "It stands against the person.",
                StageOne.YES,
                "The record, and what the person says of it.",
                opens ? StageTwo.DO_NOT_REFUSE : StageTwo.REFUSE,
                opens ? "The person has shown for years that it is behind them." : "Nothing supplied outweighs it.",
                opens && presumed ? "Years of work that depends on trust, as the letter says." : "",
                opens && presumed ? facts.supplied().stream().limit(1).toList() : List.of(),
                NOTHING_NEW);
    }

    private static Risk risk(UUID about, boolean opens) {
        return new Risk(
                about,
                opens ? "It could be held against the person by somebody else." : "It could happen again, on duty.",
                opens ? Treatment.ACCEPT : Treatment.REFUSE,
                0,
                opens ? "Those who need to know of it know." : "No condition answers it.");
    }
}
