package plumbline.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who reports to whom, and since when.
@Service
public class Lines {
    private final ManagerRepository lines;

    Lines(ManagerRepository lines) {
        this.lines = lines;
    }

    /// Records to whom somebody reports from a day on.
    ///
    /// @param managerId null where they report to nobody
    @Transactional
    public void record(UUID personId, @Nullable UUID managerId, LocalDate from) {
        var stands = lines.above(personId).stream()
                .anyMatch(one -> one.levels() == 1
                        && one.managerId().equals(managerId)
                        && one.from().equals(from));
        if (!stands) {
            lines.add(personId, managerId, from);
        }
    }

    /// Everybody who is or was above somebody, the nearest first.
    @Transactional(readOnly = true)
    public List<Managed> above(UUID personId) {
        return lines.above(personId);
    }

    /// Those who report to somebody on a day.
    @Transactional(readOnly = true)
    public List<UUID> below(UUID managerId, LocalDate day) {
        return lines.below(managerId, day);
    }
}
