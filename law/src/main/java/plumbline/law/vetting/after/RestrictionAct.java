package plumbline.law.vetting.after;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is done about a situation that calls for a restriction.
public sealed interface RestrictionAct extends Act {

    /// A restriction was ordered.
    ///
    /// @param rungs what is ordered
    /// @param exceptional why suspension is not ordered although it is presumed; null if that is not claimed
    /// @param reviewOn when it is looked at again
    record Ordered(
            Set<Rung> rungs,
            LegalBasis legalBasis,
            @Nullable String exceptional,
            LocalDate reviewOn,
            String reason) implements RestrictionAct {
        /// Copies the set.
        public Ordered {
            rungs = Set.copyOf(rungs);
        }
    }

    /// A reviewer from outside answered what is before them: that circumstances are exceptional, or that it be lifted.
    record Concurred(boolean agrees, String reason) implements RestrictionAct {}

    /// The person was told of what is ordered, and that they may say something to it.
    ///
    /// @param summary the reasons as the person is given them
    record Told(LocalDate on, String summary) implements RestrictionAct {}

    /// The person said something to it.
    record Represented(String what) implements RestrictionAct {}

    /// It was reviewed and stays.
    record Reviewed(LocalDate reviewOn, String reason) implements RestrictionAct {}

    /// What called for it is over: no charge stands, the severity of the vetting matter is decided, there is a new
    /// clearance.
    record SituationEnded(String what) implements RestrictionAct {}

    /// It was lifted.
    record Lifted(String reason) implements RestrictionAct {}
}
