package plumbline.codecision;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.law.clock.Deadline;
import plumbline.law.clock.Start;
import plumbline.law.clock.WorkingDays;
import plumbline.law.vetting.Side;
import plumbline.law.vetting.twokey.Times;

/// A case with all that happened in it.
///
/// Opinions are sealed in phases: the first; one more after each return from the checks; one for reconciling; one more
/// when a late conflict makes the case be decided again. Within a phase nobody reads another's before all are opened.
record Course(CaseFile file, List<Recorded> steps) {
    private static final WorkingDays DAYS = WorkingDays.englandAndWales();

    Course {
        steps = List.copyOf(steps);
    }

    <T extends Step> Stream<T> all(Class<T> kind) {
        return steps.stream().map(Recorded::step).filter(kind::isInstance).map(kind::cast);
    }

    Seats seats() {
        return Seats.of(steps);
    }

    /// The reviewer who takes the force's part, where another force decides.
    Optional<UUID> host() {
        return all(Step.HostDrawn.class).map(Step.HostDrawn::reviewer).reduce((_, last) -> last);
    }

    boolean isHost(UUID reviewer) {
        return host().filter(reviewer::equals).isPresent();
    }

    /// Whether the file is open to somebody from outside: to whoever takes the force's part, and to a reviewer who said
    /// that nothing stands between them and the person.
    boolean isOpenTo(UUID reviewer) {
        return isHost(reviewer)
                || seats().of(reviewer).filter(Seats.Seat::isUnconflicted).isPresent();
    }

    /// The digests of what a reviewer has read.
    Set<String> readBy(UUID reviewer) {
        return all(Step.Read.class)
                .filter(one -> one.reviewer().equals(reviewer))
                .map(Step.Read::sha256)
                .collect(Collectors.toSet());
    }

    /// The number of the phase that runs, from 0.
    int phase() {
        return (int) (all(Step.Reopened.class).count()
                + all(Step.Reached.class)
                        .filter(reached ->
                                reached.outcome() == Outcome.RECONCILE || reached.outcome() == Outcome.BACK_TO_CHECKS)
                        .count());
    }

    /// How often the case went back to its checks.
    int rounds() {
        return (int) all(Step.Reached.class)
                .filter(reached -> reached.outcome() == Outcome.BACK_TO_CHECKS)
                .count();
    }

    /// Envelopes of a phase that count.
    List<Step.Sealed> sealed(int phase) {
        Set<UUID> voided = all(Step.Voided.class).map(Step.Voided::opinionId).collect(Collectors.toSet());
        return all(Step.Sealed.class)
                .filter(one -> one.phase() == phase && !voided.contains(one.opinionId()))
                .toList();
    }

    Optional<Step.Sealed> sealedBy(UUID author) {
        return sealed(phase()).stream()
                .filter(one -> one.author().equals(author))
                .findAny();
    }

    Optional<Step.Sealed> sealedByForce() {
        return sealed(phase()).stream().filter(one -> one.side() == Side.FORCE).findAny();
    }

    /// The envelopes that were opened in a phase, with what was shown to both sides.
    Optional<Step.Opened> opened(int phase) {
        return all(Step.Opened.class).filter(one -> one.phase() == phase).findAny();
    }

    /// What was opened last.
    Optional<Step.Opened> lastOpened() {
        return all(Step.Opened.class).reduce((_, last) -> last);
    }

    Optional<Step.Reached> lastReached() {
        return all(Step.Reached.class).reduce((_, last) -> last);
    }

    Optional<Step.Concluded> concluded() {
        return isDecidedAgain() ? Optional.empty() : all(Step.Concluded.class).reduce((_, last) -> last);
    }

    /// The identity of what is concluded: a case that is decided again concludes something else, which others sign.
    UUID conclusionId() {
        long again = all(Step.Reopened.class).count();
        return again == 0
                ? file.decisionId()
                : UUID.nameUUIDFromBytes((file.decisionId() + "/" + again).getBytes(StandardCharsets.UTF_8));
    }

    Optional<Step.Departed> departed() {
        return all(Step.Departed.class).findFirst();
    }

    /// What became of it after both keys had closed it.
    Appeal appeal() {
        return Appeal.of(steps);
    }

