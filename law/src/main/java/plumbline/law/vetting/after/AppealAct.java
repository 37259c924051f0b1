package plumbline.law.vetting.after;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.Labelled;
import plumbline.law.vetting.twokey.Grade;

/// What is done in an appeal.
public sealed interface AppealAct extends Act {

    /// It was admitted.
    record Admitted(String reason) implements AppealAct {}

    /// It was ruled to be out of time.
    record OutOfTime(String reason) implements AppealAct {}

    /// Its panel was set.
    record PanelSet(List<Member> members) implements AppealAct {
        /// Copies the list.
        public PanelSet {
            members = List.copyOf(members);
        }
    }

    /// It was heard.
    record Heard(LocalDate on, boolean attended, String summary) implements AppealAct {}

    /// It was decided.
    ///
    /// @param toUphold how many of the panel would give the appellant what they ask
    /// @param answered whether each adverse finding has a written answer
    record Decided(Result result, int toUphold, boolean answered, String reason) implements AppealAct {}

    /// Nothing more can come of it.
    record Final(String reason) implements AppealAct {}

    /// Somebody who hears it.
    ///
    /// @param outside whether from outside the force
    /// @param legal whether legally qualified, or a former judge
    /// @param tookPart whether they took part in any earlier decision on the person
    /// @param grade of the force's own member; null for one from outside
    record Member(
            UUID who,
            boolean outside,
            boolean chair,
            boolean legal,
            boolean tookPart,
            @Nullable Grade grade) {}

    /// What an appeal comes to.
    enum Result implements Labelled {
        UPHELD("Upheld"),
        DISMISSED("Dismissed"),
        REMITTED("Sent back to be decided again");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
