package plumbline.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// What was approved, word for word, and what became of it.
///
/// @param factId by which the record holds it
/// @param reference by which the public finds it
/// @param publishOn the day for which it was approved
/// @param sights when it came into sight and went out of it, in order
record Fixed(
        UUID factId,
        UUID draftId,
        UUID publicationId,
        UUID operationId,
        UUID allegationId,
        PublicPage page,
        String reference,
        LocalDate publishOn,
        String text,
        byte[] sha256,
        UUID approvedBy,
        Instant approvedAt,
        List<Sight> sights) {
    Fixed {
        sights = List.copyOf(sights);
    }

    Fixed with(List<Sight> changes) {
        return new Fixed(
                factId,
                draftId,
                publicationId,
                operationId,
                allegationId,
                page,
                reference,
                publishOn,
                text,
                sha256,
                approvedBy,
                approvedAt,
                changes);
    }

    Content content() {
        return Content.read(text);
    }

    String hash() {
        return HexFormat.of().formatHex(sha256);
    }

    /// The address of its page.
    String path() {
        return page.path() + "/" + reference;
    }

    Optional<LocalDate> publishedOn() {
        return sights.stream().filter(Sight::inSight).map(Sight::since).findFirst();
    }

    boolean isOver() {
        return !sights.isEmpty() && sights.getLast().ended();
    }

    boolean isInSight() {
        return !sights.isEmpty() && sights.getLast().inSight();
    }

    /// Published, and out of sight until what stands against it ends.
    boolean isHidden() {
        return isLive() && !isInSight();
    }

    /// Whether its last day is over. The days that a report is out of sight are added to it, those of a notice are not:
    /// the hearing does not wait.
    boolean isPast(LocalDate today) {
        return isLive() && (isInSight() || page == PublicPage.HEARING) && today.isAfter(lastDay());
    }

    /// The last day in sight if it comes back on this day.
    LocalDate throughAgain(LocalDate today) {
        return page == PublicPage.HEARING
                ? lastDay()
                : lastDay().plusDays(ChronoUnit.DAYS.between(sights.getLast().since(), today));
    }

    private LocalDate lastDay() {
        var shown = Sight.lastShown(sights).orElseThrow();
        return Objects.requireNonNull(shown.through());
    }

    /// Published, and not taken down yet.
    boolean isLive() {
        return publishedOn().isPresent() && !isOver();
    }

    /// Approved, and neither published nor set aside.
    boolean isWaiting() {
        return sights.isEmpty();
    }

    /// The last day on which the public sees it.
    Optional<LocalDate> through() {
        return isInSight() ? Optional.ofNullable(sights.getLast().through()) : Optional.empty();
    }
}
