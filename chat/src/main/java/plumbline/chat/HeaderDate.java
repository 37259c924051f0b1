package plumbline.chat;

import static plumbline.chat.HeaderShape.*;

/// Recognises the beginning of a header, up to its time.
///
/// Remembers the last one: most messages were sent on the day of the one before them, and their headers begin with the
/// same bytes.
final class HeaderDate {

    private static final byte[] NONE = {};

    private byte[] last = NONE;
    private int shape;
    private int first;
    private int second;
    private int third;
    private long firstIsDay;
    private long secondIsDay;

    /// Takes the date and what stands between it and the time, if they are next.
    boolean take(Bytes text) {
        return again(text) || anew(text);
    }

    /// Only before a digit: a letter there may be a word that still belongs to the beginning.
    private boolean again(Bytes text) {
        return last.length > 0 && Bytes.isDigit(text.peek(last.length)) && text.take(last);
    }

    private boolean anew(Bytes text) {
        int start = text.at;
        last = NONE;
        shape = 0;
        text.skipMarks();
        if (text.take('[')) {
            shape |= BRACKET;
            text.skipMarks();
        }
        if (!date(text) || !between(text) || !exists()) {
            return false;
        }
        last = text.since(start);
        return true;
    }

    private boolean date(Bytes text) {
        int start = text.at;
        first = text.number(4);
        int digits = text.at - start;
        if (first < 0 || digits == 3) {
            return false;
        }
        int separator = text.peek();
        if (separator != '/' && separator != '.' && separator != '-') {
            return false;
        }
        shape |= separator == '/' ? SLASHES : separator == '.' ? DOTS : HYPHENS;
        text.at++;
        if (text.skipSpaces() > 0) {
            shape |= SPACED_DATE;
        }
        second = text.number(2);
        if (second < 0 || !text.take((char) separator)) {
            return false;
        }
        text.skipSpaces();
        start = text.at;
        third = text.number(4);
        int lastDigits = text.at - start;
        if (third < 0 || lastDigits == 3) {
            return false;
        }
        if (digits == 4) {
            shape |= YEAR_FIRST | LONG_YEAR;
            return lastDigits <= 2;
        }
        shape |= lastDigits == 4 ? LONG_YEAR : 0;
        return digits <= 2 && (lastDigits == 2 || lastDigits == 4);
    }

    private boolean between(Bytes text) {
        if (text.take('.')) {
            shape |= TRAILING_DOT;
        }
        if (text.take(',')) {
            shape |= COMMA;
        }
        if (text.skipSpaces() == 0) {
            return false;
        }
        if (Bytes.isLetter(text.peek()) && !DayPeriods.startsHere(text)) {
            int letters = 0;
            while (Bytes.isLetter(text.peek()) && letters < 6) {
                text.at++;
                letters++;
            }
            text.take('.');
            shape |= WORD;
            return text.skipSpaces() > 0;
        }
        return true;
    }

    private boolean exists() {
        if (has(shape, YEAR_FIRST)) {
            firstIsDay = secondIsDay = Calendar.day(first, second, third);
        } else {
            int year = has(shape, LONG_YEAR) ? third : 2000 + third;
            firstIsDay = Calendar.day(year, second, first);
            secondIsDay = Calendar.day(year, first, second);
        }
        return firstIsDay != Calendar.NO_DAY || secondIsDay != Calendar.NO_DAY;
    }

    int shape() {
        return shape;
    }

    /// The first number, as written.
    int first() {
        return first;
    }

    /// The second number, as written.
    int second() {
        return second;
    }

    /// Days since 1970-01-01 under the given order, or [Calendar#NO_DAY] when there is no such day.
    long day(DateOrder order) {
        return order == DateOrder.MONTH_FIRST ? secondIsDay : firstIsDay;
    }
}
