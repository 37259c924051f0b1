package plumbline.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A text with signatures beneath it (C2SP signed-note). The text must not be believed before [#open] has been asked.
///
/// @param text ends with a newline
/// @param signatures in the order of their lines; 1 to 128
public record Note(String text, List<NoteSignature> signatures) {

    private static final int MOST_SIGNATURES = 128;
    private static final int MOST_BYTES = 1 << 20;

    /// @throws Malformed when the text or the number of signatures breaks the format
    public Note {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n")) {
            throw new Malformed("the text of a note ends with a newline");
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new Malformed("a note has no control characters but newlines");
        }
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new Malformed("a note has 1 to " + MOST_SIGNATURES + " signatures");
        }
    }

    /// Whether a note was signed by keys that the reader trusts.
    public sealed interface Opening {}

    /// At least one known key signed, and no signature under the name and id of a known key was wrong.
    ///
    /// @param by the known keys that signed, each once
    public record Signed(Set<VerifierKey> by) implements Opening {

        public Signed {
            by = Set.copyOf(by);
        }
    }

    /// The text must not be used.
    ///
    /// @param reason for people
    public record Refused(String reason) implements Opening {}

    /// @throws Malformed when it is not exactly one note
    public static Note parse(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Malformed("a note has at most " + MOST_BYTES + " bytes");
        }
        String whole = Strict.utf8(bytes);
        int split = whole.lastIndexOf("\n\n");
        if (split < 0 || !whole.endsWith("\n") || split + 2 == whole.length()) {
            throw new Malformed("a note is a text, a blank line and signature lines, each ended by a newline");
        }
        String[] lines = whole.substring(split + 2, whole.length() - 1).split("\n", -1);
        List<NoteSignature> signatures = new ArrayList<>();
        for (int i = 0; i < lines.length && i <= MOST_SIGNATURES; i++) {
            signatures.add(NoteSignature.parse(lines[i]));
        }
        return new Note(whole.substring(0, split + 1), signatures);
    }

    /// Signs a text with the keys of a log.
    public static Note signed(String text, SigningKey... keys) {
        List<NoteSignature> signatures = new ArrayList<>();
        for (SigningKey key : keys) {
            signatures.add(key.sign(text));
        }
        return new Note(text, signatures);
    }

    /// The same note with one more signature, as when a witness answers.
    public Note with(NoteSignature signature) {
        List<NoteSignature> more = new ArrayList<>(signatures);
        more.add(signature);
        return new Note(text, more);
    }

    /// Checks the signatures against known keys. Signatures by unknown keys are passed over; one wrong signature in the
    /// name of a known key spoils the whole note.
    public Opening open(Collection<VerifierKey> known) {
        Set<VerifierKey> by = new LinkedHashSet<>();
        for (NoteSignature signature : signatures) {
            for (VerifierKey key : known) {
                if (key.made(signature)) {
                    if (!key.verifies(text, signature.signature())) {
                        return new Refused("the signature in the name of " + key.name() + " is not by its key");
                    }
                    by.add(key);
                }
            }
        }
        return by.isEmpty() ? new Refused("no known key has signed") : new Signed(by);
    }

    /// The form that [#parse] reads.
    public byte[] toBytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        String lines =
                signatures.stream().map(signature -> signature.line() + "\n").collect(Collectors.joining());
        return text + "\n" + lines;
    }
}
