package plumbline.law.vetting.decision;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/// What somebody decided before, in any force, at any level, on appeal or not, on facts that are before us again.
///
/// @param id which one
/// @param decidedOn when
/// @param by which force or body
/// @param result how it ended
/// @param words its reasons, as far as they were kept
/// @param findings which of the findings now before us are about the same facts
public record PriorDecision(
        UUID id, LocalDate decidedOn, String by, PriorResult result, String words, Set<UUID> findings) {

    /// Copies the set.
    public PriorDecision {
        findings = Set.copyOf(findings);
    }
}
