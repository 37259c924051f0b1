package plumbline.law;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What the law says of an act that somebody proposes: it may be done, or it may not, and then what would change that.
///
/// A refusal is an expected answer, shown to the person who asked; it is never an exception.
public sealed interface Verdict {

    /// It may be done.
    ///
    /// @param cautions what does not stand against it but must be known or recorded, in the order found
    record Allowed(List<Caution> cautions) implements Verdict {
        /// Copies the list.
        public Allowed {
            cautions = List.copyOf(cautions);
        }
    }

    /// It may not be done.
    ///
    /// @param rule the gate or conflict rule of our catalogue, such as "GATE-14" or "C3"
    /// @param reason why not, as a sentence about this case
    /// @param remedy what would make it allowed, as a sentence; that nothing would, where nothing would
    /// @param citation where the rule is written
    record Refused(String rule, String reason, String remedy, Citation citation) implements Verdict {}

    /// Something to know of an act that is allowed.
    ///
    /// @param rule the gate or conflict rule of our catalogue
    /// @param sentence what must be known or recorded
    /// @param citation where it is written
    record Caution(String rule, String sentence, Citation citation) {}

    /// Allowed, with nothing to add.
    static Verdict allowed() {
        return new Allowed(List.of());
    }

    /// Allowed, but.
    static Verdict caution(String rule, String sentence, Citation citation) {
        return new Allowed(List.of(new Caution(rule, sentence, citation)));
    }

    /// Refused.
    static Verdict refused(String rule, String reason, String remedy, Citation citation) {
        return new Refused(rule, reason, remedy, citation);
    }

    /// Whether it may be done.
    default boolean isAllowed() {
        return this instanceof Allowed;
    }

    /// This and then the next question: the first refusal stands, cautions add up.
    default Verdict and(Supplier<Verdict> next) {
        return switch (this) {
            case Refused refused -> refused;
            case Allowed(List<Caution> mine) ->
                switch (next.get()) {
                    case Refused refused -> refused;
                    case Allowed(List<Caution> theirs) ->
                        new Allowed(
                                Stream.concat(mine.stream(), theirs.stream()).toList());
                };
        };
    }
}
