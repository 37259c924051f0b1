package plumbline.law.vetting.decision;

import java.util.UUID;

/// Whether the author agrees with an earlier decision on the same facts, and why.
public record PriorAnswer(UUID prior, boolean agrees, String because) {}
