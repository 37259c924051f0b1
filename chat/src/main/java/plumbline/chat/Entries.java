package plumbline.chat;

import java.io.IOException;
import java.util.EnumSet;

/// Walks the entries of a WhatsApp text export, as [Lines] walks its lines: each begins with a header of the shape that
/// rules the file and goes on to the next.
final class Entries {

    private final Lines lines;
    private final int shape;
    private final DateOrder order;
    private final LineRanges pasted;
    private final HeaderScanner header = new HeaderScanner();
    private final Piece piece;
    private final EnumSet<Warning> warnings = EnumSet.noneOf(Warning.class);

    private boolean more;
    private boolean headed;
    private boolean outside;
    private int rest;
    private long day;
    private int secondOfDay;
    private long lastTime = Long.MIN_VALUE / 2;

    Entries(Lines lines, Encoding encoding, ShapeSurvey survey, DateOrder order) throws IOException {
        this.lines = lines;
        this.piece = new Piece(encoding);
        this.shape = survey.shape();
        this.order = order;
        this.pasted = survey.pasted(order);
        this.more = lines.next();
        this.headed = more && header();
    }

    /// Moves to the next entry, or to the lines before the first one; false at the end.
    boolean next() throws IOException {
        if (!more) {
            return false;
        }
        begin();
        for (more = lines.next(); more; more = lines.next()) {
            headed = lines.startsLine() && header();
            if (headed) {
                return true;
            }
            piece.add(lines);
        }
        return true;
    }

    /// Whether the line begins an entry.
    private boolean header() {
        if (!header.scan(lines.bytes(), lines.from(), lines.to())) {
            return false;
        }
        if (header.shape() == shape && header.day(order) != Calendar.NO_DAY && !pasted.contains(lines.line())) {
            return true;
        }
        warnings.add(Warning.PASTED_HEADER);
        return false;
    }

    private void begin() {
        piece.begin(lines);
        warnings.clear();
        outside = !headed;
        if (outside) {
            return;
        }
        rest = header.rest() - lines.from();
        day = header.day(order);
        secondOfDay = header.secondOfDay();
        if (header.oddClock()) {
            warnings.add(Warning.BAD_CLOCK);
        }
        long time = day * 86_400 + secondOfDay;
        if (time < lastTime - PasteFinder.TOLERANCE_SECONDS) {
            warnings.add(Warning.TIME_BACKWARDS);
        }
        lastTime = time;
    }

    /// Whether the lines stand before the first entry and so belong to none.
    boolean outside() {
        return outside;
    }

    /// The bytes of the entry.
    Piece piece() {
        return piece;
    }

    /// Where its header ends in the piece.
    int rest() {
        return rest;
    }

    /// Of the header, days since 1970-01-01.
    long day() {
        return day;
    }

    int secondOfDay() {
        return secondOfDay;
    }

    /// What was noticed so far; the reader adds to it.
    EnumSet<Warning> warnings() {
        return warnings;
    }
}
