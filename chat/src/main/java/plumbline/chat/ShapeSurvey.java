package plumbline.chat;

import static plumbline.chat.HeaderShape.has;

import java.util.ArrayList;
import java.util.List;

/// What the first pass learns about all lines that begin with one shape of header.
final class ShapeSurvey {

    private static final int EXAMPLES = 3;

    private final int shape;
    private final Roster roster = new Roster();
    private final PasteFinder dayFirst = new PasteFinder();
    private final PasteFinder monthFirst = new PasteFinder();
    private final List<String> examples = new ArrayList<>();
    private long headers;
    private long onlyDayFirst;
    private long onlyMonthFirst;
    private long either;
    private long marked;
    private int firstOver;

    ShapeSurvey(int shape) {
        this.shape = shape;
    }

    void see(Lines lines, HeaderScanner header) {
        headers++;
        byte[] bytes = lines.bytes();
        long line = lines.line();
        long offset = lines.offset();
        if (has(shape, HeaderShape.YEAR_FIRST)) {
            dayFirst.see(line, offset, time(header, DateOrder.YEAR_FIRST));
        } else {
            seeDate(header, line, offset);
        }
        learnSender(bytes, header.rest(), lines.to());
    }

    private void seeDate(HeaderScanner header, long line, long offset) {
        if (header.date().first() != header.date().second()) {
            countEvidence(header);
            if (examples.size() < EXAMPLES) {
                examples.add("line " + line + ": " + header.date().first() + " and "
                        + header.date().second());
            }
        }
        long a = time(header, DateOrder.DAY_FIRST);
        if (a != Calendar.NO_DAY) {
            dayFirst.see(line, offset, a);
        }
        long b = time(header, DateOrder.MONTH_FIRST);
        if (b != Calendar.NO_DAY) {
            monthFirst.see(line, offset, b);
        }
    }

    private void countEvidence(HeaderScanner header) {
        if (header.date().first() > 12) {
            onlyDayFirst++;
            firstOver = firstOver == 0 ? header.date().first() : firstOver;
        } else if (header.date().second() > 12) {
            onlyMonthFirst++;
            firstOver = firstOver == 0 ? header.date().second() : firstOver;
        } else {
            either++;
        }
    }

    private static long time(HeaderScanner header, DateOrder order) {
        long day = header.day(order);
        return day == Calendar.NO_DAY ? day : day * 86_400 + header.secondOfDay();
    }

    private void learnSender(byte[] bytes, int rest, int to) {
        int colon = AuthorSplit.colon(bytes, rest, to);
        if (colon < 0 || colon + 1 >= to) {
            return;
        }
        Roster.Sender sender = roster.learn(bytes, rest, colon);
        boolean mark = isMachineMark(bytes, colon + 2, to);
        marked += mark ? 1 : 0;
        if (sender != null) {
            sender.messages++;
            sender.unmarked += mark ? 0 : 1;
            sender.sawNext(bytes, colon + 2, to);
        }
    }

    static boolean isMachineMark(byte[] bytes, int at, int to) {
        return at + 2 < to && bytes[at] == (byte) 0xE2 && bytes[at + 1] == (byte) 0x80 && bytes[at + 2] == (byte) 0x8E;
    }

    void finish() {
        dayFirst.finish();
        monthFirst.finish();
    }

    DateOrderDecision dateOrder() {
        if (has(shape, HeaderShape.YEAR_FIRST)) {
            return new DateOrderDecision.NotNeeded("dates are written with the year first");
        }
        return new DateEvidence(
                        shape, onlyDayFirst, onlyMonthFirst, either, firstOver, dayFirst.jumps(), monthFirst.jumps())
                .decide(examples);
    }

    /// Lines that look like headers and belong to the body around them, under a date order.
    LineRanges pasted(DateOrder order) {
        return order == DateOrder.MONTH_FIRST ? monthFirst.pasted() : dayFirst.pasted();
    }

    int shape() {
        return shape;
    }

    /// Seconds that one written time stands for.
    int resolution() {
        return has(shape, HeaderShape.SECONDS) ? 1 : 60;
    }

    long headers() {
        return headers;
    }

    Roster roster() {
        return roster;
    }

    /// Whether machine-made words carry a mark in this file, so that typed ones can be told from them.
    boolean marksTell() {
        return marked > 0 && has(shape, HeaderShape.BRACKET);
    }
}
