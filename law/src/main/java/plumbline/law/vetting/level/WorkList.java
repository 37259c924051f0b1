package plumbline.law.vetting.level;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The people who were cleared while a check was set aside and still lack it.
public final class WorkList {

    private WorkList() {}

    /// Somebody cleared under a deviation.
    ///
    /// @param madeUpOn the day on which the check was run after all; empty while it is missing
    public record Stamped(UUID subjectId, Deviation deviation, LocalDate issuedOn, Optional<LocalDate> madeUpOn) {}

    /// One check to run on one person, from the last day of the deviation.
    public record Item(UUID subjectId, Check check, UUID deviationId, LocalDate due) {}

    /// What there is to do on a day, the oldest first.
    public static List<Item> on(LocalDate day, List<Stamped> stamped) {
        return stamped.stream()
                .filter(one -> !day.isBefore(one.deviation().to()))
                .filter(one -> one.madeUpOn().filter(ran -> !ran.isAfter(day)).isEmpty())
                .map(one -> new Item(
                        one.subjectId(),
                        one.deviation().check(),
                        one.deviation().deviationId(),
                        one.deviation().to()))
                .sorted(Comparator.comparing(Item::due).thenComparing(Item::subjectId))
                .toList();
    }
}
