package plumbline.law.vetting.after;

import plumbline.law.Labelled;

/// What is done in a review of a clearance.
public sealed interface ReviewAct extends Act {

    /// It was triaged.
    ///
    /// @param red whether it is red; a review that was opened as red stays so
    record Triaged(boolean red, String reason) implements ReviewAct {}

    /// A reviewer from outside looked at it.
    ///
    /// @param agrees whether it may pass without change
    record OutsideLooked(boolean agrees, String reason) implements ReviewAct {}

    /// It was decided.
    record Decided(Outcome outcome, String reason) implements ReviewAct {}

    /// What was decided was done.
    record Closed(String done) implements ReviewAct {}

    /// What a review comes to.
    enum Outcome implements Labelled {
        NO_CHANGE("No change"),
        TARGETED_CHECKS("Targeted checks"),
        FULL_REVET("Vetting in full"),
        WITHDRAWAL_CASE("A case for withdrawal"),
        CONDUCT_REFERRAL("A referral to conduct");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
