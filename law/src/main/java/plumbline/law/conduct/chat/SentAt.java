package plumbline.law.conduct.chat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/// When a message was sent: every moment that what was displayed can mean.
///
/// In the hour that repeats when clocks go back there are two, and neither is picked; in the hour that is left
/// out when they go forward there is none.
///
/// @param candidates the moments, earliest first
public record SentAt(List<Instant> candidates) {

    /// Copies the list.
    public SentAt {
        candidates = List.copyOf(candidates);
    }

    /// A moment that is certain.
    public static SentAt known(Instant at) {
        return new SentAt(List.of(at));
    }

    /// What a local time displayed in this zone can mean.
    public static SentAt shown(LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return new SentAt(offsets.stream().map(local::toInstant).sorted().toList());
    }

    /// Whether it can mean more than one moment.
    public boolean isAmbiguous() {
        return candidates.size() > 1;
    }

    /// Whether no such local time existed.
    public boolean isImpossible() {
        return candidates.isEmpty();
    }
}
