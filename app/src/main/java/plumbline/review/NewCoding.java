package plumbline.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What somebody says of one or more messages.
///
/// @param codingId made with the form, so that sending it twice codes once
/// @param characteristics with [Code#DISCRIMINATORY] at least one, otherwise none
public record NewCoding(
        UUID codingId, List<Chosen> messages, Set<Code> codes, Set<Characteristic> characteristics, String note) {
    static final int LONGEST_NOTE = 2_000;

    public NewCoding {
        messages = List.copyOf(messages);
        codes = Set.copyOf(codes);
        characteristics = Set.copyOf(characteristics);
    }

    /// What is wrong with it, if anything.
    Optional<Coded.Refused> objection() {
        if (messages.isEmpty()) {
            return Optional.of(new Coded.Refused("message", "Choose at least one message"));
        }
        if (codes.isEmpty()) {
            return Optional.of(new Coded.Refused("code", "Choose at least one code"));
        }
        if (codes.contains(Code.NOT_RELEVANT) && codes.size() > 1) {
            return Optional.of(
                    new Coded.Refused("code", "Choose \"" + Code.NOT_RELEVANT.label() + "\" alone, or leave it out"));
        }
        if (codes.contains(Code.DISCRIMINATORY) && characteristics.isEmpty()) {
            return Optional.of(new Coded.Refused(
                    "characteristic", "Choose which protected characteristics the messages are about"));
        }
        if (!codes.contains(Code.DISCRIMINATORY) && !characteristics.isEmpty()) {
            return Optional.of(new Coded.Refused(
                    "code", "Choose \"" + Code.DISCRIMINATORY.label() + "\", or no protected characteristic"));
        }
        if (note.length() > LONGEST_NOTE) {
            return Optional.of(new Coded.Refused("note", "Shorten the note to 2,000 characters or fewer"));
        }
        return Optional.empty();
    }
}
