package plumbline.law.conduct;

import java.time.LocalDate;

/// A written warning on a person's record.
///
/// @param isFinal whether it is a final one
/// @param notified when the person was told
/// @param through the last day on which it is in force, as its clock counts it
public record Warning(boolean isFinal, LocalDate notified, LocalDate through) {

    /// Whether it is in force on the day.
    public boolean isLiveOn(LocalDate day) {
        return !day.isBefore(notified) && !day.isAfter(through);
    }
}
