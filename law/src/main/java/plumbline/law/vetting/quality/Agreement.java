package plumbline.law.vetting.quality;

import java.util.Optional;
import plumbline.law.Labelled;

/// How the two sides' sealed opinions compare, counted before either saw the other's.
///
/// @param bothClear both would clear
/// @param forceClears the force would clear, the outside would not
/// @param outsideClears the outside would clear, the force would not
/// @param neitherClears neither would clear
public record Agreement(long bothClear, long forceClears, long outsideClears, long neitherClears) {
    /// The 5 % point of the chi-squared distribution with one degree of freedom.
    private static final double CRITICAL = 3.841458820694124;

    /// @throws IllegalArgumentException if a count is negative
    public Agreement {
        if (bothClear < 0 || forceClears < 0 || outsideClears < 0 || neitherClears < 0) {
            throw new IllegalArgumentException("counts are not negative");
        }
    }

    /// Which side is systematically more lenient.
    public enum Alarm implements Labelled {
        LENIENT_FORCE("the force clears more readily than the outside reviewers, beyond chance"),
        STRICT_FORCE("the force refuses more readily than the outside reviewers, beyond chance");

        private final String label;

        Alarm(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// Cases that both sides decided.
    public long cases() {
        return bothClear + forceClears + outsideClears + neitherClears;
    }

    /// The share in which they agreed, from 0 to 1; NaN without cases.
    public double agreed() {
        return (double) (bothClear + neitherClears) / cases();
    }

    /// The share in which two sides with these rates would agree by chance.
    public double expected() {
        double n = cases();
        double force = (bothClear + forceClears) / n;
        double outside = (bothClear + outsideClears) / n;
        return force * outside + (1 - force) * (1 - outside);
    }

    /// Cohen's kappa (1960): 0 is agreement by chance, 1 is agreement throughout; NaN where chance alone explains all.
    public double kappa() {
        return (agreed() - expected()) / (1 - expected());
    }

    /// McNemar's statistic (1947) with continuity correction; 0 where they never differed.
    public double mcNemar() {
        long differed = forceClears + outsideClears;
        if (differed == 0) {
            return 0;
        }
        double beyond = Math.max(0, Math.abs(forceClears - outsideClears) - 1);
        return beyond * beyond / differed;
    }

    /// Whether one side is more lenient than chance explains, at 5 %.
    public Optional<Alarm> alarm() {
        if (mcNemar() <= CRITICAL) {
            return Optional.empty();
        }
        return Optional.of(forceClears > outsideClears ? Alarm.LENIENT_FORCE : Alarm.STRICT_FORCE);
    }
}
