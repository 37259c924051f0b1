package plumbline.law.lane;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.Labelled;
import plumbline.law.conduct.Rank;
import plumbline.law.conduct.restriction.Measure;

/// Suspension, redeployment and restricted duties.
public sealed interface RestrictionStep extends Step {

    /// It was decided whether to suspend, with the reasons that either decision needs.
    ///
    /// @param redeploymentConsidered whether other duties or another place were considered first
    /// @param redeploymentSuffices whether they are appropriate instead, for the reason given
    /// @param investigationPrejudiced whether an effective investigation may be prejudiced otherwise
    /// @param publicInterest whether the public interest requires it
    /// @param iopcConsulted whether the Director General was consulted
    /// @param authoriser the rank that authorised it; null if nobody did
    /// @param exceptionalCircumstances why a duty to suspend is set aside; null if none is claimed
    /// @param scope what the person may not do; null unless restricted or redeployed
    /// @param reviewOn when that is looked at again; null unless restricted or redeployed
    /// @param oral whether the person was told by word of mouth, to be confirmed in writing
    /// @param mediaLine what the public is told; null if nothing is settled
    record SuspensionDecided(
            Measure measure,
            boolean redeploymentConsidered,
            boolean redeploymentSuffices,
            boolean investigationPrejudiced,
            boolean publicInterest,
            boolean iopcConsulted,
            @Nullable Rank authoriser,
            @Nullable String exceptionalCircumstances,
            @Nullable String scope,
            @Nullable LocalDate reviewOn,
            boolean oral,
            String reason,
            @Nullable String mediaLine)
            implements RestrictionStep {}

    /// An oral suspension was confirmed in writing with summary reasons.
    record SuspensionConfirmed() implements RestrictionStep {}

    /// The person made representations against the suspension.
    ///
    /// @param changed whether they say that circumstances have changed
    record SuspensionRepresentations(String summary, boolean changed) implements RestrictionStep {}

    /// The suspension was reviewed.
    ///
    /// @param conditionsMet whether the conditions are still met; if not it must be ended
    record SuspensionReviewed(boolean conditionsMet, boolean iopcConsulted, String reason) implements RestrictionStep {}

    /// The decision to continue was notified with summary reasons.
    record SuspensionReviewNotified() implements RestrictionStep {}

    /// The suspension ended.
    record SuspensionEnded(boolean iopcConsulted, String reason) implements RestrictionStep {}

    /// A restriction or redeployment was drafted.
    record RestrictionDrafted(
            UUID restriction,
            Set<Limit> limits,
            String scope,
            @Nullable LocalDate reviewOn) implements RestrictionStep {
        /// Copies the set.
        public RestrictionDrafted {
            limits = Set.copyOf(limits);
        }
    }

    /// It took effect.
    record RestrictionImposed(UUID restriction, String reason) implements RestrictionStep {}

    /// Its review fell due.
    record RestrictionReviewDue(UUID restriction) implements RestrictionStep {}

    /// It was reviewed and varied, or kept with a new review date.
    record RestrictionVaried(UUID restriction, Set<Limit> limits, String scope, LocalDate reviewOn, String reason)
            implements RestrictionStep {
        /// Copies the set.
        public RestrictionVaried {
            limits = Set.copyOf(limits);
        }
    }

    /// It ended.
    record RestrictionEnded(UUID restriction, String reason) implements RestrictionStep {}

    /// What a restriction takes away.
    enum Limit implements Labelled {
        REDEPLOYMENT("Other duties or another place"),
        NO_PUBLIC_CONTACT("No contact with the public"),
        NO_SUPERVISION("No supervision of staff"),
        NO_SYSTEMS("No access to systems"),
        NO_FIREARMS("No firearms or Taser"),
        NO_DRIVING("No police driving"),
        NO_CONTACT("No contact with named people"),
        DEVICE_RETURNED("Devices returned"),
        HOME_WORKING("Works from home");

        private final String label;

        Limit(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
