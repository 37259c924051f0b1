package plumbline.law.notice;

import plumbline.law.Citation;
import plumbline.law.lane.NoticeStep.Channel;

/// What one channel needs and from when it serves, for those whom it is for.
///
/// @param channel how the notice goes
/// @param reach for whom
/// @param agreed whether somebody must have agreed to the channel
/// @param from what the day is counted from
/// @param workingDays how many working days after it the notice counts as served; none means that very day
/// @param citation the rule, with its mark
record ServiceRule(Channel channel, Reach reach, boolean agreed, From from, int workingDays, Citation citation) {

    enum From {
        SENT("sent"),
        DELIVERED("delivered");

        private final String word;

        From(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
