package plumbline.chat;

import java.util.List;

/// Decides once for a file whether the day or the month comes first.
///
/// @param onlyDayFirst dates whose first number is over 12
/// @param onlyMonthFirst dates whose second number is over 12
/// @param either dates with two different numbers that fit both orders
/// @param firstOver the first number over 12 that was seen
/// @param dayFirstJumps how often time goes back by more than a day when read day first
/// @param monthFirstJumps the same, read month first
record DateEvidence(
        int shape,
        long onlyDayFirst,
        long onlyMonthFirst,
        long either,
        int firstOver,
        long dayFirstJumps,
        long monthFirstJumps) {

    /// Beyond this the order of messages is no accident.
    private static final int CLEAR = 3;

    DateOrderDecision decide(List<String> examples) {
        if (onlyDayFirst > 0 || onlyMonthFirst > 0) {
            return byComponent();
        }
        if (either == 0) {
            return new DateOrderDecision.NotNeeded("day and month are the same number in every date");
        }
        if (dayFirstJumps != monthFirstJumps) {
            boolean dayFirst = dayFirstJumps < monthFirstJumps;
            long fewer = Math.min(dayFirstJumps, monthFirstJumps);
            long more = Math.max(dayFirstJumps, monthFirstJumps);
            if (fewer == 0 || more >= CLEAR * fewer) {
                return byOrderOfMessages(dayFirst, fewer, more);
            }
        }
        if (HeaderShape.has(shape, HeaderShape.DOTS)) {
            return new DateOrderDecision.Decided(
                    DateOrder.DAY_FIRST, "dates are written with dots, and no locale writes the month first with dots");
        }
        return new DateOrderDecision.Ambiguous(
                "no number in any date is over 12, and the messages are in order either way", examples);
    }

    private DateOrderDecision byComponent() {
        boolean dayFirst = onlyDayFirst >= onlyMonthFirst;
        long against = Math.min(onlyDayFirst, onlyMonthFirst);
        String place = dayFirst ? "first" : "second";
        String reason = "the " + place + " number of a date is over 12 (" + Math.max(onlyDayFirst, onlyMonthFirst)
                + " dates"
                + (against > 0 ? "; " + against + " say otherwise and are kept as text" : ", such as " + firstOver)
                + ")";
        return new DateOrderDecision.Decided(dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST, reason);
    }

    private static DateOrderDecision byOrderOfMessages(boolean dayFirst, long fewer, long more) {
        String reason =
                "no number in any date is over 12, but read the other way time would go back by more than a day " + more
                        + (more == 1 ? " time" : " times")
                        + (fewer == 0 ? " and this way never" : " and this way " + fewer);
        return new DateOrderDecision.Decided(dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST, reason);
    }

    /// Whether the decision rests on a number over 12 or on a form that needs none.
    boolean certain() {
        return onlyDayFirst > 0 || onlyMonthFirst > 0 || either == 0;
    }
}
