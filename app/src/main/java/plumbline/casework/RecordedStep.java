package plumbline.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.lane.Taken;

/// A step as it stands in the record.
///
/// @param seq its place in the order of recording
/// @param allegationId whose file it belongs to; null if to every file of the person
/// @param recordedBy the account that recorded it
public record RecordedStep(
        long seq, UUID operationId, UUID personId, @Nullable UUID allegationId, Taken taken, UUID recordedBy) {

    boolean concerns(UUID allegation) {
        return allegationId == null
                || allegationId.equals(allegation)
                || taken.step().kind().isOfOperation();
    }
}
