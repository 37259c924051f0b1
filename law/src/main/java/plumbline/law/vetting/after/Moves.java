package plumbline.law.vetting.after;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;
import plumbline.law.Labelled;
import plumbline.law.Verdict;

/// Which acts are open at which stages of a course, and where they lead.
final class Moves<S extends Enum<S> & Labelled> {

    private record Move<S>(Set<S> from, @Nullable S to) {}

    private final String what;
    private final Citation citation;
    private final Map<ActKind, Move<S>> table = new EnumMap<>(ActKind.class);

    /// @param what what moves, as it fits before "is": "the review"
    Moves(String what, Citation citation) {
        this.what = what;
        this.citation = citation;
    }

    /// The act leads to `to` from any of these.
    @SafeVarargs
    final Moves<S> move(ActKind kind, S to, S first, S... others) {
        table.put(kind, new Move<>(EnumSet.of(first, others), to));
        return this;
    }

    /// The act is open at any of these and leads nowhere.
    @SafeVarargs
    final Moves<S> stay(ActKind kind, S first, S... others) {
        table.put(kind, new Move<>(EnumSet.of(first, others), null));
        return this;
    }

    Verdict may(ActKind kind, S now) {
        Move<S> move = table.get(kind);
        if (move != null && move.from().contains(now)) {
            return Verdict.allowed();
        }
        return Verdict.refused(
                "STAGE",
                "\"" + kind.label() + "\" is not open: " + what + " is " + now.label() + ".",
                move == null
                        ? "Nothing would: it has no place here."
                        : "It is open while " + what + " is "
                                + move.from().stream().map(Labelled::label).collect(Collectors.joining(", or ")) + ".",
                citation);
    }

    /// The stage after the act.
    ///
    /// @throws IllegalStateException if it is not open now
    S after(ActKind kind, S now) {
        Move<S> move = table.get(kind);
        if (move == null || !move.from().contains(now)) {
            throw new IllegalStateException(kind + " has no place: " + what + " is " + now.label());
        }
        return move.to() == null ? now : move.to();
    }

    /// Whether the act has any place in this course.
    boolean has(ActKind kind) {
        return table.containsKey(kind);
    }

    Set<ActKind> open(S now) {
        return Arrays.stream(ActKind.values())
                .filter(kind -> may(kind, now).isAllowed())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ActKind.class)));
    }
}
