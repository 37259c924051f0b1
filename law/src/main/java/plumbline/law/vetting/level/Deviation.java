package plumbline.law.vetting.level;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import plumbline.law.Citation;
import plumbline.law.Verdict;
import plumbline.law.clock.London;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.Level;

/// A check set aside for a group of people for a time. Everybody cleared under it is stamped, and on its last day a
/// work list names whoever still lacks the check: checks that were paused without such a list were never made up for.
///
/// @param levels of the group
/// @param applicants of the group
/// @param riskAssessment what may slip through meanwhile, and what is done about it
/// @param from the first day
/// @param to the last day
public record Deviation(
        UUID deviationId,
        Check check,
        Set<Level> levels,
        Set<Applicant> applicants,
        String reason,
        String riskAssessment,
        LocalDate from,
        LocalDate to) {

    private static final String RULE = "DEVIATION";

    private static final Citation LISTS = Citation.confirmed(
            "Police Barred List and Police Advisory List Regulations 2017 (SI 2017/1135)",
            "",
            "its note says that forces must use the lists");

    /// Copies the sets.
    public Deviation {
        levels = Set.copyOf(levels);
        applicants = Set.copyOf(applicants);
    }

    /// Whether it may be approved at all; that it is the chief officer who approves is for the caller to know.
    public Verdict may(Rules rules) {
        Figure longest = rules.figure("deviation");
        if (check == Check.BAR) {
            return Verdict.refused(
                    RULE,
                    "The barred and advisory lists are consulted by law; no force can set that aside.",
                    "Nothing would.",
                    LISTS);
        }
        if (levels.isEmpty() || applicants.isEmpty()) {
            return Verdict.refused(
                    RULE, "It is for nobody.", "Name the levels and the people it is for.", longest.citation());
        }
        if (to.isBefore(from)) {
            return Verdict.refused(RULE, "It ends before it begins.", "Name a later last day.", longest.citation());
        }
        LocalDate latest = from.plusDays(longest.number() - 1L);
        return to.isAfter(latest)
                ? Verdict.refused(
                        RULE,
                        "It runs for longer than " + longest.words() + ".",
                        "End it on or before " + London.words(latest) + ".",
                        longest.citation())
                : Verdict.allowed();
    }

    /// Whether it lets a check be missing for this person on that day.
    public boolean covers(Check other, Sought sought, LocalDate day) {
        return check == other
                && levels.contains(sought.level())
                && applicants.contains(sought.applicant())
                && !day.isBefore(from)
                && !day.isAfter(to);
    }
}
