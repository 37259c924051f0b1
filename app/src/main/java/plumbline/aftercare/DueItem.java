package plumbline.aftercare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;

/// Something that is due about somebody, as it is worked out from the facts of a day.
///
/// @param subjectId of the register, or of an application alone
/// @param since the day on which it was due, or from which it holds
/// @param what it is, in words
/// @param grave whether the time of grace is over too
/// @param owner who must act
/// @param next what they do
/// @param href where they do it
record DueItem(UUID subjectId, LocalDate since, String what, boolean grave, String owner, String next, String href) {
    /// Those that are due the longest first.
    static final Comparator<DueItem> ORDER =
            Comparator.comparing(DueItem::since).thenComparing(DueItem::subjectId);

    /// For how many days it has been so; negative while the day lies ahead.
    long age(LocalDate today) {
        return ChronoUnit.DAYS.between(since, today);
    }

    /// The same in words.
    String when(LocalDate today) {
        long days = Math.abs(age(today));
        var count = days + (days == 1 ? " day" : " days");
        return since.isAfter(today) ? "in " + count : count + " ago";
    }
}
