package plumbline.law.vetting.after;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import plumbline.law.Citation;
import plumbline.law.Verdict;

/// One thing that must be so.
final class Need {

    private Need() {}

    /// Allowed if it is so, otherwise refused.
    static Verdict that(boolean met, String rule, String reason, String remedy, Citation citation) {
        return met ? Verdict.allowed() : Verdict.refused(rule, reason, remedy, citation);
    }

    /// Refused if the hand is not one of the act's.
    static Verdict hand(Done next) {
        return that(
                next.act().kind().by().contains(next.by()),
                "HAND",
                "\"" + next.act().kind().label() + "\" is not for "
                        + lower(next.by().label()) + ".",
                "It is for: "
                        + String.join(
                                "; ",
                                next.act().kind().by().stream().map(Hand::label).toList())
                        + ".",
                VettingLaw.COURSE);
    }

    /// Refused if a decision gives no reasons.
    static Verdict reasons(String given) {
        return that(
                !given.isBlank(),
                "REASONS",
                "The decision gives no reasons.",
                "Write down the reasons.",
                VettingLaw.REASONS);
    }

    /// The history with one more.
    static List<Done> with(List<Done> history, Done done) {
        List<Done> longer = new ArrayList<>(history);
        longer.add(done);
        return Collections.unmodifiableList(longer);
    }

    private static String lower(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
