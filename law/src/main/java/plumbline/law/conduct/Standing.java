package plumbline.law.conduct;

import java.time.LocalDate;
import java.util.List;

/// What stood on a person's record on the day of the severity assessment: it decides the forum and the outcomes
/// open.
///
/// That a reduction in rank counts for eighteen months, the last day excluded, is a reading.
///
/// @param writtenWarning a written warning was in force
/// @param finalWarning a final written warning was in force
/// @param reducedInRank the person had been reduced in rank within the eighteen months before
public record Standing(boolean writtenWarning, boolean finalWarning, boolean reducedInRank) {

    /// Nothing on record.
    public static final Standing CLEAN = new Standing(false, false, false);

    /// What stood on the record on the day of the assessment.
    public static Standing on(LocalDate assessed, List<Warning> warnings, List<LocalDate> reductions) {
        return new Standing(
                warnings.stream().anyMatch(warning -> !warning.isFinal() && warning.isLiveOn(assessed)),
                warnings.stream().anyMatch(warning -> warning.isFinal() && warning.isLiveOn(assessed)),
                reductions.stream()
                        .anyMatch(day ->
                                !day.isAfter(assessed) && day.plusMonths(18).isAfter(assessed)));
    }

    /// Whether misconduct then goes to a hearing instead of a meeting.
    public boolean callsForHearing() {
        return finalWarning || reducedInRank;
    }
}
