package plumbline.law.vetting.after;

import java.time.LocalDate;
import java.util.Optional;
import plumbline.law.Labelled;
import plumbline.law.vetting.Level;

/// When the yearly review of a clearance is due, and what follows when it does not come.
public final class AnnualReviews {

    /// How the review of a clearance stands on a day.
    ///
    /// @param due when it is due; empty where the level has none
    /// @param overlay what lies over the clearance because it did not come
    public record Standing(State state, Optional<LocalDate> due, Optional<Overlay> overlay) {}

    /// In a word.
    public enum State implements Labelled {
        NOT_NEEDED("not needed at this level"),
        AHEAD("ahead"),
        OVERDUE("overdue"),
        MISSED("missed: the sponsor is told");

        private final String label;

        State(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// The day on which the yearly review began (CLK-103). What was granted before is counted from it.
    static final LocalDate BEGAN = LocalDate.of(2024, 12, 1);

    private AnnualReviews() {}

    /// Whether holders of the level return one. The short levels of contractors have none.
    public static boolean isNeeded(Level level) {
        return switch (level) {
            case RV, MV, MV_ENHANCED, NPPV3 -> true;
            case NPPV1, NPPV2A, NPPV2F -> false;
        };
    }

    /// How it stands.
    ///
    /// @param last the day on which the clearance was granted, or its review last returned
    public static Standing standing(Level level, LocalDate last, LocalDate today, Clocks clocks) {
        if (!isNeeded(level)) {
            return new Standing(State.NOT_NEEDED, Optional.empty(), Optional.empty());
        }
        LocalDate due = clocks.lastDay("CLK-103", last.isBefore(BEGAN) ? BEGAN : last);
        LocalDate grace = clocks.lastDay("CLK-104", due);
        if (today.isAfter(grace)) {
            return new Standing(State.MISSED, Optional.of(due), Optional.of(Overlay.REVIEW_REQUIRED));
        }
        return new Standing(today.isAfter(due) ? State.OVERDUE : State.AHEAD, Optional.of(due), Optional.empty());
    }
}
