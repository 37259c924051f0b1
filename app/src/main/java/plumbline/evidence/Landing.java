package plumbline.evidence;

import java.util.UUID;

/// Where a person comes to who has brought a file, and what they are told there.
record Landing(String path, String heading, String text) {
    static Landing after(UUID operationId, Received.Kept kept) {
        var base = ExhibitController.base(operationId, kept.exhibitId());
        return switch (kept) {
            case Received.Sealed _ ->
                new Landing(base + "/custody", "The file is in the vault", "Next: say how it came into our hands.");
            case Received.AlreadyHeld held ->
                new Landing(
                        base,
                        "This operation holds these very bytes already",
                        "They were brought as " + held.fileName() + ". Nothing was added.");
        };
    }
}
