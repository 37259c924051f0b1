package plumbline.law.clock;

import plumbline.law.Mark;

/// The nine ways in which the Regulations express a time, and the want of one.
///
/// Each deadline names the pattern it was counted by, because two patterns that read alike differ by a day: see T1 and
/// T2.
public enum Pattern {
    T1(
            "before the end of N working days beginning with the first working day after X",
            "Day 1 is the first working day after X; the time ends with day N.",
            Mark.CONFIRMED,
            "wording as in reg 31 and reg 33, Police (Conduct) Regulations 2020 (SI 2020/4)"),
    T2(
            "before the end of N working days beginning with the date of X",
            "Day 1 is X itself if it is a working day, otherwise the first working day after it; the time ends with day N.",
            Mark.UNCONFIRMED,
            "wording as in the Police Barred List and Police Advisory List Regulations 2017 (SI 2017/1135); that a count"
                    + " from a weekend begins with the next working day is a reading, not text"),
    T3(
            "not later than the end of the day following the day on which X",
            "Calendar days count: weekends and bank holidays do not move it.",
            Mark.UNCONFIRMED,
            "wording as believed to be in reg 4 and reg 7, Police (Complaints and Misconduct) Regulations 2020 (SI 2020/2)"),
    T4(
            "before the end of N weeks (or days) beginning with D",
            "The period is D and the days after it; its last day is D plus 7 x N days (or N days) less one. Weekends and bank"
                    + " holidays do not move it.",
            Mark.UNCONFIRMED,
            "wording as in reg 10, Police (Conduct) Regulations 2012; the later text was not read"),
    T5(
            "the period of N months beginning with D",
            "The last day is the day before the corresponding date N months later; if that month has no such date, its last day."
                    + " N months after a fact end with the corresponding date itself.",
            Mark.UNCONFIRMED,
            "wording as in reg 19, Police (Conduct) Regulations 2020; the corresponding-date rule is case law from memory"),
    T6(
            "not less than A and not more than B working days after X",
            "A window. Strict reading: A clear working days pass before it opens; loose reading: it opens on working day A.",
            Mark.UNCONFIRMED,
            "strict reading is the safer one and the default; which is right was not confirmed"),
    T7(
            "not less than N working days before the day of Y",
            "Strict reading: N whole working days lie between; loose reading: the Nth working day before Y will do.",
            Mark.UNCONFIRMED,
            "strict reading is the safer one and the default; which is right was not confirmed"),
    T8(
            "as soon as (reasonably) practicable",
            "The law fixes no day. The force sets a target and prompts; missing the target is not a breach of the Regulations.",
            Mark.CONFIRMED,
            "wording as in reg 17, Police (Conduct) Regulations 2020"),
    T9(
            "for not less than N days",
            "What was done on day P must stand until P plus N days (or months).",
            Mark.UNCONFIRMED,
            "wording as believed to be in reg 63, Police (Conduct) Regulations 2020"),
    UNTIMED(
            "no time is fixed",
            "Nothing is counted.",
            Mark.CONFIRMED,
            "the duty is a condition of another act, may be done at any time, or its time is not known");

    private final String wording;
    private final String rule;
    private final Mark mark;
    private final String source;

    Pattern(String wording, String rule, Mark mark, String source) {
        this.wording = wording;
        this.rule = rule;
        this.mark = mark;
        this.source = source;
    }

    /// How the drafting reads, in short.
    public String wording() {
        return wording;
    }

    /// How we count it, in a sentence.
    public String rule() {
        return rule;
    }

    /// Whether the counting was confirmed against text.
    public Mark mark() {
        return mark;
    }

    /// Where the wording is from and what is uncertain.
    public String source() {
        return source;
    }
}
