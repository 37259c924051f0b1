package plumbline.law.lane;

import java.time.LocalDate;
import plumbline.law.Labelled;

/// The person's service: leaving, moving, returning, the lists.
public sealed interface SubjectStep extends Step {

    /// The person resigned or retired.
    record Left(Leaving how, LocalDate on) implements SubjectStep {}

    /// The Director General determined that proceedings against the former officer are reasonable and proportionate.
    record ConditionCDetermined(String reason) implements SubjectStep {}

    /// The person moved to another force, which is now the authority.
    record Transferred(String toForce, LocalDate on) implements SubjectStep {}

    /// The person was dismissed, or the finding that they would have been took effect.
    record ServiceEnded(Ending how, LocalDate on) implements SubjectStep {}

    /// A volunteer's designation was withdrawn.
    record DesignationWithdrawn(LocalDate on, String reason) implements SubjectStep {}

    /// The person was cleared of everything against them.
    record Cleared(String reason) implements SubjectStep {}

    /// The person returned to full duty.
    record Returned(LocalDate on) implements SubjectStep {}

    /// A report was sent to the College of Policing.
    record ListReported(ListKind list, LocalDate triggeredOn, String reasons) implements SubjectStep {}

    /// An entry on a list was converted or removed.
    record ListEntryEnded(ListKind list, boolean converted, String reason) implements SubjectStep {}

    /// How a person leaves of their own accord.
    enum Leaving implements Labelled {
        RESIGNED("Resigned"),
        RETIRED("Retired");

        private final String label;

        Leaving(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// How service ends, or would have ended, by decision.
    enum Ending implements Labelled {
        DISMISSED("Dismissed"),
        WOULD_HAVE_BEEN_DISMISSED("Would have been dismissed");

        private final String label;

        Ending(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// The lists that the College of Policing keeps.
    enum ListKind implements Labelled {
        BARRED("Barred list"),
        ADVISORY("Advisory list");

        private final String label;

        ListKind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
