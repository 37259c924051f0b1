package plumbline.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import plumbline.vault.Sha256;

/// A file that was brought, and how far it is.
///
/// @param rowsDone lines of the file that are accounted for, the heading and empty ones among them
/// @param words what a person should know: why it failed, what was taken for what
/// @param notes which column was taken for which, once it is done
public record Brought(
        UUID importId,
        String kind,
        String fileName,
        Sha256 sha256,
        long length,
        Instant at,
        UUID by,
        State state,
        long rowsDone,
        Account account,
        String words,
        List<String> notes) {
    /// Where the reading of a file stands.
    public enum State {
        QUEUED("Waiting to be read"),
        READING("Being read"),
        STOPPED("Stopped"),
        DONE("Done"),
        FAILED("Could not be read");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        /// Whether it will go on by itself.
        public boolean active() {
            return this == QUEUED || this == READING;
        }
    }
}
