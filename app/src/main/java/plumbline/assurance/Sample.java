package plumbline.assurance;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import plumbline.codecision.DecidedCases.Decided;
import plumbline.law.vetting.quality.Proportion;
import plumbline.law.vetting.quality.Seed;

/// The files of a month, which of them were drawn, and what was found in those that were read.
///
/// @param lines every file decided in that month, in the order of their references
record Sample(YearMonth month, Seed seed, List<Line> lines) {
    /// One file.
    ///
    /// @param place where the seed puts it, from 0 to 1; it is drawn when that is below its rate
    /// @param reading the newest; null where nobody has read it
    record Line(Decided file, double place, Optional<Reading> reading) {
        boolean drawn() {
            return place < file.rate();
        }
    }

    static Sample of(YearMonth month, Seed seed, List<Decided> all, List<Reading> readings) {
        Map<UUID, Reading> newest =
                readings.stream().collect(Collectors.toMap(Reading::applicationId, one -> one, (_, later) -> later));
        return new Sample(
                month,
                seed,
                all.stream()
                        .filter(file -> file.month().equals(month))
                        .sorted(Comparator.comparing(Decided::reference))
                        .map(file -> new Line(
                                file,
                                seed.place(file.reference()),
                                Optional.ofNullable(newest.get(file.applicationId()))))
                        .toList());
    }

    List<Line> drawn() {
        return lines.stream().filter(Line::drawn).toList();
    }

    List<Line> read() {
        return drawn().stream().filter(line -> line.reading().isPresent()).toList();
    }

    /// The share of what was drawn and read in which the reader did not agree; empty where nothing was read.
    Optional<Proportion> wrong() {
        long wrong = read().stream()
                .flatMap(line -> line.reading().stream())
                .filter(reading -> reading.found() != Reading.Found.AGREE)
                .count();
        return read().isEmpty() ? Optional.empty() : Optional.of(new Proportion(wrong, read().size()));
    }
}
