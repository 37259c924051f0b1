package plumbline.law.vetting.quality;

/// How many of how many, with the interval in which the true rate lies. A rate without its interval is never shown.
///
/// The interval is Wilson's (1927), which stays within 0 and 1 and is right for small numbers.
///
/// @param part how many, from 0 to `whole`
/// @param whole of how many, at least 1
public record Proportion(long part, long whole) {
    /// The normal quantile of a 95 % interval.
    private static final double Z = 1.959963984540054;

    /// @throws IllegalArgumentException if it is no proportion
    public Proportion {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + " is no proportion");
        }
    }

    /// From 0 to 1.
    public double rate() {
        return (double) part / whole;
    }

    /// The lower end of the 95 % interval.
    public double low() {
        return Math.max(0, middle() - half());
    }

    /// The upper end of the 95 % interval.
    public double high() {
        return Math.min(1, middle() + half());
    }

    private double middle() {
        return (part + Z * Z / 2) / (whole + Z * Z);
    }

    private double half() {
        double spread = part * (double) (whole - part) / whole + Z * Z / 4;
        return Z * Math.sqrt(spread) / (whole + Z * Z);
    }

    /// How many files must be read to see at least one bad decision in 95 of 100 such samples.
    ///
    /// @param rate the share of bad decisions that should not go unseen, above 0 and below 1
    public static int filesToRead(double rate) {
        if (!(rate > 0 && rate < 1)) {
            throw new IllegalArgumentException("a rate above 0 and below 1, not " + rate);
        }
        return (int) Math.ceil(Math.log(0.05) / Math.log1p(-rate));
    }
}
