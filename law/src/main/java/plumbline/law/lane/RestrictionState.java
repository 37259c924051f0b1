package plumbline.law.lane;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.restriction.Measure;

/// What the person may not do meanwhile.
///
/// @param suspension where a suspension stands
/// @param unconfirmed whether an oral suspension waits to be confirmed in writing
/// @param restrictions every restriction, by its identity
public record RestrictionState(SuspensionStage suspension, boolean unconfirmed, Map<UUID, Restriction> restrictions) {

    static final RestrictionState FRESH = new RestrictionState(SuspensionStage.NOT_SUSPENDED, false, Map.of());

    /// One restriction.
    ///
    /// @param reviewOn when it is reviewed next; null if no day was set
    public record Restriction(
            RestrictionStage stage,
            Set<RestrictionStep.Limit> limits,
            String scope,
            @Nullable LocalDate reviewOn) {

        /// Whether it binds.
        public boolean isInForce() {
            return switch (stage) {
                case LIVE, REVIEW_DUE, VARIED -> true;
                case NONE, DRAFT, ENDED -> false;
            };
        }

        private Restriction at(RestrictionStage next) {
            return new Restriction(next, limits, scope, reviewOn);
        }
    }

    /// Whether the person is suspended.
    public boolean isSuspended() {
        return switch (suspension) {
            case SUSPENDED, REVIEWED, MUST_END -> true;
            case NOT_SUSPENDED, ENDED -> false;
        };
    }

    RestrictionStage stage(UUID restriction) {
        Restriction found = restrictions.get(restriction);
        return found == null ? RestrictionStage.NONE : found.stage();
    }

    RestrictionState after(Step step) {
        return step instanceof RestrictionStep own ? own(own) : this;
    }

    private RestrictionState own(RestrictionStep step) {
        return switch (step) {
            case RestrictionStep.SuspensionDecided decided ->
                decided.measure() == Measure.SUSPENDED ? suspended(SuspensionStage.SUSPENDED, decided.oral()) : this;
            case RestrictionStep.SuspensionConfirmed _ -> suspended(suspension, false);
            case RestrictionStep.SuspensionReviewed reviewed ->
                suspended(reviewed.conditionsMet() ? SuspensionStage.REVIEWED : SuspensionStage.MUST_END, unconfirmed);
            case RestrictionStep.SuspensionEnded _ -> suspended(SuspensionStage.ENDED, false);
            case RestrictionStep.SuspensionRepresentations _ -> this;
            case RestrictionStep.SuspensionReviewNotified _ -> suspended(SuspensionStage.SUSPENDED, unconfirmed);
            case RestrictionStep.RestrictionDrafted drafted ->
                with(
                        drafted.restriction(),
                        new Restriction(RestrictionStage.DRAFT, drafted.limits(), drafted.scope(), drafted.reviewOn()));
            case RestrictionStep.RestrictionImposed imposed -> move(imposed.restriction(), imposed);
            case RestrictionStep.RestrictionReviewDue due -> move(due.restriction(), due);
            case RestrictionStep.RestrictionVaried varied ->
                with(
                        varied.restriction(),
                        new Restriction(RestrictionStage.VARIED, varied.limits(), varied.scope(), varied.reviewOn()));
            case RestrictionStep.RestrictionEnded ended -> move(ended.restriction(), ended);
        };
    }

    private RestrictionState suspended(SuspensionStage next, boolean oral) {
        return new RestrictionState(next, oral, restrictions);
    }

    private RestrictionState move(UUID id, RestrictionStep step) {
        Restriction found = restrictions.get(id);
        return found == null ? this : with(id, found.at(RestrictionStage.MOVES.after(step.kind(), found.stage())));
    }

    private RestrictionState with(UUID id, Restriction restriction) {
        return new RestrictionState(suspension, unconfirmed, Keyed.with(restrictions, id, restriction));
    }
}
