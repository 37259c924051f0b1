package plumbline.law.vetting.quality;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import plumbline.law.Labelled;

/// Refusals month by month, for a force, a level or a decider, with limits that chance alone seldom crosses (a p-chart:
/// the mean rate, and three standard errors of each month's number to either side).
///
/// It watches both ways. In the years in which a large force cleared people whom it should not have, its refusal rate
/// fell month after month and nobody asked why.
///
/// @param months in order; months without a decision are left out
/// @param mean the rate over all of them, from 0 to 1; 0 without any month
public record RefusalChart(List<RefusalMonth> months, double mean) {
    /// So many months, each lower than the one before, are an alarm.
    static final int FALLING = 6;

    private static final int STANDARD_ERRORS = 3;

    public RefusalChart {
        months = List.copyOf(months);
    }

    /// Why a month stands out.
    public enum Signal implements Labelled {
        ABOVE("more refusals than chance explains"),
        BELOW("fewer refusals than chance explains"),
        FALLING("the sixth month in a row with a lower rate than the one before");

        private final String label;

        Signal(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// A month that the outside body and the chief officer are told of.
    public record Alarm(YearMonth month, Signal signal) {}

    /// The chart of these months.
    public static RefusalChart of(List<RefusalMonth> all) {
        var months = all.stream().filter(one -> one.decided() > 0).toList();
        long decided = months.stream().mapToLong(RefusalMonth::decided).sum();
        long refused = months.stream().mapToLong(RefusalMonth::refused).sum();
        return new RefusalChart(months, decided == 0 ? 0 : (double) refused / decided);
    }

    /// The lower limit for a month of so many decisions.
    public double low(long decided) {
        return Math.max(0, mean - STANDARD_ERRORS * error(decided));
    }

    /// The upper limit for a month of so many decisions.
    public double high(long decided) {
        return Math.min(1, mean + STANDARD_ERRORS * error(decided));
    }

    private double error(long decided) {
        return Math.sqrt(mean * (1 - mean) / decided);
    }

    /// The months that stand out, in order; one month may stand out twice.
    public List<Alarm> alarms() {
        var alarms = new ArrayList<Alarm>();
        int falling = 1;
        for (int i = 0; i < months.size(); i++) {
            var one = months.get(i);
            if (one.rate() > high(one.decided())) {
                alarms.add(new Alarm(one.month(), Signal.ABOVE));
            }
            if (one.rate() < low(one.decided())) {
                alarms.add(new Alarm(one.month(), Signal.BELOW));
            }
            falling = i > 0 && one.rate() < months.get(i - 1).rate() ? falling + 1 : 1;
            if (falling >= FALLING) {
                alarms.add(new Alarm(one.month(), Signal.FALLING));
            }
        }
        return List.copyOf(alarms);
    }
}
