package plumbline.law.lane;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.law.Citation;
import plumbline.law.Verdict;

/// Which steps are legal from which stages of a lane, and where they lead: the tables of the Regulations' course.
final class Moves<S extends Enum<S> & Stage> {

    private record Move<S>(Set<S> from, @Nullable S to) {}

    private final Lane lane;
    private final String what;
    private final Citation citation;
    private final Map<StepKind, Move<S>> table = new EnumMap<>(StepKind.class);

    /// @param what what moves, as it fits before "is": "the matter"
    Moves(Lane lane, String what, Citation citation) {
        this.lane = lane;
        this.what = what;
        this.citation = citation;
    }

    /// The step leads to `to` from any of these.
    @SafeVarargs
    final Moves<S> move(StepKind kind, S to, S first, S... others) {
        table.put(kind, new Move<>(EnumSet.of(first, others), to));
        return this;
    }

    /// The step is legal at any of these and leads nowhere.
    @SafeVarargs
    final Moves<S> stay(StepKind kind, S first, S... others) {
        return stay(kind, EnumSet.of(first, others));
    }

    /// The same, for a set.
    Moves<S> stay(StepKind kind, Set<S> from) {
        table.put(kind, new Move<>(from, null));
        return this;
    }

    /// The same, for a set.
    Moves<S> move(StepKind kind, S to, Set<S> from) {
        table.put(kind, new Move<>(from, to));
        return this;
    }

    /// Whether the step is legal at this stage.
    Verdict may(StepKind kind, S now) {
        Move<S> move = table.get(kind);
        if (move != null && move.from().contains(now)) {
            return Verdict.allowed();
        }
        String first = "\"" + kind.label() + "\" is not open: " + what + " is " + now.label() + ".";
        String remedy = move == null
                ? "Nothing would: it has no place here."
                : "It is open while " + what + " is "
                        + move.from().stream().map(Stage::label).collect(Collectors.joining(", or ")) + ".";
        return Verdict.refused("MOVE-" + lane.name(), first, remedy, citation);
    }

    /// Whether the step is legal at any of these stages.
    Verdict mayAtAny(StepKind kind, Iterable<S> stages, S fresh) {
        Verdict verdict = may(kind, fresh);
        for (S stage : stages) {
            if (verdict.isAllowed()) {
                return verdict;
            }
            verdict = may(kind, stage);
        }
        return verdict;
    }

    /// The stage after the step.
    S after(StepKind kind, S now) {
        Move<S> move = table.get(kind);
        return move == null || move.to() == null ? now : move.to();
    }

    /// The kinds of steps that have a place in this table.
    Set<StepKind> kinds() {
        return EnumSet.copyOf(table.keySet());
    }

    /// All stages from the first to the last named.
    static <S extends Enum<S>> Set<S> between(S first, S last) {
        return Arrays.stream(first.getDeclaringClass().getEnumConstants())
                .filter(stage -> stage.compareTo(first) >= 0 && stage.compareTo(last) <= 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(first.getDeclaringClass())));
    }
}
