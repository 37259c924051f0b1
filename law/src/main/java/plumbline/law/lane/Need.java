package plumbline.law.lane;

import plumbline.law.Citation;
import plumbline.law.Verdict;

/// One thing that must be so.
final class Need {

    private Need() {}

    /// Allowed if it is so, otherwise refused.
    static Verdict that(boolean met, String rule, String reason, String remedy, Citation citation) {
        return met ? Verdict.allowed() : Verdict.refused(rule, reason, remedy, citation);
    }

    /// Refused if a decision gives no reasons; our own rule, after inspection findings.
    static Verdict reasons(String rule, String given, Citation citation) {
        return that(!given.isBlank(), rule, "The decision gives no reasons.", "Write down the reasons.", citation);
    }
}
