package plumbline.evidence;

import java.util.UUID;

/// An exhibit has been read to its end; its messages are in the tables.
public record ExhibitRead(UUID operationId, UUID exhibitId) {}
