package plumbline.law.vetting.after;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.law.Verdict;
import plumbline.law.clock.London;

/// An appeal of somebody who was not cleared, as it came in.
///
/// @param told the day on which they were told of the decision; null while they were not
/// @param received the day on which it came in
/// @param before whether there was an appeal against the same decision already
public record RefusalAppeal(
        @Nullable LocalDate told, LocalDate received, Set<AppealGround> grounds, String statement, boolean before) {

    /// Copies the set.
    public RefusalAppeal {
        grounds = Set.copyOf(grounds);
    }

    /// The last day on which it can come in, for somebody who was told on that day.
    public static LocalDate lastDay(LocalDate told, Clocks clocks) {
        return clocks.lastDay(AppealRoute.CANDIDATE.clock(), told);
    }

    /// Whether it is admitted: in time, in writing with grounds, and once.
    public Verdict admitted(Clocks clocks) {
        LocalDate day = told;
        if (day == null) {
            return need(
                    false, "The person was not told of the decision yet.", "Tell them first: the time runs from then.");
        }
        LocalDate last = lastDay(day, clocks);
        return need(!before, "There was an appeal against this decision already.", "Await its panel.")
                .and(() -> need(
                        !received.isBefore(day),
                        "The appeal came in before the person was told of the decision.",
                        "Enter the day on which it came in."))
                .and(() -> need(
                        !received.isAfter(last),
                        "The time to appeal ended on " + London.words(last) + ".",
                        "Nothing here. A court can still be asked: judicial review."))
                .and(() -> need(
                        !grounds.isEmpty() && !statement.isBlank(),
                        "An appeal is in writing and states its grounds.",
                        "Choose a ground and write why."));
    }

    private static Verdict need(boolean met, String reason, String remedy) {
        return Need.that(met, AppealRoute.CANDIDATE.clock(), reason, remedy, AppealRoute.CANDIDATE.citation());
    }
}
