package plumbline.law.vetting.quality;

/// How one group fares beside another at one stage: the ratio of two rates, with its 95 % interval (Katz, 1978).
///
/// It is a question, not a finding: fewer refusals is no aim, and each such figure stands beside what the cleared later
/// did.
///
/// @param group the group asked about
/// @param reference the group it is compared with
public record ImpactRatio(Proportion group, Proportion reference) {
    /// Below it the ratio is flagged, whatever the interval: the "four fifths" convention.
    static final double FLAGGED = 0.80;

    private static final double Z = 1.959963984540054;

    /// The rate of the group over that of the reference; infinite or NaN where the reference has none.
    public double ratio() {
        return group.rate() / reference.rate();
    }

    /// The lower end of the interval; NaN where a group has no case at all.
    public double low() {
        return ratio() * Math.exp(-Z * error());
    }

    /// The upper end of the interval.
    public double high() {
        return ratio() * Math.exp(Z * error());
    }

    private double error() {
        return Math.sqrt(1.0 / group.part() - 1.0 / group.whole() + 1.0 / reference.part() - 1.0 / reference.whole());
    }

    /// Whether it must be looked into: below four fifths, or the interval leaves 1 out.
    public boolean isFlagged() {
        return ratio() < FLAGGED || low() > 1 || high() < 1;
    }
}
