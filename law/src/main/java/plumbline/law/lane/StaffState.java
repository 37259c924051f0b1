package plumbline.law.lane;

import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.Outcome;

/// Where the staff procedure stands.
///
/// @param route where the manager sent it; null until decided
/// @param outcome what followed; null until given
public record StaffState(
        StaffStage stage, StaffStep.@Nullable StaffRoute route, StaffStep.@Nullable StaffOutcome outcome) {

    static final StaffState FRESH = new StaffState(StaffStage.NONE, null, null);

    StaffState after(Step step) {
        if (!(step instanceof StaffStep own)) {
            return this;
        }
        StaffStage next = StaffStage.MOVES.after(own.kind(), stage);
        return switch (own) {
            case StaffStep.ManagerDecided decided -> new StaffState(next, decided.route(), outcome);
            case StaffStep.OutcomeGiven given -> new StaffState(next, route, given.outcome());
            case StaffStep.AppealDecided decided ->
                new StaffState(next, route, decided.allowed() ? decided.substituted() : outcome);
            case StaffStep.FactFindOpened _,
                    StaffStep.AllegationNotified _,
                    StaffStep.InvestigationOpened _,
                    StaffStep.Reported _,
                    StaffStep.Held _,
                    StaffStep.ReflectionReported _,
                    StaffStep.AppealLodged _,
                    StaffStep.TribunalClaimed _,
                    StaffStep.TribunalEnded _,
                    StaffStep.ClosedOnLeaving _,
                    StaffStep.Finalised _ -> new StaffState(next, route, outcome);
        };
    }

    /// The outcome in the words that officers and staff share, so that both can be compared.
    public static Outcome outcome(StaffStep.StaffOutcome given) {
        return switch (given) {
            case NO_ACTION -> Outcome.NO_ACTION;
            case REFLECTIVE_PRACTICE -> Outcome.REFLECTIVE_PRACTICE;
            case WRITTEN_WARNING -> Outcome.WRITTEN_WARNING;
            case FINAL_WRITTEN_WARNING -> Outcome.FINAL_WRITTEN_WARNING;
            case DEMOTION -> Outcome.REDUCTION_IN_RANK;
            case DISMISSAL -> Outcome.DISMISSAL;
            case WOULD_HAVE_BEEN_DISMISSED -> Outcome.WOULD_HAVE_BEEN_DISMISSED;
        };
    }
}
