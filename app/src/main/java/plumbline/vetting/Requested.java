package plumbline.vetting;

import java.time.Instant;
import java.util.UUID;
import plumbline.law.vetting.level.Check;

/// A check that somebody asked for, with the reason that stood on record before any answer.
record Requested(UUID requestId, Check check, String justification, UUID by, Instant at) {}
