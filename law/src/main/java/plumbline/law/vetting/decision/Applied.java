package plumbline.law.vetting.decision;

import java.util.UUID;

/// A rule that applies to a finding.
public record Applied(Rule rule, UUID findingId) {}
