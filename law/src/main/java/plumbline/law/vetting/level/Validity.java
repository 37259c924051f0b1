package plumbline.law.vetting.level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import plumbline.law.vetting.Level;

/// How long a clearance runs.
///
/// A renewal that is under way changes nothing here: it never extends the old clearance.
///
/// @param validFrom its first day
/// @param expiresOn the first day on which it is no longer good, and from which its holder uses no systems
public record Validity(LocalDate validFrom, LocalDate expiresOn) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /// A clearance of this level granted on this day.
    public static Validity of(Level level, LocalDate grantedOn, Rules rules) {
        return new Validity(
                grantedOn, grantedOn.plusYears(rules.level(level).validity().number()));
    }

    /// The first day on which a renewal may be opened.
    public LocalDate renewalOpens(Rules rules) {
        return expiresOn.minusMonths(rules.figure("renewal-opens").number());
    }

    /// The days on which the holder and the vetting unit are reminded: months before, then each week of the last month.
    public List<LocalDate> reminders(Rules rules) {
        var reminders = new ArrayList<LocalDate>();
        NUMBER.matcher(rules.figure("reminders").words())
                .results()
                .map(number -> expiresOn.minusMonths(Integer.parseInt(number.group())))
                .forEach(reminders::add);
        for (LocalDate day = reminders.getLast().plusWeeks(1); day.isBefore(expiresOn); day = day.plusWeeks(1)) {
            reminders.add(day);
        }
        return reminders;
    }
}
