package plumbline.law.vetting.level;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plumbline.law.Citation;
import plumbline.law.clock.London;
import plumbline.law.vetting.Level;

/// Whether somebody lived in the United Kingdom for long enough, without a break, right up to the application.
///
/// Nationality plays no part. Not to meet it is nothing adverse: the person cannot be assessed yet.
public sealed interface Residency {

    /// @param since from when without a break
    record Met(LocalDate since) implements Residency {}

    /// @param from the first day on which an application would meet it if nothing changes; empty where the person does
    ///     not live here
    record NotMet(String why, Optional<LocalDate> from, Citation citation) implements Residency {}

    /// Judges an application of this level and day.
    static Residency of(Level level, LocalDate appliedOn, List<Stay> stays, Rules rules) {
        Figure years = rules.level(level).residency();
        Optional<LocalDate> since =
                since(appliedOn, stays, rules.figure("address-gap").number());
        Optional<LocalDate> met = since.map(day -> day.plusYears(years.number()));
        if (met.filter(day -> !day.isAfter(appliedOn)).isPresent()) {
            return new Met(since.orElseThrow());
        }
        String lived = since.map(day ->
                        "The person has lived in the United Kingdom without a break since " + London.words(day) + "; ")
                .orElse("The person does not live in the United Kingdom; ");
        return new NotMet(
                lived + level.label() + " needs " + years.words() + " before the application.", met, years.citation());
    }

    /// Goes back from the application over the stays that count, across gaps that nobody need explain.
    private static Optional<LocalDate> since(LocalDate appliedOn, List<Stay> stays, int gap) {
        Optional<LocalDate> since = Optional.empty();
        List<Stay> latestFirst = stays.stream()
                .filter(Stay::counts)
                .filter(stay -> !stay.from().isAfter(appliedOn))
                .sorted(Comparator.comparing((Stay stay) -> stay.to().orElse(LocalDate.MAX))
                        .reversed())
                .toList();
        for (Stay stay : latestFirst) {
            LocalDate reached = since.orElse(appliedOn);
            LocalDate away = stay.to().orElse(appliedOn).plusDays(1);
            if (away.plusDays(gap).isBefore(reached)) {
                return since;
            }
            since = Optional.of(stay.from().isBefore(reached) ? stay.from() : reached);
        }
        return since;
    }
}
