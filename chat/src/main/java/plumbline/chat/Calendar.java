package plumbline.chat;

/// Days of the proleptic Gregorian calendar as numbers, without making objects.
final class Calendar {

    static final long NO_DAY = Long.MIN_VALUE;

    private Calendar() {}

    static boolean exists(int year, int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= length(year, month) && year >= 1970 && year <= 2200;
    }

    /// Days since 1970-01-01, or [#NO_DAY].
    static long day(int year, int month, int day) {
        if (!exists(year, month, day)) {
            return NO_DAY;
        }
        // Years begin in March here, so that the leap day is the last of its year.
        int y = month > 2 ? year : year - 1;
        int m = month > 2 ? month - 3 : month + 9;
        int century = y / 100;
        int ofCentury = y % 100;
        return 146_097L * century / 4 + 1_461L * ofCentury / 4 + (153L * m + 2) / 5 + day - 719_469L;
    }

    private static int length(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }
}
