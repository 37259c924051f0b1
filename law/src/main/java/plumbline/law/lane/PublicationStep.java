package plumbline.law.lane;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.Labelled;

/// What the public is told, and what stands against telling it.
public sealed interface PublicationStep extends Step {

    /// Something to publish was prepared, and is held.
    record Prepared(UUID publication, What what, boolean names) implements PublicationStep {}

    /// It was approved.
    ///
    /// @param restrictionsEvaluated whether the live restrictions of every linked person were looked at
    record Approved(UUID publication, boolean restrictionsEvaluated, String reason) implements PublicationStep {}

    /// It went live.
    record Published(UUID publication, LocalDate on) implements PublicationStep {}

    /// It was taken down.
    record Removed(UUID publication, LocalDate on, String reason) implements PublicationStep {}

    /// A legal hold was placed on all publication of the case.
    record HoldPlaced(UUID hold, String ground) implements PublicationStep {}

    /// The hold was lifted.
    record HoldLifted(UUID hold, String reason) implements PublicationStep {}

    /// A reporting restriction was made; it may protect another person whose case is linked.
    ///
    /// @param until the day on which it expires; null if it ends with an event
    /// @param endsWith that event, in words; null if it ends on a day
    record RestrictionMade(
            UUID restriction,
            boolean protectsName,
            String scope,
            String madeBy,
            @Nullable LocalDate until,
            @Nullable String endsWith)
            implements PublicationStep {}

    /// The reporting restriction was lifted.
    record RestrictionLifted(UUID restriction, String reason) implements PublicationStep {}

    /// What is published.
    enum What implements Labelled {
        HEARING_NOTICE("Notice of a hearing"),
        OUTCOME_REPORT("Report of an outcome"),
        MEDIA_LINE("Line to the media");

        private final String label;

        What(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
