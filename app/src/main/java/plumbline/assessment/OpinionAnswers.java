package plumbline.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.decision.ConditionType;
import plumbline.law.vetting.decision.RedFlag;
import plumbline.law.vetting.decision.StageOne;
import plumbline.law.vetting.decision.StageTwo;
import plumbline.law.vetting.decision.Treatment;

/// An opinion as its form asks for it. What is missing is for the rules to say, with their citation; so texts may be
/// left open here.
public record OpinionAnswers(
        List<Weighed> weighings,
        Model model,
        List<RiskSeen> risks,
        List<PriorAnswered> priors,
        List<Departed> departures,
        Opinion opinion,
        List<Conditioned> conditions,
        @Nullable String overall,
        List<Explained> explanations) {

    /// Copies the lists.
    public OpinionAnswers {
        weighings = List.copyOf(weighings);
        risks = List.copyOf(risks);
        priors = List.copyOf(priors);
        departures = List.copyOf(departures);
        conditions = List.copyOf(conditions);
        explanations = List.copyOf(explanations);
    }

    /// What is made of a finding or pattern.
    public record Weighed(
            UUID about,
            @Nullable String fact,
            @Nullable String reliability,
            @Nullable String weight,
            @Nullable String conclusion,
            @Nullable StageOne suspicion,
            @Nullable String suspicionBecause,
            @Nullable StageTwo refusal,
            @Nullable String refusalBecause,
            @Nullable String rebuttal,
            List<String> rebuttalEvidence,
            News newEvidence) {
        /// Copies the list.
        public Weighed {
            rebuttalEvidence = List.copyOf(rebuttalEvidence);
        }
    }

    /// What is new since a final decision.
    public record News(
            @Nullable String what,
            @Nullable LocalDate since,
            @Nullable String whySignificant,
            @Nullable String reviewedBy) {}

    /// The six elements of the decision model.
    public record Model(
            @Nullable String ethics,
            @Nullable String information,
            @Nullable String threatAndRisk,
            @Nullable String powersAndPolicy,
            @Nullable String options,
            @Nullable String actionAndReview) {}

    /// A risk, and what is done about it.
    public record RiskSeen(
            @Nullable UUID about,
            @Nullable String risk,
            @Nullable Treatment treatment,
            @Nullable Integer condition,
            @Nullable String because) {}

    /// An answer to an earlier decision.
    public record PriorAnswered(
            UUID prior,
            @Nullable Agreement agrees,
            @Nullable String because) {}

    /// A departure from guidance.
    public record Departed(
            @Nullable String guidance,
            @Nullable String how,
            @Nullable String reason) {}

    /// A condition.
    public record Conditioned(
            @Nullable ConditionType type,
            @Nullable String target,
            @Nullable String text,
            @Nullable String ownerRole,
            @Nullable String owner,
            @Nullable LocalDate startsOn,
            @Nullable Integer reviewEvery,
            @Nullable LocalDate endsOn,
            @Nullable String evidence,
            @Nullable String onBreach) {}

    /// Why a red-flag phrase is true here.
    public record Explained(RedFlag phrase, @Nullable String because) {}
}
