package plumbline.casework;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// A place in the list of open clocks: the next page begins after it, wherever rows came or went meanwhile.
record DeadlinePlace(LocalDate dueOn, UUID allegationId, String dutyId, int occurrence) {

    /// Before every row.
    static final DeadlinePlace START = new DeadlinePlace(LocalDate.of(1, 1, 1), new UUID(0, 0), "", 0);

    static DeadlinePlace of(Due due) {
        return new DeadlinePlace(
                Objects.requireNonNull(due.dueOn()), due.allegationId(), due.dutyId(), due.occurrence());
    }

    /// As it stands in an address.
    String words() {
        return dueOn + "_" + allegationId + "_" + occurrence + "_" + dutyId;
    }

    /// Empty where it is no place that we gave out.
    static Optional<DeadlinePlace> parse(String words) {
        var parts = words.split("_", 4);
        if (parts.length < 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DeadlinePlace(
                    LocalDate.parse(parts[0]), UUID.fromString(parts[1]), parts[3], Integer.parseInt(parts[2])));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
