package plumbline.audit;

import java.util.Optional;

/// Where the log stands.
///
/// @param origin the log's name
/// @param size entries in the log
/// @param waiting facts committed that are not in the log yet
/// @param checkpoint the last one signed
/// @param trouble what keeps the log from growing, in plain words
public record Standing(
        String origin, long size, long waiting, Optional<SignedCheckpoint> checkpoint, Optional<String> trouble) {}
