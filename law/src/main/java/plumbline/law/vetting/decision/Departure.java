package plumbline.law.vetting.decision;

/// A departure from guidance.
///
/// @param guidance the passage that is departed from
/// @param how what is done instead
/// @param reason the good reason for it
public record Departure(String guidance, String how, String reason) {}
