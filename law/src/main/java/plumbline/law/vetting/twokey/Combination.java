package plumbline.law.vetting.twokey;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import plumbline.law.vetting.Opinion;

/// What the force's opinion and the outside opinions make together.
///
/// The outside speaks with its most cautious voice: each reviewer holds the key, and each can keep the door
/// shut.
public final class Combination {

    /// What follows from the opinions.
    public sealed interface Result {

        /// Both keys turned.
        ///
        /// @param conditional whether the clearance carries conditions: the union of both sides', the
        ///     stricter winning
        record Cleared(boolean conditional) implements Result {}

        /// The door stays shut.
        ///
        /// @param disagreed whether the two sides differed, which the person is told with the offer of an
        ///     appeal
        record NotCleared(boolean disagreed) implements Result {}

        /// They differ: both rationales are opened, and the sides have a set time to look again.
        record Reconcile() implements Result {}

        /// Somebody needs to know more: back to the checks, with the clock stopped.
        ///
        /// @param round which round of checks this is, from 1
        record BackToChecks(int round) implements Result {}
    }

    private Combination() {}

    /// When the sealed opinions are opened for the first time.
    ///
    /// @param outside one from each seat; none only where the force decides alone
    /// @param rounds how often the case went back to its checks already
    /// @throws IllegalArgumentException if more information is asked for once more than is allowed: such
    ///     an opinion may
    ///     not be sealed
    public static Result first(Opinion force, Collection<Opinion> outside, int rounds, Figures figures) {
        Opinion other = outside.isEmpty() ? force : voice(outside);
        if (force == Opinion.NEED_INFO || other == Opinion.NEED_INFO) {
            if (rounds >= figures.of(Figure.INFO_ROUNDS)) {
                throw new IllegalArgumentException("the case went back to its checks " + rounds + " times already");
            }
            return new Result.BackToChecks(rounds + 1);
        }
        return force.opens() == other.opens() ? together(force, other) : new Result.Reconcile();
    }

    /// After the time for reconciling, with each side's last word. What is still split stays shut.
    ///
    /// @throws IllegalArgumentException if either asks for more information: that time is over
    public static Result reconciled(Opinion force, Collection<Opinion> outside) {
        Opinion other = voice(outside);
        if (force == Opinion.NEED_INFO || other == Opinion.NEED_INFO) {
            throw new IllegalArgumentException("the last word is an opinion, not a question");
        }
        return together(force, other);
    }

    private static Result together(Opinion force, Opinion outside) {
        return force.opens() && outside.opens()
                ? new Result.Cleared(force == Opinion.CLEAR_WITH_CONDITIONS || outside == Opinion.CLEAR_WITH_CONDITIONS)
                : new Result.NotCleared(force.opens() != outside.opens());
    }

    /// The most cautious of them.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Opinion voice(Collection<Opinion> outside) {
        return outside.stream()
                .max(Comparator.comparing(List.of(
                        Opinion.CLEAR, Opinion.CLEAR_WITH_CONDITIONS, Opinion.NOT_CLEAR, Opinion.NEED_INFO)::indexOf))
                .orElseThrow(() -> new IllegalArgumentException("nobody from outside has spoken"));
    }
}
