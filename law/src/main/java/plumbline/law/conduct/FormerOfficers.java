package plumbline.law.conduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.law.Citation;
import plumbline.law.clock.London;

/// Whether the conduct regulations still reach someone who has left.
///
/// Only gross misconduct, and only under one of three conditions: known before leaving (A), known within twelve months
/// of leaving (B), or later if the Director General determines that it is reasonable and proportionate (C).
final class FormerOfficers {

    private static final Citation SCOPE =
            Citation.confirmed(Instruments.CONDUCT_2020, "reg 4 and Sch 1", "conditions A to C for former officers");
    private static final Citation COUNTING = Citation.unconfirmed(
            Instruments.CONDUCT_2020, "Sch 1", "that the day twelve months after leaving still counts is a reading");

    private FormerOfficers() {}

    record Reach(boolean covered, List<String> reasons, List<Citation> citations) {}

    static Reach reach(AllegationFacts facts) {
        Optional<LocalDate> left = facts.left();
        if (left.isEmpty()) {
            return no("The day on which the person left is not recorded; without it the conditions cannot be tested.");
        }
        LocalDate day = left.orElseThrow();
        if (facts.behaviourFrom().filter(from -> from.isAfter(day)).isPresent()) {
            return no("The behaviour happened after the person left on " + London.words(day)
                    + "; the regulations do not reach it.");
        }
        if (!facts.isGrossMisconductAlleged()) {
            return no("The person left on " + London.words(day)
                    + ", and gross misconduct is not alleged; the regulations then do not apply.");
        }
        return byCondition(facts, day);
    }

    private static Reach byCondition(AllegationFacts facts, LocalDate left) {
        if (facts.attention().isBefore(left)) {
            return yes("Condition A: the allegation was known before the person left on " + London.words(left) + ".");
        }
        LocalDate limit = left.plusMonths(12);
        if (!facts.attention().isAfter(limit)) {
            return yes("Condition B: the allegation was known within twelve months of leaving on " + London.words(left)
                    + ", that is by " + London.words(limit) + ".");
        }
        if (facts.isDirectorGeneralDetermined()) {
            return yes(
                    "Condition C: known more than twelve months after leaving, and the Director General determined that"
                            + " proceedings are reasonable and proportionate.");
        }
        return no("The allegation was known more than twelve months after the person left on " + London.words(left)
                + "; proceedings need a determination of the Director General (condition C).");
    }

    private static Reach yes(String reason) {
        return new Reach(true, List.of(reason), List.of(SCOPE, COUNTING));
    }

    private static Reach no(String reason) {
        return new Reach(false, List.of(reason), List.of(SCOPE, COUNTING));
    }
}
