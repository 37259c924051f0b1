package plumbline.evidence;

import java.util.List;
import java.util.UUID;

/// The places in exhibits that the record rests on. The feature that codes messages has a bean.
public interface CitedPlaces {
    /// The messages of an operation that the record names. Callers have asked whether the operation may be seen.
    List<Cited> of(UUID operationId);

    /// A message that the record names.
    ///
    /// @param ordinal its number when it was named
    record Cited(UUID exhibitId, long ordinal, Place place) {}
}
