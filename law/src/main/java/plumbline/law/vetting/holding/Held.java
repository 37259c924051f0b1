package plumbline.law.vetting.holding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// A clearance in time: its first day, and the first of the things that end it.
public record Held(LocalDate validFrom, Ending end) {
    /// On one and the same day what was decided weighs more than what came by itself.
    private static final List<ClearanceStatus> WEIGHT = List.of(
            ClearanceStatus.WITHDRAWN, ClearanceStatus.TERMINATED, ClearanceStatus.SUPERSEDED, ClearanceStatus.EXPIRED);

    private static final Comparator<Ending> EARLIEST =
            Comparator.comparing(Ending::on).thenComparing(end -> WEIGHT.indexOf(end.how()));

    /// @param expiresOn the first day on which it no longer counts
    /// @param others what else ends it
    public static Held of(LocalDate validFrom, LocalDate expiresOn, Collection<Ending> others) {
        var ends = new ArrayList<>(others);
        ends.add(new Ending(ClearanceStatus.EXPIRED, expiresOn));
        return new Held(validFrom, ends.stream().min(EARLIEST).orElseThrow());
    }

    /// Where it stands on a day.
    public ClearanceStatus on(LocalDate day) {
        if (!day.isBefore(end.on())) {
            return end.how();
        }
        return day.isBefore(validFrom) ? ClearanceStatus.PENDING_SIGNATURES : ClearanceStatus.ACTIVE;
    }
}
