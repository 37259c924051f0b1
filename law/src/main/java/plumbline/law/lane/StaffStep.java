package plumbline.law.lane;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import plumbline.law.Labelled;
import plumbline.law.conduct.Finding;

/// The discipline of police staff under contract and policy. No time in it is law.
public sealed interface StaffStep extends Step {

    /// The facts are being looked into, before anything is alleged.
    record FactFindOpened(String scope) implements StaffStep {}

    /// The notice of allegation was given.
    record AllegationNotified(LocalDate on, boolean companionOffered) implements StaffStep {}

    /// The employer's investigation began.
    record InvestigationOpened(String investigator) implements StaffStep {}

    /// The investigation reported.
    record Reported(String summary) implements StaffStep {}

    /// The manager decided where it goes.
    record ManagerDecided(StaffRoute route, String reason) implements StaffStep {}

    /// The meeting or hearing was held.
    ///
    /// @param companionOffered whether a trade-union representative or colleague could come
    /// @param panelIndependent whether nobody who sat had investigated
    record Held(LocalDate on, boolean companionOffered, boolean panelIndependent, boolean attended)
            implements StaffStep {}

    /// What was found and what follows.
    ///
    /// @param mayDismiss whether those who decided have authority to dismiss
    /// @param warningMonths how long a warning lasts by policy; null for what has no length
    record OutcomeGiven(
            Finding finding,
            StaffOutcome outcome,
            boolean mayDismiss,
            @Nullable Integer warningMonths,
            LocalDate on,
            String reason)
            implements StaffStep {}

    /// The reflective practice that policy mirrors ended with a report.
    record ReflectionReported(String summary) implements StaffStep {}

    /// The internal appeal was lodged.
    record AppealLodged(String grounds) implements StaffStep {}

    /// The internal appeal was decided.
    record AppealDecided(boolean allowed, @Nullable StaffOutcome substituted, String reason) implements StaffStep {}

    /// A claim went to an employment tribunal.
    record TribunalClaimed(String reference) implements StaffStep {}

    /// The claim ended.
    record TribunalEnded(boolean reinstated, String result) implements StaffStep {}

    /// The person left; the employer closes the case, on a paper finding or without one.
    record ClosedOnLeaving(@Nullable Finding paperFinding, String reason) implements StaffStep {}

    /// The procedure is over.
    record Finalised(String reason) implements StaffStep {}

    /// Where it can go.
    enum StaffRoute implements Labelled {
        MEETING("Meeting"),
        HEARING("Hearing"),
        REFLECTIVE_PRACTICE("Reflective practice"),
        NO_ACTION("No further action");

        private final String label;

        StaffRoute(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        /// Whether someone sits over it.
        public boolean isHeard() {
            return this == MEETING || this == HEARING;
        }
    }

    /// What can follow.
    enum StaffOutcome implements Labelled {
        NO_ACTION("No action"),
        REFLECTIVE_PRACTICE("Reflective practice"),
        WRITTEN_WARNING("Written warning"),
        FINAL_WRITTEN_WARNING("Final written warning"),
        DEMOTION("Demotion"),
        DISMISSAL("Dismissal"),
        WOULD_HAVE_BEEN_DISMISSED("Would have been dismissed");

        private final String label;

        StaffOutcome(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
