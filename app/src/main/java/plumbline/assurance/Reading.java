package plumbline.assurance;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import plumbline.law.Labelled;
import plumbline.law.vetting.quality.ErrorCode;

/// What somebody found who read a decided file again.
record Reading(
        UUID readingId, UUID applicationId, Found found, Set<ErrorCode> errors, String note, Instant at, UUID by) {

    /// Whether the reader would have decided so.
    enum Found implements Labelled {
        AGREE("I agree with the decision and its reasons"),
        REASONS_DO_NOT_CARRY_IT("The reasons given do not carry the decision"),
        DISAGREE("I disagree with the decision");

        private final String label;

        Found(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
