package plumbline.codecision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.vetting.twokey.Leaving;

/// Who sits from outside, folded from the steps. A replacement takes the seat that became empty first.
final class Seats {
    private final List<Seat> seats = new ArrayList<>();

    /// One seat from outside.
    static final class Seat {
        private @Nullable UUID holder;
        private @Nullable LocalDate namedOn;
        private @Nullable LocalDate illSince;
        private boolean unconflicted;
        private boolean cleared;
        private int upheld;

        Optional<UUID> holder() {
            return Optional.ofNullable(holder);
        }

        /// When the person was told of the holder.
        Optional<LocalDate> namedOn() {
            return Optional.ofNullable(namedOn);
        }

        Optional<LocalDate> illSince() {
            return Optional.ofNullable(illSince);
        }

        /// Whether the holder declared that nothing stands between them and the person.
        boolean isUnconflicted() {
            return unconflicted;
        }

        /// Whether the person said that there is no objection.
        boolean isNotObjectedTo() {
            return cleared;
        }

        /// How many objections were upheld in this seat.
        int upheld() {
            return upheld;
        }

        private void take(UUID reviewer) {
            holder = reviewer;
            namedOn = null;
            illSince = null;
            unconflicted = false;
            cleared = false;
        }
    }

    static Seats of(List<Recorded> steps) {
        var seats = new Seats();
        steps.forEach(recorded -> seats.apply(recorded.step()));
        return seats;
    }

    List<Seat> all() {
        return List.copyOf(seats);
    }

    Optional<Seat> of(UUID reviewer) {
        return seats.stream()
                .filter(seat -> seat.holder().filter(reviewer::equals).isPresent())
                .findAny();
    }

    List<UUID> holders() {
        return seats.stream().flatMap(seat -> seat.holder().stream()).toList();
    }

    private void apply(Step step) {
        switch (step) {
            case Step.Drawn drawn -> drawn.drawn().forEach(this::seat);
            case Step.Named named ->
                named.reviewers().forEach(one -> of(one).ifPresent(seat -> seat.namedOn = named.on()));
            case Step.NothingAgainst _ ->
                seats.stream().filter(seat -> seat.namedOn != null).forEach(seat -> seat.cleared = true);
            case Step.FellIll ill -> of(ill.reviewer()).ifPresent(seat -> seat.illSince = ill.since());
            case Step.Unconflicted said -> of(said.reviewer()).ifPresent(seat -> seat.unconflicted = true);
            case Step.Left left -> of(left.reviewer()).ifPresent(seat -> leave(seat, left.why()));
            case Step.Filed _,
                    Step.HostDrawn _,
                    Step.Objected _,
                    Step.ObjectionRuled _,
                    Step.Sealed _,
                    Step.Opened _,
                    Step.Voided _,
                    Step.Reached _,
                    Step.Resumed _,
                    Step.Reopened _,
                    Step.Asked _,
                    Step.Answered _,
                    Step.Withheld _,
                    Step.Read _,
                    Step.Unmasked _,
                    Step.Peeked _,
                    Step.Departed _,
                    Step.PersonTold _,
                    Step.Appealed _,
                    Step.PanelSet _,
                    Step.AppealHeard _,
                    Step.Concluded _ -> {}
        }
    }

    private void seat(UUID reviewer) {
        var empty = seats.stream().filter(seat -> seat.holder == null).findFirst();
        if (empty.isPresent()) {
            empty.get().take(reviewer);
        } else {
            var seat = new Seat();
            seat.take(reviewer);
            seats.add(seat);
        }
    }

    private static void leave(Seat seat, Leaving why) {
        seat.holder = null;
        seat.upheld += why == Leaving.OBJECTION ? 1 : 0;
    }
}
