package plumbline.law.notice;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.law.lane.NoticeStep.Channel;

/// A notice on its way to the person, and what shows that it arrived.
///
/// @param channel how it goes
/// @param sentAt when it was handed over, left, posted or sent
/// @param deliveredAt when it was delivered, as far as the proof shows; null if nothing shows it
/// @param agreement who agreed to the channel and when; empty if nobody did
/// @param proof what shows it: a signature, a tracking number, a delivery receipt
public record Serving(
        Channel channel, Instant sentAt, @Nullable Instant deliveredAt, String agreement, String proof) {

    /// Delivery does not come before sending.
    public Serving {
        if (deliveredAt != null && deliveredAt.isBefore(sentAt)) {
            throw new IllegalArgumentException("delivered at " + deliveredAt + ", before it was sent at " + sentAt);
        }
    }

    /// When it was delivered, if that is shown.
    public Optional<Instant> delivered() {
        return Optional.ofNullable(deliveredAt);
    }
}
