package plumbline.evidence;

import java.util.UUID;

/// What came of bringing a file.
public sealed interface Received {
    /// The operation has an exhibit of these bytes.
    sealed interface Kept extends Received {
        UUID exhibitId();
    }

    /// It is in the vault and will survive a power cut. Bringing it again with the same form answers the same.
    record Sealed(UUID exhibitId) implements Kept {}

    /// The operation holds these very bytes already.
    record AlreadyHeld(UUID exhibitId, String fileName) implements Kept {}

    /// Nothing was kept; the words are for the form.
    record Refused(String reason) implements Received {}
}
