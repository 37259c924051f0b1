package plumbline.parameters;

/// The force decided about a parameter, and dates counted before may be others now.
///
/// Published within the transaction that records the decision; [LawInUse#clocks] already counts by it.
public record ParameterDecided(String parameter) {}
