package plumbline.chat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import plumbline.chat.EventTime.Basis;
import plumbline.chat.EventTime.Fold;

/// Telegram writes the exporting machine's wall time and, in newer builds, UTC beside it; the difference is that
/// machine's offset.
final class TelegramClock {

    private static final int MOST_OFFSET = 18 * 3_600;

    private final ReadOptions options;
    private final WallClock wall;

    TelegramClock(ReadOptions options) {
        this.options = options;
        this.wall = new WallClock(options, 1);
    }

    EventTime at(JsonRecord entry, String field) {
        LocalDateTime local = local(entry.text(field));
        Instant utc = instant(entry.number(field + "_unixtime"));
        if (utc != null) {
            return recorded(local, utc);
        }
        if (local == null) {
            Basis basis = options.zoneKnown() ? Basis.KNOWN : Basis.ASSUMED;
            return new EventTime(null, options.zone(), basis, Fold.PLAIN, null, null);
        }
        return wall.at(local.toLocalDate().toEpochDay(), local.toLocalTime().toSecondOfDay());
    }

    private EventTime recorded(@Nullable LocalDateTime local, Instant utc) {
        if (local == null) {
            return new EventTime(
                    LocalDateTime.ofInstant(utc, options.zone()), options.zone(), Basis.RECORDED, Fold.PLAIN, utc, utc);
        }
        long offset = local.toEpochSecond(ZoneOffset.UTC) - utc.getEpochSecond();
        ZoneOffset zone = Math.abs(offset) <= MOST_OFFSET ? ZoneOffset.ofTotalSeconds((int) offset) : ZoneOffset.UTC;
        return new EventTime(local, zone, Basis.RECORDED, Fold.PLAIN, utc, utc);
    }

    private static @Nullable Instant instant(@Nullable Long seconds) {
        return seconds == null || Math.abs(seconds) > 10_000_000_000L ? null : Instant.ofEpochSecond(seconds);
    }

    private static @Nullable LocalDateTime local(@Nullable String text) {
        try {
            return text == null ? null : LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            // The event is kept and flagged as having no readable time.
            return null;
        }
    }
}
