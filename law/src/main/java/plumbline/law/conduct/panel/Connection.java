package plumbline.law.conduct.panel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.chat.ChatGroup;

/// Something that connects the person proposed with the matter. What follows depends on the part proposed.
public sealed interface Connection {

    /// Directly or indirectly, one managed the other.
    ///
    /// @param under whether the person proposed was under the subject; otherwise above
    /// @param to the last day; null if it goes on
    record Management(
            boolean under, LocalDate from, @Nullable LocalDate to) implements Connection {}

    /// The chat group that the matter is about.
    record Chat(ChatGroup group) implements Connection {}

    /// The person took another part in this matter before.
    record Took(Part part) implements Connection {}

    /// The person conducted the meeting or hearing appealed from, or is compared with whoever did.
    ///
    /// @param above whether the person proposed is at least one rank above, or more senior staff
    record AppealFrom(boolean above) implements Connection {}

    /// The person is a witness.
    record Witness() implements Connection {}

    /// The person is a subject of this matter.
    record Subject() implements Connection {}

    /// The person is involved in an operation linked with this one.
    record LinkedOperation(String operation) implements Connection {}

    /// The person declared an interest.
    record DeclaredInterest(String interest) implements Connection {}
}
