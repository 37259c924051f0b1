package plumbline.vetting;

/// One thing on which an application is decided, by its hash: exactly what is shown to whoever decides.
///
/// @param supplied whether it comes from the person themselves
public record EvidenceItem(String label, byte[] sha256, boolean supplied) {}
