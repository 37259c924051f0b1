package plumbline.chat;

/// Tells pasted headers from real ones by time: a pasted block jumps back and the chat then goes on where it was.
///
/// A body can hold a piece of another export, written in the very same way. WhatsApp limits a message to 65,536
/// characters, so a block that goes on for longer than that cannot be one body: then the handset's clock moved, the
/// headers are real, and they are kept with a warning instead.
final class PasteFinder {

    /// Out-of-order delivery and the clocks going back stay well within a day.
    static final long TOLERANCE_SECONDS = 86_400;

    static final long LONGEST_BODY_BYTES = 4 * 65_536L;
    static final int MOST_PASTED = 200;
    static final int MOST_PASTED_AT_END = 50;
    private static final int MOST_BLOCKS = 50_000;

    private final LineRanges pasted = new LineRanges(MOST_BLOCKS);
    private long last = Long.MIN_VALUE / 2;
    private long jumps;
    private boolean open;
    private long openLine;
    private long openOffset;
    private int openHeaders;

    void see(long line, long offset, long time) {
        if (open) {
            openHeaders++;
            boolean returned = time >= last - TOLERANCE_SECONDS;
            boolean tooLong = offset - openOffset > LONGEST_BODY_BYTES || openHeaders > MOST_PASTED;
            if (!returned && !tooLong) {
                return;
            }
            if (returned && !tooLong) {
                pasted.add(openLine, line);
            }
            open = false;
            last = time;
        } else if (time < last - TOLERANCE_SECONDS) {
            jumps++;
            open = true;
            openLine = line;
            openOffset = offset;
            openHeaders = 1;
        } else {
            last = Math.max(last, time);
        }
    }

    void finish() {
        if (open && openHeaders <= MOST_PASTED_AT_END) {
            pasted.add(openLine, Long.MAX_VALUE);
        }
        open = false;
    }

    /// How often time went back by more than the tolerance.
    long jumps() {
        return jumps;
    }

    /// Lines whose header belongs to the body around it.
    LineRanges pasted() {
        return pasted;
    }
}
