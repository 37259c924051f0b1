package plumbline.clearance;

import java.time.LocalDate;

/// For how long somebody in post has had no clearance that counts. A band begins where the one before ends.
enum OverdueBand {
    MONTH("up to 1 month", 0, 1),
    QUARTER("1 to 3 months", 1, 3),
    HALF_YEAR("3 to 6 months", 3, 6),
    YEAR("6 to 12 months", 6, 12),
    LONGER("over a year", 12, 12 * 200);

    private final String label;
    private final int from;
    private final int to;

    OverdueBand(String label, int from, int to) {
        this.label = label;
        this.from = from;
        this.to = to;
    }

    String label() {
        return label;
    }

    /// Clearances that ended after this day and …
    LocalDate after(LocalDate today) {
        return today.minusMonths(to);
    }

    /// … up to this one.
    LocalDate upTo(LocalDate today) {
        return today.minusMonths(from);
    }
}
