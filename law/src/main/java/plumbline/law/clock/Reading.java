package plumbline.law.clock;

/// How to read "not less than N working days": the text allows two readings, one day apart (patterns T6 and T7).
public enum Reading {
    /// N whole working days must lie between; never too short, and therefore the default.
    STRICT,
    /// The Nth working day itself will do.
    LOOSE
}
