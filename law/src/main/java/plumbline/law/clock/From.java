package plumbline.law.clock;

/// The day with which a period of weeks or months begins.
public enum From {
    /// The day of the starting fact itself.
    THAT_DAY("that day"),
    /// The calendar day after it.
    NEXT_DAY("the day after"),
    /// The first working day after it.
    NEXT_WORKING_DAY("the first working day after");

    private final String words;

    From(String words) {
        this.words = words;
    }

    /// As in "beginning with ...".
    public String words() {
        return words;
    }
}
