package plumbline.evidence;

import java.time.Instant;
import java.util.UUID;

/// Where the reading of an exhibit stands.
///
/// @param bytesRead of `bytesTotal`; both 0 before it begins
/// @param words what a person should know: what is asked, or why it failed
/// @param again whether it was read before: what was read then stays until this reading is whole
record Job(
        UUID exhibitId,
        State state,
        boolean stopAsked,
        long events,
        long bytesRead,
        long bytesTotal,
        String words,
        boolean again,
        Instant changedAt) {
    /// Whether what was read can be shown: all of it, and none of another reading.
    boolean readable() {
        return state == State.DONE || again;
    }

    String label() {
        return state.active() && again ? state.label() + " again" : state.label();
    }

    enum State {
        QUEUED("Waiting to be read"),
        READING("Being read"),
        STOPPED("Stopped"),
        ASKING("Needs an answer"),
        DONE("Read"),
        FAILED("Could not be read");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        boolean active() {
            return this == QUEUED || this == READING;
        }
    }
}
