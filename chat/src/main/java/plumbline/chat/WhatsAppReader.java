package plumbline.chat;

import java.io.IOException;

/// The second pass over a WhatsApp text export: makes an event of each entry and pushes it out.
final class WhatsAppReader {

    private final Entries entries;
    private final EntryReader events;
    private final WallClock clock;
    private final String part;
    private final Sink sink;
    private final Tally tally = new Tally();

    WhatsAppReader(Entries entries, EntryReader events, WallClock clock, String part, Sink sink) {
        this.entries = entries;
        this.events = events;
        this.clock = clock;
        this.part = part;
        this.sink = sink;
    }

    /// False when the sink stopped it.
    boolean read() throws IOException {
        boolean going = true;
        while (going && entries.next()) {
            Piece piece = entries.piece();
            Locator locator = piece.locate(part);
            tally.covered(locator);
            if (entries.outside()) {
                outside(piece, locator);
            } else {
                tally.continuations += piece.lines() - 1;
                EventTime time = clock.at(entries.day(), entries.secondOfDay());
                Event event = events.read(tally.events(), piece, entries.rest(), locator, time, entries.warnings());
                tally.count(event);
                going = sink.event(event);
            }
        }
        return going;
    }

    /// Lines before the first header belong to no message: empty ones are counted, others rejected together.
    private void outside(Piece piece, Locator locator) {
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
}
