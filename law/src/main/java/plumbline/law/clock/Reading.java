package plumbline.law.clock;

/// How to read a text that allows two readings, one day or so apart (patterns T2, T6 and T7).
public enum Reading {
    /// The reading under which one is never too early and never too late.
    ///
    /// T2: the date itself is day 1 even where it is no working day.
    /// T6 and T7: N whole working days must lie between.
    STRICT,
    /// The reading that gives more room.
    ///
    /// T2: where the date itself is no working day, day 1 is the next that is.
    /// T6 and T7: the Nth working day will do.
    LOOSE
}
