package plumbline.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import plumbline.ledger.Checkpoint;
import plumbline.ledger.Note;
import plumbline.ledger.VerifierKey;

/// The last checkpoint that was signed, in a file outside the database: what the log remembers when the database is
/// put back to an older state, or rewritten.
record LastSigned(Path file, VerifierKey key) {

    Optional<Checkpoint> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Note note = Note.parse(Files.readAllBytes(file));
            return switch (note.open(List.of(key))) {
                case Note.Signed _ -> Optional.of(Checkpoint.parse(note.text()));
                case Note.Refused refused ->
                    throw new LogBroken(file + " does not hold a checkpoint of this log: " + refused.reason()
                            + ". Put the newest checkpoint from a bundle there");
            };
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the last signed checkpoint " + file, e);
        }
    }

    void write(Note checkpoint) {
        try {
            KeyFile.write(file, checkpoint.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the signed checkpoint in " + file, e);
        }
    }
}
