package plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.decision.ComposedOpinion;
import plumbline.law.vetting.decision.Condition;
import plumbline.law.vetting.decision.ConditionSource;
import plumbline.law.vetting.decision.DecisionModel;
import plumbline.law.vetting.decision.Departure;
import plumbline.law.vetting.decision.Explanation;
import plumbline.law.vetting.decision.NewEvidence;
import plumbline.law.vetting.decision.PriorAnswer;
import plumbline.law.vetting.decision.Rationale;
import plumbline.law.vetting.decision.Risk;
import plumbline.law.vetting.decision.Weighing;
import plumbline.web.Problems;

/// Makes the opinion of the answers, and tells what was not chosen that must be.
final class Composing {
    private final OpinionAnswers answers;
    private final ConditionSource side;
    private final Problems problems;

    Composing(OpinionAnswers answers, ConditionSource side, Problems problems) {
        this.answers = answers;
        this.side = side;
        this.problems = problems;
    }

    Optional<ComposedOpinion> compose() {
        var composed = answers.opinion() == Opinion.NEED_INFO ? asking() : concluding();
        return problems.any() ? Optional.empty() : Optional.of(composed);
    }

    /// Who asks for information has weighed nothing yet.
    private ComposedOpinion asking() {
        var rationale = new Rationale(
                List.of(), model(), List.of(), List.of(), List.of(), List.of(), orEmpty(answers.overall()));
        return new ComposedOpinion(answers.opinion(), rationale, List.of());
    }

    private ComposedOpinion concluding() {
        var rationale = new Rationale(
                weighings(), model(), risks(), explanations(), priors(), departures(), orEmpty(answers.overall()));
        return new ComposedOpinion(answers.opinion(), rationale, conditions());
    }

    private List<Weighing> weighings() {
        var made = new ArrayList<Weighing>();
        for (int i = 0; i < answers.weighings().size(); i++) {
            var one = answers.weighings().get(i);
            var place = "weighings-" + (i + 1);
            var suspicion = chosen(one.suspicion(), place + "-suspicion", "Answer the first stage of the test");
            var refusal = chosen(one.refusal(), place + "-refusal", "Answer the second stage of the test");
            if (suspicion != null && refusal != null) {
                made.add(new Weighing(
                        one.about(),
                        orEmpty(one.fact()),
                        orEmpty(one.reliability()),
                        orEmpty(one.weight()),
                        orEmpty(one.conclusion()),
                        suspicion,
                        orEmpty(one.suspicionBecause()),
                        refusal,
                        orEmpty(one.refusalBecause()),
                        orEmpty(one.rebuttal()),
                        one.rebuttalEvidence(),
                        news(one.newEvidence())));
            }
        }
        return made;
    }

    private static NewEvidence news(OpinionAnswers.News news) {
        return new NewEvidence(
                orEmpty(news.what()), news.since(), orEmpty(news.whySignificant()), orEmpty(news.reviewedBy()));
    }

    private DecisionModel model() {
        var model = answers.model();
        return new DecisionModel(
                orEmpty(model.ethics()),
                orEmpty(model.information()),
                orEmpty(model.threatAndRisk()),
                orEmpty(model.powersAndPolicy()),
                orEmpty(model.options()),
                orEmpty(model.actionAndReview()));
    }

    private List<Risk> risks() {
        var made = new ArrayList<Risk>();
        for (int i = 0; i < answers.risks().size(); i++) {
            var one = answers.risks().get(i);
            var place = "risks-" + (i + 1);
            UUID about = chosen(one.about(), place + "-about", "Choose the finding that the risk comes from");
            var treatment = chosen(one.treatment(), place + "-treatment", "Choose what is done about the risk");
            if (about != null && treatment != null) {
                made.add(new Risk(
                        about,
                        orEmpty(one.risk()),
                        treatment,
                        Objects.requireNonNullElse(one.condition(), 0),
                        orEmpty(one.because())));
            }
        }
        return made;
    }

    private List<Explanation> explanations() {
        return answers.explanations().stream()
                .filter(one -> one.because() != null)
                .map(one -> new Explanation(one.phrase(), orEmpty(one.because())))
                .toList();
    }

    private List<PriorAnswer> priors() {
        var made = new ArrayList<PriorAnswer>();
        for (int i = 0; i < answers.priors().size(); i++) {
            var one = answers.priors().get(i);
            var agrees = chosen(one.agrees(), "priors-" + (i + 1) + "-agrees", "Say whether you agree");
            if (agrees != null) {
                made.add(new PriorAnswer(one.prior(), agrees == Agreement.AGREE, orEmpty(one.because())));
            }
        }
        return made;
    }

    private List<Departure> departures() {
        return answers.departures().stream()
                .map(one -> new Departure(orEmpty(one.guidance()), orEmpty(one.how()), orEmpty(one.reason())))
                .toList();
    }

    private List<Condition> conditions() {
        var made = new ArrayList<Condition>();
        for (int i = 0; i < answers.conditions().size(); i++) {
            var one = answers.conditions().get(i);
            var place = "conditions-" + (i + 1);
            var type = chosen(one.type(), place + "-type", "Choose what kind of condition it is");
            var startsOn = chosen(one.startsOn(), place + "-startsOn", "Enter the day on which the condition starts");
            if (type != null && startsOn != null) {
                made.add(new Condition(
                        type,
                        orEmpty(one.target()),
                        orEmpty(one.text()),
                        orEmpty(one.ownerRole()),
                        orEmpty(one.owner()),
                        startsOn,
                        Objects.requireNonNullElse(one.reviewEvery(), 0),
                        one.endsOn(),
                        orEmpty(one.evidence()),
                        orEmpty(one.onBreach()),
                        side));
            }
        }
        return made;
    }

    private <T> @Nullable T chosen(@Nullable T value, String place, String problem) {
        if (value == null) {
            problems.add(place, problem);
        }
        return value;
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
