package plumbline.vetting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import plumbline.law.vetting.level.Deviation;

/// A deviation in the register.
///
/// @param decided what the chief officer decided; empty while they have not
/// @param stamped how many were cleared under it
record ProposedDeviation(
        Deviation deviation, String organisation, UUID by, Instant at, Optional<Decided> decided, int stamped) {

    record Decided(boolean approved, String reason, UUID by, Instant at) {}

    boolean isApproved() {
        return decided.filter(Decided::approved).isPresent();
    }

    /// How it stands on a day, in a word or two.
    String standing(LocalDate today) {
        if (decided.isEmpty()) {
            return "Proposed";
        }
        if (!isApproved()) {
            return "Not approved";
        }
        if (today.isBefore(deviation.from())) {
            return "Approved";
        }
        return today.isAfter(deviation.to()) ? "Ended" : "In force";
    }
}
