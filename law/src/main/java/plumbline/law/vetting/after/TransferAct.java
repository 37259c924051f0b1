package plumbline.law.vetting.after;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import plumbline.law.Labelled;

/// What is done about the pack that another force must send before somebody moves.
public sealed interface TransferAct extends Act {

    /// The parent force answered about one category.
    ///
    /// @param answer whether there is something; a blank is no answer
    /// @param statement what there is; null for a nil return
    record Stated(
            PackCategory category, Answer answer, @Nullable String statement) implements TransferAct {}

    /// A lead of the parent force signed.
    record Signed(Lead lead, String name, LocalDate on) implements TransferAct {}

    /// It was escalated within the parent force.
    record Reminded(String whom) implements TransferAct {}

    /// The outside body was told of the silence.
    record OutsideTold() implements TransferAct {}

    /// The pack was accepted: the gate opens for vetting to be decided, and says nothing of its result.
    record Accepted(String reason) implements TransferAct {}

    /// The transfer was called off.
    record CalledOff(String reason) implements TransferAct {}

    /// What a parent force says of a category.
    enum Answer implements Labelled {
        NIL("Nothing held: a nil return"),
        SOMETHING("Something held");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// Who signs for the parent force.
    enum Lead implements Labelled {
        PROFESSIONAL_STANDARDS("Head of professional standards"),
        COUNTER_CORRUPTION("Head of counter-corruption"),
        VETTING("Vetting manager");

        private final String label;

        Lead(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
