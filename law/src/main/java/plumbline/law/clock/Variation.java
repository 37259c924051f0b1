package plumbline.law.clock;

import java.time.LocalDate;
import java.util.List;
import plumbline.law.Citation;

/// A last day that was moved, later or earlier, by those who may move it.
///
/// It is agreed by name and never typed over the count: the day that the Regulations gave stays in the arithmetic, with
/// who agreed to which other day and why.
///
/// @param newLastDay the last day from now on
/// @param agreedBy everyone who agreed to it, in the capacity that matters; at least one
/// @param reason why, as a clause that fits after "because"
/// @param citation what gives the power
public record Variation(LocalDate newLastDay, List<Party> agreedBy, String reason, Citation citation) {

    /// Refuses a variation that nobody agreed to or that gives no reason.
    public Variation {
        agreedBy = List.copyOf(agreedBy);
        if (agreedBy.isEmpty() || reason.isBlank()) {
            throw new IllegalArgumentException("a variation needs someone who agreed to it and a reason");
        }
    }

    /// What happened to the day, in a sentence.
    String sentence(LocalDate before) {
        return (newLastDay.isBefore(before) ? "Shortened from " : "Extended from ") + London.words(before) + " to "
                + London.words(newLastDay) + ", agreed by " + Party.list(agreedBy) + ", because " + reason + " ("
                + citation + ").";
    }
}
