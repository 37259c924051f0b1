package plumbline.law.vetting.decision;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A condition of a clearance: a risk that is answered by something that somebody sees to.
///
/// @param type what it is
/// @param target which area, unit, system or association, or how many months; blank where the type says it all
/// @param text what is to be done or not done
/// @param ownerRole the post of whoever sees to it
/// @param owner their name
/// @param startsOn the first day
/// @param reviewEvery after how many months it is looked at, and again
/// @param endsOn the last day; null if it lasts as long as the clearance
/// @param evidence what shows that it is kept
/// @param onBreach what happens if it is not
/// @param source who set it
public record Condition(
        ConditionType type,
        String target,
        String text,
        String ownerRole,
        String owner,
        LocalDate startsOn,
        int reviewEvery,
        @Nullable LocalDate endsOn,
        String evidence,
        String onBreach,
        ConditionSource source) {

    /// The day on which it is next due to be looked at.
    ///
    /// @param lastReviewed when it was last looked at, or the day on which it started
    public LocalDate dueAfter(LocalDate lastReviewed) {
        return lastReviewed.plusMonths(reviewEvery);
    }

    boolean isAboutSameAs(Condition other) {
        return type == other.type && key(target).equals(key(other.target));
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.UK);
    }
}
