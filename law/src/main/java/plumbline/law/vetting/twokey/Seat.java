package plumbline.law.vetting.twokey;

import java.util.UUID;

/// A seat from outside, as the quorum sees it.
///
/// @param holder who sits in it now
/// @param sealed whether the holder's opinion is sealed and stands; a void one does not
/// @param recused whether the holder has withdrawn, or was found in conflict, and nobody sits in the place yet
public record Seat(UUID holder, Standing standing, boolean sealed, boolean recused) {}
