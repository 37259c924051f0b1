package plumbline.chat;

/// The order of day and month in a numeric date.
public enum DateOrder {
    DAY_FIRST("day first"),
    MONTH_FIRST("month first"),
    YEAR_FIRST("year first");

    private final String words;

    DateOrder(String words) {
        this.words = words;
    }

    /// For a sentence: "day first".
    public String words() {
        return words;
    }
}
