package plumbline.assurance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.casework.LaterFindings;
import plumbline.codecision.DecidedCases.Decided;
import plumbline.law.vetting.Basis;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.quality.Proportion;

/// What became of those who were cleared, traced back to how they were: the only figure that says whether a rule of
/// vetting is any good.
@Service
class Traced {
    private final LaterFindings later;

    Traced(LaterFindings later) {
        this.later = later;
    }

    /// How many of a kind of cleared people were later found to have misconducted themselves.
    record Rate(String label, Optional<Proportion> found) {}

    @Transactional(readOnly = true)
    List<Rate> rates(List<Decided> files) {
        var cleared = files.stream().filter(Decided::cleared).toList();
        Map<UUID, LocalDate> since = new HashMap<>();
        cleared.forEach(
                file -> since.merge(file.subjectId(), file.on(), (one, other) -> one.isBefore(other) ? one : other));
        var found = later.among(since);
        var rates = new ArrayList<Rate>();
        rates.add(rate("All", cleared, found::contains, _ -> true));
        for (var one : CaseClass.values()) {
            rates.add(rate(one.capitalised(), cleared, found::contains, file -> file.caseClass() == one));
        }
        rates.add(rate("By an appeal panel", cleared, found::contains, file -> file.basis() == Basis.APPEAL));
        rates.add(rate("By a departure", cleared, found::contains, file -> file.basis() == Basis.DEPARTURE));
        return rates;
    }

    private static Rate rate(String label, List<Decided> cleared, Predicate<UUID> found, Predicate<Decided> wanted) {
        var people = cleared.stream()
                .filter(wanted)
                .map(Decided::subjectId)
                .distinct()
                .toList();
        return new Rate(
                label,
                people.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Proportion(people.stream().filter(found).count(), people.size())));
    }
}
