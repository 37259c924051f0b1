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

/// Turns wall time of one zone into bounded instants; remembers the last day, because messages come in order.
final class WallClock {

    private static final int DAY = 86_400;

    private final ReadOptions options;
    private final ZoneRules rules;
    private final Basis basis;
    private final int resolution;
    private long day = Calendar.NO_DAY;
    private LocalDate date = LocalDate.EPOCH;
    private int offset;
    private boolean plainDay;

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
        if (!plainDay) {
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
        offset = rules.getOffset(date.atStartOfDay()).getTotalSeconds();
        Instant start = Instant.ofEpochSecond(epochDay * DAY - offset).minusSeconds(1);
        ZoneOffsetTransition change = rules.nextTransition(start);
        plainDay = change == null || change.getInstant().isAfter(start.plusSeconds(DAY + 1));
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
