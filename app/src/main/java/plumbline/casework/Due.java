package plumbline.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.clock.Force;

/// One clock of one allegation: a row of the deadlines board, made from the steps.
///
/// @param occurrence which of several of the same kind, from 1
/// @param dueOn the last day, or the day hoped for; null where there is none
/// @param doneAt null while it runs
/// @param late whether it was done after a day that law fixes
record Due(
        UUID allegationId,
        UUID operationId,
        UUID personId,
        String dutyId,
        int occurrence,
        String title,
        Force force,
        @Nullable LocalDate dueOn,
        @Nullable Instant doneAt,
        boolean late) {

    /// Whether its day has passed and it is not done.
    boolean isOverdue(LocalDate today) {
        return doneAt == null && dueOn != null && dueOn.isBefore(today);
    }

    /// How long there is, or how long it has been over, in words.
    String left(LocalDate today) {
        if (dueOn == null) {
            return "No day is fixed";
        }
        long days = ChronoUnit.DAYS.between(today, dueOn);
        if (days < 0) {
            var since = days == -1 ? "since yesterday" : "for " + -days + " days";
            return switch (force) {
                case STATUTORY -> "Overdue " + since;
                case POLICY -> "Policy date passed " + since;
                case TARGET -> "Target passed " + since;
            };
        }
        return days == 0 ? "Due today" : days == 1 ? "Due tomorrow" : days + " days left";
    }
}
