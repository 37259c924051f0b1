package plumbline.assessment;

import java.time.Instant;
import java.util.UUID;
import plumbline.law.vetting.decision.Finding;

/// A version of a finding, with who recorded it.
///
/// @param version 1 for the first
record RecordedFinding(Finding finding, Instant at, UUID by, int version) {}
