package plumbline.assessment;

import java.time.Instant;
import java.util.UUID;
import plumbline.law.vetting.decision.Finding;

/// A finding that should not have been recorded, with why it counts no more.
record WithdrawnFinding(Finding finding, Instant at, UUID by, String reason) {}
