package plumbline.chat;

import static plumbline.chat.HeaderShape.*;

/// Recognises the beginning of a message in any of the ways WhatsApp writes it, byte by byte.
///
/// No regular expression and no object per line: this runs over every line of a gigabyte twice.
final class HeaderScanner extends Bytes {

    private final HeaderDate date = new HeaderDate();
    private int shape;
    private int hour;
    private int minute;
    private int secondOfMinute;
    private boolean oddClock;

    /// Whether the slice begins with a header; if so, the other methods describe it.
    boolean scan(byte[] bytes, int from, int to) {
        if (to - from < 12) {
            return false;
        }
        int c = bytes[from] & 0xff;
        if (!isDigit(c) && c != '[' && c != 0xE2 && c != 0xEF) {
            return false;
        }
        over(bytes, from, to);
        oddClock = false;
        if (!date.take(this)) {
            return false;
        }
        shape = date.shape();
        return time() && close();
    }

    private boolean time() {
        int period = DayPeriods.take(this);
        if (period != DayPeriods.NONE) {
            shape |= PERIOD_BEFORE;
            skipSpaces();
        }
        hour = number(2);
        int separator = peek();
        if (hour < 0 || separator != ':' && separator != '.') {
            return false;
        }
        shape |= separator == '.' ? DOTTED_TIME : 0;
        at++;
        minute = twoDigits();
        if (minute < 0) {
            return false;
        }
        secondOfMinute = 0;
        if (peek() == separator && isDigit(peek(1))) {
            at++;
            secondOfMinute = twoDigits();
            shape |= SECONDS;
        }
        if (period == DayPeriods.NONE) {
            int back = at;
            skipSpaces();
            period = DayPeriods.take(this);
            at = period == DayPeriods.NONE ? back : at;
        }
        if (period != DayPeriods.NONE) {
            shape |= TWELVE_HOURS;
            toTwentyFour(period);
        }
        return hour <= 23 && minute <= 59 && secondOfMinute >= 0 && secondOfMinute <= 60;
    }

    private int twoDigits() {
        return isDigit(peek()) && isDigit(peek(1)) ? number(2) : -1;
    }

    /// "00:04 AM" and "23:59 PM" are written by real handsets: they are 24-hour times with a word after them.
    private void toTwentyFour(int period) {
        oddClock = hour == 0 || hour > 12;
        if (period == DayPeriods.MORNING && hour == 12) {
            hour = 0;
        } else if (period == DayPeriods.AFTERNOON && hour < 12) {
            hour += 12;
        }
    }

    private boolean close() {
        if (has(shape, BRACKET)) {
            skipSpaces();
            if (!take(']')) {
                return false;
            }
            take(' ');
            return true;
        }
        if (take(':')) {
            shape |= LEGACY;
            return take(' ');
        }
        if (skipSpaces() == 0) {
            return false;
        }
        if (take('-') || take(EN_DASH)) {
            shape |= DASH;
            return take(' ') || peek() < 0;
        }
        // The form with spaces in the date and nothing after the time but a space.
        return has(shape, SPACED_DATE) && has(shape, SECONDS);
    }

    private static final byte[] EN_DASH = {(byte) 0xE2, (byte) 0x80, (byte) 0x93};

    int shape() {
        return shape;
    }

    HeaderDate date() {
        return date;
    }

    /// Days since 1970-01-01 under the given order, or [Calendar#NO_DAY] when there is no such day.
    long day(DateOrder order) {
        return date.day(order);
    }

    int secondOfDay() {
        return hour * 3600 + minute * 60 + Math.min(secondOfMinute, 59);
    }

    boolean oddClock() {
        return oddClock;
    }

    /// Where the header ends and author or sentence begins.
    int rest() {
        return at;
    }
}
