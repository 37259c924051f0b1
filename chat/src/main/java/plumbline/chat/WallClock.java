package plumbline.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import plumbline.chat.EventTime.Basis;
import plumbline.chat.EventTime.Fold;

/// Turns wall time of one zone into bounded instants; remembers the last day, and for how long the clocks do not
/// change, because messages come in order.
final class WallClock {

    private static final int DAY = 86_400;

    private final ReadOptions options;
    private final ZoneRules rules;
    private final Basis basis;
    private final int resolution;
    private long day = Calendar.NO_DAY;
    private LocalDate date = LocalDate.EPOCH;
    private int offset;
    private long plainFrom;
    private long plainUntil;

    /// @param resolution seconds that one written time stands for: 1 or 60
    WallClock(ReadOptions options, int resolution) {
        this.resolution = resolution;
        this.options = options;
        this.rules = options.zone().getRules();
        this.basis = options.zoneKnown() ? Basis.KNOWN : Basis.ASSUMED;
    }

    EventTime at(long epochDay, int secondOfDay) {
        if (epochDay != day) {
            turnTo(epochDay);
        }
        LocalDateTime local = LocalDateTime.of(date, LocalTime.ofSecondOfDay(secondOfDay));
        if (epochDay >= plainUntil) {
            return onDayOfChange(local);
        }
        long second = epochDay * DAY + secondOfDay - offset;
        return time(local, Fold.PLAIN, Instant.ofEpochSecond(second), second + resolution - 1);
    }

    private EventTime time(LocalDateTime local, Fold fold, Instant earliest, long latest) {
        Instant last = latest == earliest.getEpochSecond() ? earliest : Instant.ofEpochSecond(latest);
        return new EventTime(local, options.zone(), basis, fold, earliest, last);
    }

    private void turnTo(long epochDay) {
        day = epochDay;
        date = LocalDate.ofEpochDay(epochDay);
        if (epochDay < plainFrom || epochDay >= plainUntil) {
            offset = rules.getOffset(date.atStartOfDay()).getTotalSeconds();
            ZoneOffsetTransition change = rules.nextTransition(
                    Instant.ofEpochSecond(epochDay * DAY - offset).minusSeconds(1));
            plainFrom = epochDay;
            plainUntil = change == null ? Long.MAX_VALUE : firstDay(change);
        }
    }

    /// The first day with times that the change concerns: at midnight it may reach back into the day before.
    private static long firstDay(ZoneOffsetTransition change) {
        long before = change.getDateTimeBefore().toLocalDate().toEpochDay();
        return Math.min(before, change.getDateTimeAfter().toLocalDate().toEpochDay());
    }

    private EventTime onDayOfChange(LocalDateTime local) {
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        Fold fold = Fold.PLAIN;
        if (offsets.size() != 1) {
            ZoneOffsetTransition change = rules.getTransition(local);
            fold = offsets.isEmpty() ? Fold.GAP : Fold.OVERLAP;
            offsets = List.of(change.getOffsetBefore(), change.getOffsetAfter());
        }
        long one = local.toEpochSecond(offsets.getFirst());
        long other = local.toEpochSecond(offsets.getLast());
        return time(local, fold, Instant.ofEpochSecond(Math.min(one, other)), Math.max(one, other) + resolution - 1);
    }
}