    /// Objections that nobody has ruled on.
    List<Step.Objected> pending() {
        Set<UUID> ruled = all(Step.ObjectionRuled.class)
                .map(Step.ObjectionRuled::objectionId)
                .collect(Collectors.toSet());
        return all(Step.Objected.class)
                .filter(one -> !ruled.contains(one.objectionId()))
                .toList();
    }

    /// What both sides are shown: everything filed, without what is withheld from them.
    List<Step.Shown> shown() {
        Set<String> withheld =
                all(Step.Withheld.class).map(Step.Withheld::label).collect(Collectors.toSet());
        return filed().stream().filter(one -> !withheld.contains(one.label())).toList();
    }

    /// Everything in the file.
    List<Step.Shown> filed() {
        return all(Step.Filed.class)
                .reduce((_, last) -> last)
                .map(Step.Filed::evidence)
                .orElse(List.of());
    }

    List<Step.Asked> unanswered() {
        Set<UUID> answered =
                all(Step.Answered.class).map(Step.Answered::questionId).collect(Collectors.toSet());
        return all(Step.Asked.class)
                .filter(one -> !answered.contains(one.questionId()))
                .toList();
    }

    /// Whether the last that happened to the phase is a return to the checks from which it has not come back.
    boolean isWithChecks() {
        return last(Step.Reached.class)
                .filter(reached -> ((Step.Reached) reached.step()).outcome() == Outcome.BACK_TO_CHECKS)
                .filter(reached -> last(Step.Resumed.class)
                        .filter(resumed -> resumed.seq() > reached.seq())
                        .isEmpty())
                .isPresent();
    }

    boolean isReconciling() {
        return phase() > 0
                && last(Step.Reached.class)
                        .filter(reached -> ((Step.Reached) reached.step()).outcome() == Outcome.RECONCILE)
                        .filter(reached -> last(Step.Reopened.class)
                                .filter(again -> again.seq() > reached.seq())
                                .isEmpty())
                        .isPresent();
    }

    /// The clock of reconciling, while it runs.
    Optional<Deadline> reconciling() {
        return isReconciling()
                ? last(Step.Reached.class)
                        .map(reached -> Times.reconciling(
                                new Start("the envelopes were opened and the two sides differed", reached.at()),
                                file.figures(),
                                DAYS))
                : Optional.empty();
    }

    /// By when the person may object to who sits there.
    Optional<Deadline> window(Seats.Seat seat) {
        return seat.namedOn()
                .map(day -> Times.objection(Start.on("the person was told who sits", day), file.figures(), DAYS));
    }

    /// The last day on which the person may object to who sits there.
    Optional<LocalDate> objectionsUntil(Seats.Seat seat) {
        return window(seat).flatMap(window -> window.limit().last());
    }

    /// Whether the time to object to this seat is over, or the person has nothing against its holder.
    boolean isSettled(Seats.Seat seat, LocalDate today) {
        return seat.isNotObjectedTo()
                || objectionsUntil(seat).filter(today::isAfter).isPresent();
    }

    /// From when an ill holder is replaced.
    Optional<Deadline> waiting(Seats.Seat seat) {
        return seat.illSince().map(day -> Times.waiting(Start.on("the reviewer fell ill", day), file.figures(), DAYS));
    }

    Stage stage(LocalDate today) {
        if (concluded().isPresent()) {
            return concluded().get().cleared() ? Stage.CLEARED : Stage.NOT_CLEARED;
        }
        var sitting = seats();
        if (sitting.holders().size() < file.keys().reviewers() || file.keys().anotherForce() && host().isEmpty()) {
            return Stage.DRAWING;
        }
        if (sitting.all().stream().anyMatch(seat -> seat.namedOn().isEmpty())) {
            return Stage.TO_BE_NAMED;
        }
        if (isWithChecks()) {
            return Stage.WITH_CHECKS;
        }
        if (!pending().isEmpty() || sitting.all().stream().anyMatch(seat -> !isSettled(seat, today))) {
            return Stage.OBJECTIONS;
        }
        return isReconciling() ? Stage.RECONCILING : Stage.REVIEWING;
    }

    private boolean isDecidedAgain() {
        return last(Step.Reopened.class)
                .filter(again -> last(Step.Concluded.class)
                        .filter(end -> end.seq() > again.seq())
                        .isEmpty())
                .isPresent();
    }

    private Optional<Recorded> last(Class<? extends Step> kind) {
        return steps.stream().filter(one -> kind.isInstance(one.step())).reduce((_, last) -> last);
    }
}
