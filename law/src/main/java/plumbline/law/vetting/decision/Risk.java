package plumbline.law.vetting.decision;

import java.util.UUID;

/// A risk that somebody sees, and what is done about it.
///
/// @param about the finding or pattern that it comes from
/// @param risk what could happen, in words
/// @param treatment what is done about it
/// @param condition the number of the condition that mitigates it, from 1; 0 if none does
/// @param because why that is enough
public record Risk(UUID about, String risk, Treatment treatment, int condition, String because) {}
