package plumbline.law.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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

    /// The rules of one file.
    static List<ServiceRule> read(String resource) {
        var reader = new NoticeReader(LocalDate.MIN, NoticeBook.lines("instruments.txt"));
        return Entry.read(NoticeBook.lines(resource)).stream()
                .map(entry -> new ServiceRule(
                        channel(entry.demand("Channel")),
                        NoticeReader.reach(entry),
                        entry.has("Agreed by"),
                        From.valueOf(entry.demand("Counts from").toUpperCase(Locale.ROOT)),
                        Integer.parseInt(entry.value("Working days after", "0")),
                        reader.citation(entry.demand("Law"))))
                .toList();
    }

    private static Channel channel(String label) {
        return Stream.of(Channel.values())
                .filter(one -> one.label().equals(label))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("no such channel: " + label));
    }

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
