package plumbline.law.conduct;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import plumbline.law.Verdict;
import plumbline.law.clock.Deadline;
import plumbline.law.clock.Party;
import plumbline.law.clock.Variation;

/// Who may move the last day of a duty.
///
/// A deadline moves only by the agreement of everyone named here; the periods of misconduct proceedings, for one, are
/// shortened only together by the authority, the officer and the chair.
///
/// @param extension who may extend it and how, in words
/// @param longer everyone who must agree to a later day; empty if nobody can extend it
/// @param shorter everyone who must agree to an earlier day; empty if nobody can shorten it
public record Changes(String extension, Set<Party> longer, Set<Party> shorter) {

    /// Copies the sets.
    public Changes {
        longer = Set.copyOf(longer);
        shorter = Set.copyOf(shorter);
    }

    Verdict may(Duty duty, Deadline deadline, Variation variation) {
        if (deadline.lastDay().isEmpty()) {
            return refused(duty, "There is no last day to move.", "Nothing would: no time is counted.");
        }
        boolean later = variation.newLastDay().isAfter(deadline.lastDay().orElseThrow());
        Set<Party> needed = later ? longer : shorter;
        if (needed.isEmpty()) {
            return refused(
                    duty,
                    later ? "Nobody can extend this time." : "Nobody can shorten this time.",
                    later ? extension : "Nothing would: act within the time that the rules give.");
        }
        if (variation.newLastDay().isBefore(deadline.start().day())) {
            return refused(duty, "The new day lies before the start of the clock.", "Choose a later day.");
        }
        List<Party> missing = needed.stream()
                .filter(party -> !variation.agreedBy().contains(party))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            return refused(
                    duty,
                    "The agreement of " + Party.list(missing) + " is missing.",
                    "Record the agreement of " + Party.list(missing) + ".");
        }
        boolean joint = needed.containsAll(EnumSet.of(Party.APPROPRIATE_AUTHORITY, Party.OFFICER, Party.CHAIR));
        return joint && !variation.agreedBy().contains(Party.DIRECTOR_GENERAL)
                ? Verdict.caution(
                        duty.clock(),
                        "Where the Director General presents the case, the Director General must have agreed too.",
                        duty.timeCitation())
                : Verdict.allowed();
    }

    private static Verdict refused(Duty duty, String reason, String remedy) {
        return Verdict.refused(duty.clock(), reason, remedy, duty.timeCitation());
    }
}
