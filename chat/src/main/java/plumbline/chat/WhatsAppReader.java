package plumbline.chat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/// The second pass over a WhatsApp text export: gathers the lines of each entry and pushes it out.
final class WhatsAppReader {

    private final ShapeSurvey survey;
    private final LineRanges pasted;
    private final DateOrder order;
    private final WallClock clock;
    private final EntryReader entries;
    private final String part;
    private final Sink sink;
    private final HeaderScanner header = new HeaderScanner();
    private final Piece piece = new Piece();
    private final Tally tally = new Tally();
    private final int resolution;

    private boolean open;
    private boolean outside;
    private int rest;
    private long day;
    private int secondOfDay;
    private long lastTime = Long.MIN_VALUE / 2;
    private boolean going = true;
    private final EnumSet<Warning> warnings = EnumSet.noneOf(Warning.class);

    WhatsAppReader(
            ShapeSurvey survey,
            LineRanges pasted,
            DateOrder order,
            WallClock clock,
            BodyReader bodies,
            Conversation conversation,
            String part,
            Sink sink) {
        this.survey = survey;
        this.pasted = pasted;
        this.order = order;
        this.clock = clock;
        this.entries = new EntryReader(survey.roster(), bodies, conversation);
        this.part = part;
        this.sink = sink;
        this.resolution = HeaderShape.has(survey.shape(), HeaderShape.SECONDS) ? 1 : 60;
    }

    /// False when the sink stopped it.
    boolean read(Lines lines) throws IOException {
        while (going && lines.next()) {
            if (lines.startsLine()) {
                line(lines);
            } else {
                piece.add(lines);
            }
        }
        if (going) {
            finish();
        }
        return going;
    }

    private void line(Lines lines) {
        boolean isHeader = header.scan(lines.bytes(), lines.from(), lines.to());
        if (isHeader && begins(lines.line())) {
            finish();
            beginEntry(lines);
        } else if (open) {
            if (isHeader) {
                warnings.add(Warning.PASTED_HEADER);
            }
            piece.add(lines);
        } else {
            outside(lines);
        }
    }

    private boolean begins(long line) {
        return header.shape() == survey.shape() && header.day(order) != Calendar.NO_DAY && !pasted.contains(line);
    }

    private void beginEntry(Lines lines) {
        open = true;
        outside = false;
        rest = header.rest() - lines.from();
        day = header.day(order);
        secondOfDay = header.secondOfDay();
        piece.begin(lines);
        warnings.clear();
        if (header.oddClock()) {
            warnings.add(Warning.BAD_CLOCK);
        }
        long time = day * 86_400 + secondOfDay;
        if (time < lastTime - PasteFinder.TOLERANCE_SECONDS) {
            warnings.add(Warning.TIME_BACKWARDS);
        }
        lastTime = time;
    }

    /// Lines before the first header belong to no message: empty ones are counted, others rejected together.
    private void outside(Lines lines) {
        if (!outside) {
            piece.begin(lines);
            outside = true;
        } else {
            piece.add(lines);
        }
    }

    private void finish() {
        if (open) {
            finishEntry();
        } else if (outside) {
            finishOutside();
        }
        open = false;
        outside = false;
    }

    private void finishEntry() {
        if (piece.cut()) {
            warnings.add(Warning.CUT);
        }
        Locator locator = piece.locate(part);
        tally.covered(locator);
        tally.continuations += piece.lines() - 1;
        EventTime time = clock.at(day, secondOfDay, resolution);
        Event event = entries.read(tally.events(), piece, rest, locator, time, warnings);
        tally.count(event);
        going = sink.event(event);
    }

    private void finishOutside() {
        Locator locator = piece.locate(part);
        tally.covered(locator);
        String text = piece.text(0);
        if (!piece.cut() && Marks.strip(text).isBlank()) {
            tally.blank += piece.lines();
            return;
        }
        String excerpt = text.substring(0, Math.min(text.length(), Reject.EXCERPT));
        String reason = "before the first line that begins like a message of this file";
        tally.reject(new Reject(locator, piece.lines(), reason, excerpt), sink);
    }

    Tally tally() {
        return tally;
    }

    /// An immutable copy, without a new object in the usual case of no warning.
    static Set<Warning> frozen(EnumSet<Warning> warnings) {
        return warnings.isEmpty() ? Set.of() : Set.copyOf(warnings);
    }
}
