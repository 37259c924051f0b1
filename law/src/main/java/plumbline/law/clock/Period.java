package plumbline.law.clock;

/// A time as the Regulations express it: one of the patterns with its numbers filled in.
///
/// Numbers must be positive. Counting happens in [Deadline#count].
public sealed interface Period {

    /// The pattern that the period follows.
    Pattern pattern();

    /// The time in words, with its numbers, such as "4 weeks, beginning with the first working day after".
    default String words() {
        return switch (this) {
            case WorkingDaysAfter(int days) ->
                count(days, "working day") + ", beginning with " + From.NEXT_WORKING_DAY.words();
            case WorkingDaysFrom(int days, Reading _) ->
                count(days, "working day") + ", beginning with " + From.THAT_DAY.words();
            case EndOfNextDay _ -> "by the end of the next day";
            case Weeks(int weeks, From from) -> count(weeks, "week") + ", beginning with " + from.words();
            case Days(int days, From from) -> count(days, "day") + ", beginning with " + from.words();
            case Months(int months, From from) -> count(months, "month") + ", beginning with " + from.words();
            case MonthsAfter(int months) -> count(months, "month") + " after";
            case Window(int least, int most, Reading _) ->
                "not less than " + least + " and not more than " + count(most, "working day") + " after";
            case WorkingDaysBefore(int days, Reading _) -> "not less than " + count(days, "working day") + " before";
            case AsSoonAsPracticable(int days) -> "as soon as practicable; target " + count(days, "working day");
            case Kept(int days) -> "for not less than " + count(days, "day");
            case NotBefore(int months) -> "not before " + count(months, "month") + " after";
            case Untimed(String why) -> why;
        };
    }

    /// T1: `days` working days beginning with the first working day after the fact.
    record WorkingDaysAfter(int days) implements Period {
        /// Refuses a count below one.
        public WorkingDaysAfter {
            positive(days);
        }

        @Override
        public Pattern pattern() {
            return Pattern.T1;
        }
    }

    /// T2: `days` working days beginning with the date of the fact; one day shorter than T1.
    record WorkingDaysFrom(int days, Reading reading) implements Period {
        /// Refuses a count below one.
        public WorkingDaysFrom {
            positive(days);
        }

        /// With a count that begins on a working day, whatever the date of the fact.
        public WorkingDaysFrom(int days) {
            this(days, Reading.LOOSE);
        }

        @Override
        public Pattern pattern() {
            return Pattern.T2;
        }
    }

    /// T3: the end of the next calendar day.
    record EndOfNextDay() implements Period {
        @Override
        public Pattern pattern() {
            return Pattern.T3;
        }
    }

    /// T4: `weeks` weeks beginning with a day.
    record Weeks(int weeks, From from) implements Period {
        /// Refuses a count below one.
        public Weeks {
            positive(weeks);
        }

        @Override
        public Pattern pattern() {
            return Pattern.T4;
        }
    }

    /// T4 in days: `days` calendar days beginning with a day.
    record Days(int days, From from) implements Period {
        /// Refuses a count below one.
        public Days {
            positive(days);
        }

        @Override
        public Pattern pattern() {
            return Pattern.T4;
        }
    }

    /// T5: `months` months beginning with a day.
    record Months(int months, From from) implements Period {
        /// Refuses a count below one.
        public Months {
            positive(months);
        }

        @Override
        public Pattern pattern() {
            return Pattern.T5;
        }
    }

    /// T5 from a moment: not more than `months` months after the fact, so that the corresponding date is the last day.
    record MonthsAfter(int months) implements Period {
        /// Refuses a count below one.
        public MonthsAfter {
            positive(months);
        }

        @Override
        public Pattern pattern() {
            return Pattern.T5;
        }
    }

    /// T6: not less than `least` and not more than `most` working days after the fact.
    record Window(int least, int most, Reading reading) implements Period {
        /// Refuses a window that closes before it opens.
        public Window {
            positive(least);
            if (most <= least) {
                throw new IllegalArgumentException(
                        "a window of " + least + " to " + most + " working days never opens");
            }
        }

        /// The window in the strict reading.
        public Window(int least, int most) {
            this(least, most, Reading.STRICT);
        }

        @Override
        public Pattern pattern() {
            return Pattern.T6;
        }
    }

    /// T7: not less than `days` working days before the day of the fact, which lies ahead.
    record WorkingDaysBefore(int days, Reading reading) implements Period {
        /// Refuses a count below one.
        public WorkingDaysBefore {
            positive(days);
        }

        /// In the strict reading.
        public WorkingDaysBefore(int days) {
            this(days, Reading.STRICT);
        }

        @Override
        public Pattern pattern() {
            return Pattern.T7;
        }
    }

    /// T8: as soon as practicable; `targetWorkingDays` is the force's own target, counted as T1, and is not law.
    record AsSoonAsPracticable(int targetWorkingDays) implements Period {
        /// Refuses a count below one.
        public AsSoonAsPracticable {
            positive(targetWorkingDays);
        }

        @Override
        public Pattern pattern() {
            return Pattern.T8;
        }
    }

    /// T9: what was published must stay for not less than `days` days.
    record Kept(int days) implements Period {
        /// Refuses a count below one.
        public Kept {
            positive(days);
        }

        @Override
        public Pattern pattern() {
            return Pattern.T9;
        }
    }

    /// T9 in months: not before `months` months have passed since the fact.
    record NotBefore(int months) implements Period {
        /// Refuses a count below one.
        public NotBefore {
            positive(months);
        }

        @Override
        public Pattern pattern() {
            return Pattern.T9;
        }
    }

    /// No time at all: the law lets it be done at any time, makes it a condition of another act, or the time is
    /// not known.
    ///
    /// @param why which of these, as a sentence
    record Untimed(String why) implements Period {
        @Override
        public Pattern pattern() {
            return Pattern.UNTIMED;
        }
    }

    private static String count(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    private static void positive(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a period needs a count of at least 1, not " + count);
        }
    }
}
